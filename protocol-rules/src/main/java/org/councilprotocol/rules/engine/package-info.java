/**
 * Where rules run. The only package that sees Drools: it writes a pack's rules for the rule engine, compiles them or
 * takes them prebuilt, and runs them over one situation all of whose facts are known.
 */
@NullMarked
package org.councilprotocol.rules.engine;

import org.jspecify.annotations.NullMarked;

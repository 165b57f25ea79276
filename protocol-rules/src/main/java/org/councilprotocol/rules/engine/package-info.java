/**
 * What may stand in for this library's own evaluation of rules: {@link org.councilprotocol.rules.engine.RuleEngine} is
 * what an engine does, and {@link org.councilprotocol.rules.PackInspection#on} decides on one.
 */
@NullMarked
package org.councilprotocol.rules.engine;

import org.jspecify.annotations.NullMarked;

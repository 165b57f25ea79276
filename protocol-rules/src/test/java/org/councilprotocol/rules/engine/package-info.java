/** What the rule engine gets. */
@NullMarked
package org.councilprotocol.rules.engine;

import org.jspecify.annotations.NullMarked;

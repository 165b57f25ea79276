/**
 * Finds the situations in which an event is told: {@link org.councilprotocol.rules.internal.find.Ranking} ranks them,
 * {@link org.councilprotocol.rules.internal.find.ScenarioIndex} keeps the sentences that it ranks by.
 */
@NullMarked
package org.councilprotocol.rules.internal.find;

import org.jspecify.annotations.NullMarked;

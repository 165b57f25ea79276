/**
 * Cases and decisions as JSON.
 *
 * <pre>{@code
 * String answer = new DecisionWriter().write(protocol.decide(protocol.read(json)));
 * }</pre>
 *
 * <p>{@link org.councilprotocol.rules.json.JsonSchema} describes both; what is wrong with an input is told by one
 * {@link org.councilprotocol.rules.json.InputException}.
 */
@NullMarked
package org.councilprotocol.rules.json;

import org.jspecify.annotations.NullMarked;

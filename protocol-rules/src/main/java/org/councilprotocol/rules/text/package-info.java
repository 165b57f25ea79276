/**
 * A decision in words for people. {@link org.councilprotocol.rules.text.DecisionText} is the entry point:
 *
 * <pre>{@code
 * System.out.print(DecisionText.of(protocol.decide(situation), protocol.words()));
 * }</pre>
 */
@NullMarked
package org.councilprotocol.rules.text;

import org.jspecify.annotations.NullMarked;

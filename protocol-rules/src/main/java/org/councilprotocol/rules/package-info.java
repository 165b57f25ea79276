/**
 * The engine. {@link org.councilprotocol.rules.Protocol} is the entry point:
 *
 * <pre>{@code
 * Protocol worcester = Protocol.load("worcester");
 * Decision decision = worcester.decide(situation);
 * }</pre>
 */
@NullMarked
package org.councilprotocol.rules;

import org.jspecify.annotations.NullMarked;

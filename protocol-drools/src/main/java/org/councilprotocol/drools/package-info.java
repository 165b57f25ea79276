/**
 * Drools as the second engine. {@link org.councilprotocol.drools.DroolsProtocol} is the entry point:
 *
 * <pre>{@code
 * Protocol worcester = Protocol.load("worcester");
 * Decision decision = DroolsProtocol.of(worcester).decide(situation);
 * }</pre>
 *
 * <p>No other module of this project sees Drools. An author's text never reaches it: a pack's rules are written anew
 * from what was read and verified, and no consequence is anything but a call of
 * {@link org.councilprotocol.drools.Firings}.
 */
@NullMarked
package org.councilprotocol.drools;

import org.jspecify.annotations.NullMarked;

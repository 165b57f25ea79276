/**
 * Drools as the second engine. {@link org.councilprotocol.drools.DroolsProtocol} is the entry point:
 *
 * <pre>{@code
 * Protocol worcester = Protocol.load("worcester");
 * Decision decision = DroolsProtocol.of(worcester).decide(situation);
 * }</pre>
 *
 * <p>No other module of this project sees Drools. No decision rests on an author's text as Drools reads it: a pack's
 * rules are written anew from what was read and verified, and no consequence is anything but a call of
 * {@link org.councilprotocol.drools.Firings}. {@link org.councilprotocol.drools.PlainPack} alone has Drools compile the
 * files as they stand, for whoever wants plain sessions of them.
 */
@NullMarked
package org.councilprotocol.drools;

import org.jspecify.annotations.NullMarked;

package org.councilprotocol.model;

/**
 * A situation, or facts of one, that only one council's protocol knows of: its pack declares it, and the facts that it
 * has.
 *
 * <p>Its instances are records that {@code protocol-rules} makes of the declaration; nobody else implements it. In a
 * program they are made by name, {@code Protocol.situation("flag-raising")}, and in JSON they are told as any other
 * situation is.
 */
public non-sealed interface PackSituation extends Situation {}

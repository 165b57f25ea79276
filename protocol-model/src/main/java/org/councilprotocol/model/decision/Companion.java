package org.councilprotocol.model.decision;

/**
 * A second view that an event may need: what is told as one situation is often told as another as well.
 *
 * @param situation the situation that is told, by its name in JSON, such as {@code "official-letter"}
 * @param also the situation to tell as well, by its name in JSON, such as {@code "financial-act"}
 * @param because when and why, in one sentence
 */
public record Companion(String situation, String also, String because) {}

package org.councilprotocol.model.decision;

/**
 * A given fact that a verdict rests on.
 *
 * @param fact its path, such as {@code "subjects[0].posts"}
 * @param value its value as JSON would write it, such as {@code "[managing-director]"} or {@code "true"}
 * @param words the same in plain words
 */
public record Ground(String fact, String value, String words) {}

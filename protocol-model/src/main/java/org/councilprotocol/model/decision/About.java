package org.councilprotocol.model.decision;

/**
 * Which of several subjects, wards or recipients a verdict concerns.
 *
 * @param fact the path of the fact, such as {@code "subjects[0]"}
 * @param label how a reader would call it, such as {@code "the Managing Director"}
 */
public record About(String fact, String label) {}

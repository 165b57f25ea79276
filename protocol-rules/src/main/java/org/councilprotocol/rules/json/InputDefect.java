package org.councilprotocol.rules.json;

/**
 * One thing wrong with an input.
 *
 * @param path where, such as {@code "$.subjects[1].grade"}; {@code "$"} for the input as a whole
 * @param message what is wrong, and what to write instead
 */
public record InputDefect(String path, String message) {}

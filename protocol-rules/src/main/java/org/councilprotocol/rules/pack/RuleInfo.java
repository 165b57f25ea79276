package org.councilprotocol.rules.pack;

/**
 * Where a rule stands.
 *
 * @param norm the id of the norm it encodes
 * @param name its whole name
 * @param file the file within the pack
 * @param line the line, from 1
 */
public record RuleInfo(String norm, String name, String file, int line) {}

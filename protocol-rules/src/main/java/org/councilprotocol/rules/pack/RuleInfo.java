package org.councilprotocol.rules.pack;

/**
 * One rule of a pack, and where to find it.
 *
 * @param norm the id of the norm that it encodes, as its name begins
 * @param name its whole name, a sentence
 * @param file the file it stands in, such as {@code "s11-complaints.drl"}
 * @param line the line it begins on, counted from 1
 */
public record RuleInfo(String norm, String name, String file, int line) {}

package org.councilprotocol.rules.find;

/**
 * A situation that is easily confused with another.
 *
 * @param situation its name in JSON
 * @param difference where to choose which, in words
 */
public record Rival(String situation, String difference) {}

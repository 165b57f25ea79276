package org.councilprotocol.model.decision;

/**
 * Two names of a case that are taken for two different things and are spelt nearly alike, so that one of them may be a
 * slip.
 *
 * @param kind what they name: {@code "ward"}, {@code "group"}, {@code "committee"} or {@code "department"}
 * @param name the one told first
 * @param other the other one
 */
public record NearMiss(String kind, String name, String other) {}

package org.councilprotocol.model;

/**
 * A reading of the council's document that is taken where its words bear several.
 *
 * <p>A pack declares its readings in {@code pack.json}, and a rule of {@code s00-terms.drl} asks {@code Reading( name
 * == "a tie of business is a personal relationship" )}. No fact of a case answers it: what holds on some readings alone
 * is arguable.
 *
 * @param name what the reading is called, in plain words
 */
public record Reading(String name) {}

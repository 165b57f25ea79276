package org.councilprotocol.model;

/**
 * A council-wide classification, such as "repeated or serious complaint", that rules of a pack derive from the facts
 * and other rules build on.
 *
 * <p>A rule of {@code s00-terms.drl} concludes {@code insert(new Term("junior officer", $officer));} and others ask
 * {@code Term( name == "junior officer", of == $officer )}. Every term is derived before any norm is looked at.
 *
 * @param name what the classification is called, in plain words
 * @param of the fact that it classifies: a situation, a person or a thing of it
 */
public record Term(String name, Object of) {}

package org.councilprotocol.model;

/** Who organises a public meeting or a consultation. */
public enum Organiser {
    /** The council. */
    COUNCIL,
    /** An individual member. */
    MEMBER,
    /** A political group. */
    POLITICAL_GROUP,
    /** Anybody else, such as another authority or a residents' association. */
    OTHER
}

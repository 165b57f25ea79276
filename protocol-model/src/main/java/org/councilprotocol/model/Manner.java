package org.councilprotocol.model;

/** How an act is to be done. */
public enum Manner {
    /** In writing; nothing else will do. */
    IN_WRITING,
    /** In writing for choice; by word of mouth is valid. */
    PREFERABLY_IN_WRITING,
    /** In confidence. */
    IN_CONFIDENCE,
    /** Together with the others, not singly. */
    COLLECTIVELY,

    /** Before the thing itself. */
    BEFOREHAND,
    /** In so many words, not by implication. */
    EXPRESSLY,
    /** Without going through anybody else. */
    DIRECTLY,
    /** With reasons particular to the case. */
    IN_SPECIFIC_TERMS,
    /** In the first place, before anybody else. */
    IN_THE_FIRST_INSTANCE,
    /** In private, with nobody else told. */
    PRIVATELY,
    /** Informally, without any set procedure. */
    INFORMALLY
}

package org.councilprotocol.model;

/** In what capacity somebody asks, acts or speaks. */
public enum Capacity {
    /** As a member of the council; as its appointee to another body too. */
    MEMBER,
    /** In an office of the council's, such as Mayor or Chair. */
    OFFICE_HOLDER,
    /** For a political party or group. */
    PARTY,
    /** As a private person. */
    PRIVATE,
    /** As a member of another authority. */
    OTHER_AUTHORITY,
    /** For another body or organisation, otherwise than as a member of the council. */
    OTHER_BODY
}

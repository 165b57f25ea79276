package org.councilprotocol.model;

/** A form of address that somebody prefers. */
public enum FormOfAddress {
    /** A formal one, such as an office or a title with the surname. */
    FORMAL,
    /** An informal one, such as the first name. */
    INFORMAL,
    /** No preference is known. */
    NONE_STATED
}

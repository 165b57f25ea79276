package org.councilprotocol.model;

/** How strongly somebody presses another to do something. */
public enum Urging {
    /** Told to do it. */
    INSTRUCTED,
    /** Asked to do it. */
    ASKED,
    /** Encouraged to do it, and not asked. */
    ENCOURAGED
}

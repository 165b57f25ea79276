package org.councilprotocol.model.norm;

/** What a pack does with a norm. */
public enum NormState {
    /** Rules decide it. */
    DECIDES,
    /** It comes up as a reminder on its occasions. */
    REMINDS,
    /** It directs nobody in any situation; the norm says why. */
    BACKGROUND
}

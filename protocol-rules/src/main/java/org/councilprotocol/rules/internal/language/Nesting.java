package org.councilprotocol.rules.internal.language;

/** How deep brackets stand within one another. */
final class Nesting {

    private int depth;

    /**
     * One deeper.
     *
     * @param at what stands there
     * @throws DrlException if that is too deep
     */
    void enter(Token at) {
        if (++depth > PackLimits.BRACKETS) {
            throw new DrlException(at.at(), "the conditions are nested too deep", "a term for what belongs together");
        }
    }

    void leave() {
        depth--;
    }

    /** Outside all brackets again, wherever reading was broken off. */
    void reset() {
        depth = 0;
    }
}

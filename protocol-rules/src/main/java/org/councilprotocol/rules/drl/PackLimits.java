package org.councilprotocol.rules.drl;

/**
 * How large a pack may be, and its parts. No council's document comes near; whatever goes beyond is refused when the
 * pack is read, so that reading takes time in proportion to the pack's size, and deciding by it stays affordable.
 */
public final class PackLimits {

    /** Brackets within brackets, of conditions and of comparisons. */
    public static final int BRACKETS = 20;

    private PackLimits() {}
}

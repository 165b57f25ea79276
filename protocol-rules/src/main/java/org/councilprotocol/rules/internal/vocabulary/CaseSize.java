package org.councilprotocol.rules.internal.vocabulary;

/** How much a case may tell in one place: what rules are held to when their cost is reckoned. */
public final class CaseSize {

    /** The people or things of one list. */
    public static final int LIST = 20;

    /** The elements of one set. */
    public static final int SET = 100;

    private CaseSize() {}
}

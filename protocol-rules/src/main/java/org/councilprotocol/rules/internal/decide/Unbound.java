package org.councilprotocol.rules.internal.decide;

/** What a variable stands for that cannot be said yet. */
final class Unbound {

    /** Whatever it may be. */
    static final Unbound ANYTHING = new Unbound();

    /** Another person or thing than all of a list that are made up so far. */
    static final Unbound ANOTHER = new Unbound();

    private Unbound() {}
}

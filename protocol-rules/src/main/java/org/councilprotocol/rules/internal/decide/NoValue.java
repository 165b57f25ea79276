package org.councilprotocol.rules.internal.decide;

/**
 * A fact that cannot have a value, as another fact of its record is: where a letter is about no meeting, no body holds
 * it. A comparison with what has no value does not hold, and its opposite does.
 */
final class NoValue {

    /** What stands for the value that is not there. */
    static final NoValue NO_VALUE = new NoValue();

    private NoValue() {}
}

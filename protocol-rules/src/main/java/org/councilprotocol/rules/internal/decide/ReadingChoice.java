package org.councilprotocol.rules.internal.decide;

/**
 * A reading that is taken, or not.
 *
 * @param question the number of the question
 * @param way the number of the reading among those of the question; the one after the last is that none is taken
 */
record ReadingChoice(int question, int way) {}

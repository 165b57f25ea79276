package org.councilprotocol.rules.fuzz;

import java.util.List;

/**
 * A reader of bytes from outside, and what must hold of it whatever they are. Jazzer calls the static method
 * {@code fuzzerTestOneInput} that each has beside this.
 */
interface FuzzTarget {

    /**
     * Reads an input, and holds what comes of it against what is promised.
     *
     * @return whether it was taken, and not refused as is promised
     * @throws AssertionError if something else came of it
     */
    boolean takes(byte[] input);

    /** Inputs to begin with. */
    List<byte[]> seeds();

    /** What it reads, in one word, which names its folders. */
    @Override
    String toString();
}

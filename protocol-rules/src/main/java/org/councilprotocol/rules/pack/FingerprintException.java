package org.councilprotocol.rules.pack;

/** A pack that is not the one that was expected: its fingerprint is another. */
@SuppressWarnings("serial")
public final class FingerprintException extends RuntimeException {

    private final String expected;
    private final String found;

    /**
     * A pack with another fingerprint.
     *
     * @param pack which pack it is
     * @param expected the fingerprint that was expected
     * @param found the fingerprint that the pack has
     */
    public FingerprintException(String pack, String expected, String found) {
        super("the pack " + pack + " is not the one expected:\n"
                + "expected fingerprint " + expected + "\n"
                + "this pack has        " + found + "\n"
                + "If it was changed on purpose, read what has changed and expect the new fingerprint; otherwise do not"
                + " use it, and get the pack again from where you trust it.");
        this.expected = expected;
        this.found = found;
    }

    /** The fingerprint that was expected. */
    public String expected() {
        return expected;
    }

    /** The fingerprint that the pack has. */
    public String found() {
        return found;
    }
}

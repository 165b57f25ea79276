package org.councilprotocol.rules.pack;

/** What is wrong with a pack, and where. */
public record PackDefect(String file, String message) {

    @Override
    public String toString() {
        return file + ": " + message;
    }
}

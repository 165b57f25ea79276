package org.councilprotocol.cli;

/** What the caller gave cannot be used; the message says why, in plain words. */
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}

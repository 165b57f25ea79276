package org.councilprotocol.rules.drl;

/** A rule file that does not read as rules. */
@SuppressWarnings("serial")
final class DrlException extends RuntimeException {

    private final Position at;
    private final String instead;

    DrlException(Position at, String wrong, String instead) {
        super(wrong, null, false, false);
        this.at = at;
        this.instead = instead;
    }

    Position at() {
        return at;
    }

    String wrong() {
        return String.valueOf(getMessage());
    }

    String instead() {
        return instead;
    }
}

package org.councilprotocol.rules.internal.language;

import java.util.function.Supplier;

/** A rule file that does not read as rules. */
@SuppressWarnings("serial")
final class DrlException extends RuntimeException {

    private final Position at;
    private final transient Supplier<String> instead;

    DrlException(Position at, String wrong, String instead) {
        this(at, wrong, () -> instead);
    }

    /**
     * The same.
     *
     * @param instead what to write instead; to find it may take long, so it is asked for only if it is told
     */
    DrlException(Position at, String wrong, Supplier<String> instead) {
        super(wrong, null, false, false);
        this.at = at;
        this.instead = instead;
    }

    static DrlException tooMany(Position at, String has, int most, String what) {
        return new DrlException(at, has + " more than " + most + " " + what, "a term for what belongs together");
    }

    static DrlException tooLong(Position at, String what, int most) {
        return new DrlException(at, what + " is longer than " + most + " characters", "fewer words");
    }

    Position at() {
        return at;
    }

    String wrong() {
        return String.valueOf(getMessage());
    }

    String instead() {
        return instead.get();
    }
}

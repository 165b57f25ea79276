package org.councilprotocol.rules.internal.source;

/** Why a text is no JSON. */
public final class JsonFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Kind {
        /** Nothing stands there. */
        EMPTY,
        /** It stops while a brace, a bracket or a quotation mark is still open. */
        CUT_SHORT,
        /** Objects and lists stand deeper in one another than is read. */
        TOO_DEEP,
        /** It is not written as JSON is. */
        MALFORMED
    }

    private final Kind kind;
    private final transient Place at;
    private final int offset;

    JsonFault(Kind kind, Place at, long offset) {
        super(kind + " at line " + at.line() + ", column " + at.column());
        this.kind = kind;
        this.at = at;
        this.offset = (int) Math.max(0, offset);
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** Where. */
    public Place at() {
        return at;
    }

    /** The same as a number of characters from the beginning. */
    public int offset() {
        return offset;
    }
}

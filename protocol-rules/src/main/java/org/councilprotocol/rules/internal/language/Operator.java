package org.councilprotocol.rules.internal.language;

/** How a fact is compared. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    MORE(">"),
    MORE_OR_EQUAL(">="),
    IN("in"),
    NOT_IN("not in"),
    CONTAINS("contains"),
    NOT_CONTAINS("not contains"),
    MEMBER_OF("memberOf"),
    NOT_MEMBER_OF("not memberOf");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As it is written in a rule. */
    public String sign() {
        return sign;
    }

    /** The operator that holds exactly where this one does not. */
    public Operator negated() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> MORE_OR_EQUAL;
            case LESS_OR_EQUAL -> MORE;
            case MORE -> LESS_OR_EQUAL;
            case MORE_OR_EQUAL -> LESS;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case CONTAINS -> NOT_CONTAINS;
            case NOT_CONTAINS -> CONTAINS;
            case MEMBER_OF -> NOT_MEMBER_OF;
            case NOT_MEMBER_OF -> MEMBER_OF;
        };
    }

    /** Whether it denies another: it holds of what is not there. */
    public boolean negates() {
        return this == NOT_EQUAL || this == NOT_IN || this == NOT_CONTAINS || this == NOT_MEMBER_OF;
    }

    /** Whether it asks for order. */
    public boolean orders() {
        return this == LESS || this == LESS_OR_EQUAL || this == MORE || this == MORE_OR_EQUAL;
    }

    /** Whether, of a number that grows, it can hold at the number named and not beyond, or the other way. */
    public boolean changesBeyond() {
        return this != LESS && this != MORE_OR_EQUAL;
    }

    /** Whether it asks what a set on its left contains. */
    public boolean looksInto() {
        return this == CONTAINS || this == NOT_CONTAINS;
    }
}

package org.councilprotocol.rules.json;

import java.time.LocalDate;

/** How large an input may be. No real case comes near; beyond them an input is refused before it is looked at. */
public final class Limits {

    /** The bytes of an input in UTF-8: 1 MiB. */
    public static final int BYTES = 1024 * 1024;

    /** How deep objects and lists may stand in one another. */
    public static final int DEPTH = 20;

    /** The characters of one text. */
    public static final int TEXT = 2_000;

    /** The situations of one case. */
    public static final int SITUATIONS = 20;

    /** The elements of one list. */
    public static final int ELEMENTS = 200;

    /** The defects of one input that are listed one by one; of any more only the number is told. */
    public static final int DEFECTS = 500;

    /** The first day that a date may name; before it a date is a slip of the pen. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last day that a date may name. */
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private Limits() {}
}

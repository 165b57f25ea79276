package org.councilprotocol.rules.json;

import java.time.LocalDate;
import org.councilprotocol.rules.time.WorkingDays;

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

    /** The first day that a date may name: the first from which working days can be counted. */
    public static final LocalDate FIRST_DAY = WorkingDays.FIRST_START;

    /** The last day that a date may name: from it, too, the longest period ends where bank holidays are known. */
    public static final LocalDate LAST_DAY = WorkingDays.LAST_START;

    private Limits() {}
}

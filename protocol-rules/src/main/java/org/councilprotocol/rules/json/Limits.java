package org.councilprotocol.rules.json;

import java.time.LocalDate;
import org.councilprotocol.rules.internal.time.WorkingDays;
import org.councilprotocol.rules.internal.vocabulary.CaseSize;

/** How large a case may be, told in JSON or in Java. No real case comes near. */
public final class Limits {

    /** The bytes of an input in UTF-8: 1 MiB. */
    public static final int BYTES = 1024 * 1024;

    /** How deep objects and lists may stand in one another. */
    public static final int DEPTH = 20;

    /** The characters of one text. */
    public static final int TEXT = 2_000;

    /** The largest whole number. */
    public static final int NUMBER = 999_999_999;

    /** The situations of one case. */
    public static final int SITUATIONS = 20;

    /** The people of a case who are told by themselves, before its situations. */
    public static final int PEOPLE = 100;

    /** The elements of one list. */
    public static final int ELEMENTS = CaseSize.SET;

    /** The records of one list, such as the people complained of. */
    public static final int RECORDS = CaseSize.LIST;

    /** The people, things and elements of all lists and sets of a case together. */
    public static final int ELEMENTS_IN_ALL = 500;

    /** The different names of one kind, such as wards, that a case may speak of. */
    public static final int NAMES = 200;

    /** The names spelt nearly alike that a decision points out; any more are left out. */
    public static final int NEAR_MISSES = 20;

    /** The defects of one input that are listed one by one; of any more only the number is told. */
    public static final int DEFECTS = 50;

    /** The characters after which no further defect is listed: about a page. */
    static final int DEFECT_CHARACTERS = 6_000;

    /** The first day that a date may name: the first from which working days can be counted. */
    public static final LocalDate FIRST_DAY = WorkingDays.FIRST_START;

    /** The last day that a date may name: from it, too, the longest period ends where bank holidays are known. */
    public static final LocalDate LAST_DAY = WorkingDays.LAST_START;

    private Limits() {}
}

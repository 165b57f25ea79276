package org.councilprotocol.rules.internal.language;

/**
 * How large a pack may be, and each of its parts. No council's document comes near. Whatever goes beyond is refused
 * when the pack is read, so that reading takes time in proportion to the pack's size, and deciding by it stays
 * affordable.
 */
public final class PackLimits {

    /** The bytes of one file: 2 MiB. */
    public static final int FILE_BYTES = 2 << 20;

    /** The bytes of all files together: 4 MiB. */
    public static final int PACK_BYTES = 4 << 20;

    /** The files. */
    public static final int FILES = 100;

    /** The norms of a document. */
    public static final int NORMS = 12_000;

    /** The rules, each case that an {@code or} makes counted as one. */
    public static final int RULES = 12_000;

    /** The facts that one declaration lists. */
    public static final int FACTS = 100;

    /** The entries of one list or object of {@code pack.json}, or of what a norm comes up with. */
    public static final int ENTRIES = 1_000;

    /** The characters of a text: what a norm says, a label, a note. */
    public static final int TEXT = 1_000;

    /** The characters of a name: a rule's, a term's, a norm's id, a post's, a variable's. */
    public static final int NAME = 200;

    /** The characters of a council's short name, which is also the name of a folder and of a Java package. */
    public static final int COUNCIL = 60;

    /** The parts of a council's short name, between its hyphens. */
    public static final int COUNCIL_PARTS = 8;

    /** Brackets within brackets, of conditions and of comparisons. */
    public static final int BRACKETS = 20;

    /** The cases that the {@code or}s of one rule make. */
    public static final int CASES = 64;

    /** The conditions of one case of a rule, those within {@code not} and {@code exists} counted one by one. */
    public static final int CONDITIONS = 20;

    /** The facts that a match binds: the patterns of one case of a rule outside {@code not} and {@code exists}. */
    public static final int PATTERNS = 8;

    /**
     * The patterns over lists or sets that stand one within another in a rule: those by themselves, and those of the
     * {@code not} or {@code exists} that has the most. With twenty people in each list, three make 8,000 candidates.
     */
    public static final int LIST_PATTERNS = 3;

    /** The people of one list, or elements of one set, that a rule can tell apart, with the terms it asks for. */
    public static final int TOLD_APART = 3;

    /** The number with which a rule can compare how many a list or set holds: no more are made up than one more. */
    public static final int COUNTED = 3;

    /** The steps that a first look at all rules for one kind of situation can take, in the largest case. */
    public static final int STEPS_OF_A_SITUATION = 4_000_000;

    /** The verdicts that all rules for one kind of situation can give, in the largest case. */
    public static final int VERDICTS_OF_A_SITUATION = 4_000;

    /** The comparisons of one pattern. */
    public static final int COMPARISONS = 50;

    /** The comparisons of one case of a rule. */
    public static final int COMPARISONS_OF_A_RULE = 100;

    /** The comparisons of all rules, those of each case counted. */
    public static final int COMPARISONS_OF_ALL = 100_000;

    /** The facts that one pattern gives names to. */
    public static final int BINDINGS = 20;

    /** The values of one {@code in ( … )}. */
    public static final int VALUES = 100;

    /** The steps of the path to a fact. */
    public static final int STEPS = 10;

    /** The norms that one annotation names. */
    public static final int RELATED = 100;

    /** The verdicts or terms that one rule concludes. */
    public static final int CONCLUSIONS = 20;

    /** How many openings may extend one another in a row, and the rule that extends the last of them. */
    public static final int OPENINGS = 10;

    /** The calls of one verdict. */
    public static final int CALLS = 40;

    /** How many terms may rest one upon another. */
    public static final int TERM_DEPTH = 100;

    /** How many norms may displace one another in a row. */
    public static final int OVERRIDE_DEPTH = 100;

    /** The defects that are told one by one; of any more only the number is told. */
    public static final int DEFECTS = 100;

    private PackLimits() {}
}

package org.councilprotocol.model.decision;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a verdict, in the order in which JSON tells them: the one table that whoever writes, reads, describes or
 * compares verdicts goes through. The kind is none of them, since mostly the list in which a verdict stands says it.
 */
public enum VerdictPart {
    NORM("norm", false, "The norm's id within the pack.", Verdict::norm),
    CLAUSE("clause", true, "The clause as a reader cites it.", Verdict::clause),
    LINES("lines", true, "The lines of the source text.", Verdict::lines),
    MODALITY("modality", false, "How it binds; null for a gap and for a norm that does not arise.", Verdict::modality),
    BEARER(
            "bearer",
            false,
            "Whom it binds, or who is entitled; null where the text leaves it unstated or it binds nobody.",
            Verdict::bearer),
    ACT("act", false, "What is to be done or not, or what is stated.", Verdict::act),
    TO("to", false, "To whom the act is directed; null if to nobody in particular.", Verdict::to),
    FROM("from", false, "Who owes what the bearer is entitled to; null if not stated.", Verdict::from),
    ABOUT(
            "about",
            false,
            "Which subject, ward or recipient it concerns; null where there are not several.",
            Verdict::about),
    HOW("how", false, "How the act is to be done; empty if no manner is laid down.", Verdict::how),
    DEADLINE("deadline", false, "By when; null if no time is laid down.", Verdict::deadline),
    SEE(
            "see",
            false,
            "The document that governs instead, in plain words; null unless the clause points elsewhere.",
            Verdict::see),
    NOTE("note", true, "What a reader should know besides; null if nothing.", Verdict::note),
    DEFEASIBLE("defeasible", true, "Whether the text says \"normally\" or the like.", Verdict::defeasible),
    IN_TENSION_WITH(
            "inTensionWith",
            false,
            "Ids of norms that also apply and pull the other way; the text does not rank them.",
            Verdict::inTensionWith),
    READING(
            "reading",
            false,
            "The reading of the text on which it rests; null unless another reading gives another answer.",
            Verdict::reading),
    TEXT("text", true, "The norm's paraphrase.", Verdict::text),
    BECAUSE("because", true, "The given facts that it rests on.", Verdict::because),
    STATUS(
            "status",
            false,
            "Whether it is kept, so far as the case tells; null where the protocol names nothing that would show it.",
            Verdict::status),
    STATUS_BECAUSE(
            "statusBecause",
            true,
            "The given facts that the status rests on; empty where none is told, or nothing shows it.",
            Verdict::statusBecause),
    SITUATION("situation", false, "Which situation of the case it answers, counted from 0.", Verdict::situation);

    private final String key;
    private final boolean explains;
    private final String meaning;
    private final Function<Verdict, @Nullable Object> of;

    VerdictPart(String key, boolean explains, String meaning, Function<Verdict, @Nullable Object> of) {
        this.key = key;
        this.explains = explains;
        this.meaning = meaning;
        this.of = of;
    }

    /** Its name in JSON. */
    public String key() {
        return key;
    }

    /**
     * Whether it only tells or explains what the others lay down; two verdicts that differ in it alone say the same.
     */
    public boolean explains() {
        return explains;
    }

    /** What it is, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** What a verdict says in this part; {@code null} for nothing. */
    public @Nullable Object of(Verdict verdict) {
        return of.apply(verdict);
    }
}

package org.councilprotocol.testkit;

import java.util.function.Function;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.VerdictPart;

/**
 * A part of what a decision says that a scenario can give: each part of a verdict that lays something down, and some
 * that explain; and what an open or a displaced verdict has besides.
 */
enum Part {
    MODALITY(VerdictPart.MODALITY, of(v -> v.modality() == null ? Words.NONE : Words.plain(v.modality()))),
    BEARER(VerdictPart.BEARER, of(v -> Words.who(v.bearer()))),
    ACT(VerdictPart.ACT, of(v -> Words.spaced(v.act().name()))),
    TO(VerdictPart.TO, of(v -> Words.addressees(v.to()))),
    FROM(VerdictPart.FROM, of(v -> Words.who(v.from()))),
    ABOUT(
            VerdictPart.ABOUT,
            of(v -> v.about() == null ? Words.NONE : v.about().fact().toString())),
    HOW(VerdictPart.HOW, of(v -> Words.list(v.how().stream().map(Words::plain).toList(), ", "))),
    DEADLINE(VerdictPart.DEADLINE, of(v -> Words.deadline(v.deadline()))),
    SEE(VerdictPart.SEE, of(v -> v.see() == null ? Words.NONE : v.see())),
    NOTE(VerdictPart.NOTE, of(v -> v.note() == null ? Words.NONE : v.note())),
    DEFEASIBLE(VerdictPart.DEFEASIBLE, of(v -> v.defeasible() ? "yes" : "no")),
    IN_TENSION_WITH(VerdictPart.IN_TENSION_WITH, of(v -> Words.list(v.inTensionWith(), ", "))),
    READING(VerdictPart.READING, of(v -> v.reading() == null ? Words.NONE : v.reading())),
    STATUS(VerdictPart.STATUS, of(v -> v.status() == null ? Words.NONE : Words.plain(v.status()))),
    SITUATION(VerdictPart.SITUATION, entry -> String.valueOf(entry.situation())),
    HANGS_ON("hangsOn", entry -> Words.paths(entry.hangsOn())),
    BY("by", entry -> Words.list(entry.by(), ", "));

    private final String key;
    private final Function<Entry, String> words;

    Part(VerdictPart part, Function<Entry, String> words) {
        this(part.key(), words);
    }

    Part(String key, Function<Entry, String> words) {
        this.key = key;
        this.words = words;
    }

    /** Its key in a scenario. */
    String key() {
        return key;
    }

    /** What an entry says in this part. */
    String words(Entry entry) {
        return words.apply(entry);
    }

    private static Function<Entry, String> of(Function<Verdict, String> words) {
        return entry -> entry.verdict() == null ? Words.NONE : words.apply(entry.verdict());
    }
}

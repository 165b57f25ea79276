package org.councilprotocol.testkit;

import java.util.function.Function;
import org.councilprotocol.model.decision.Verdict;

/** A part of what a decision says that a scenario can give; written as its name in camel case. */
enum Part {
    MODALITY("modality", of(v -> v.modality() == null ? Words.NONE : Words.plain(v.modality()))),
    BEARER("bearer", of(v -> Words.who(v.bearer()))),
    ACT("act", of(v -> Words.spaced(v.act().name()))),
    TO("to", of(v -> Words.addressees(v.to()))),
    FROM("from", of(v -> Words.who(v.from()))),
    ABOUT("about", of(v -> v.about() == null ? Words.NONE : v.about().fact())),
    HOW("how", of(v -> Words.list(v.how().stream().map(Words::plain).toList(), ", "))),
    DEADLINE("deadline", of(v -> Words.deadline(v.deadline()))),
    SEE("see", of(v -> v.see() == null ? Words.NONE : v.see())),
    NOTE("note", of(v -> v.note() == null ? Words.NONE : v.note())),
    DEFEASIBLE("defeasible", of(v -> v.defeasible() ? "yes" : "no")),
    IN_TENSION_WITH("inTensionWith", of(v -> Words.list(v.inTensionWith(), ", "))),
    READING("reading", of(v -> v.reading() == null ? Words.NONE : v.reading())),
    SITUATION("situation", entry -> String.valueOf(entry.situation())),
    HANGS_ON("hangsOn", entry -> Words.list(entry.hangsOn(), ", ")),
    BY("by", entry -> Words.list(entry.by(), ", "));

    private final String key;
    private final Function<Entry, String> words;

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

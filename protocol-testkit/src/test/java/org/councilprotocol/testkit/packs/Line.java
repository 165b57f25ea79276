package org.councilprotocol.testkit.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.jspecify.annotations.Nullable;

/**
 * All that tells one verdict from another, so that what the library says and what the rules say can be compared. What
 * is copied from a fact is told by the fact's path, with its value if the case tells it; an element of a list or set
 * that the case does not tell is any element of it.
 */
record Line(
        String kind,
        int situation,
        String norm,
        @Nullable String about,
        @Nullable String bearer,
        @Nullable String modality,
        String act,
        @Nullable String to,
        @Nullable String from,
        String how,
        @Nullable String see) {

    /** A reminder is told by its norm alone. */
    static Line reminder(int situation, String norm) {
        return new Line("reminder", situation, norm, null, null, null, "remind", null, null, "[]", null);
    }

    /** A verdict of a decision. */
    static Line of(String kind, Verdict verdict, Object told) {
        List<String> to = new ArrayList<>();
        if (verdict.to() != null) {
            verdict.to().whom().forEach(who -> to.add(who(who, told)));
        }
        return new Line(
                kind,
                verdict.situation(),
                verdict.norm(),
                verdict.about() == null
                        ? null
                        : about(
                                verdict.about().fact().toString(),
                                verdict.about().label(),
                                told),
                verdict.bearer() == null ? null : who(verdict.bearer(), told),
                verdict.modality() == null ? null : verdict.modality().name(),
                verdict.act().name(),
                verdict.to() == null ? null : (verdict.to().all() ? "all " : "any ") + to,
                verdict.from() == null ? null : who(verdict.from(), told),
                new TreeSet<>(verdict.how()).toString(),
                verdict.see());
    }

    /** The same as of another kind. */
    Line of(String otherKind) {
        return new Line(otherKind, situation, norm, about, bearer, modality, act, to, from, how, see);
    }

    /** Of what a post is held: plain words, or a fact with its value; {@code null} where that is not told. */
    static String of(@Nullable String whole, @Nullable String path) {
        return " of " + (path == null ? '"' + whole + '"' : path + "=" + (whole == null ? "?" : whole));
    }

    /** An element of a set with its words, {@code null} where the case does not tell the set. */
    static String element(String path, @Nullable String words) {
        return path + "=" + (words == null ? "*" : words);
    }

    private static String about(String path, String label, Object told) {
        Models.Place place = Models.place(told, path);
        return place.plainElements() ? element(place.path(), place.told() == null ? null : label) : place.path();
    }

    private static String who(Who who, Object told) {
        String name = who.actor().name();
        if (who.ofFact() == null) {
            return name + (who.of() == null ? "" : of(who.of(), null));
        }
        String fact = who.ofFact().toString();
        if (fact.startsWith("$")) {
            return name + of(who.of(), fact);
        }
        Models.Place place = Models.place(told, fact);
        return name + of(place.told() == null ? null : who.of(), place.path());
    }
}

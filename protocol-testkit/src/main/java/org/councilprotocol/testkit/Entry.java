package org.councilprotocol.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a decision says, wherever it stands.
 *
 * @param stands where it stands
 * @param norm the norm's id
 * @param clause the clause as a reader cites it
 * @param verdict its parts; {@code null} for a reminder, which has none
 * @param hangsOn the facts it hangs on; empty unless it is open
 * @param by ids of the norms that displace it; empty unless it is displaced
 * @param situation which situation of the case it answers, counted from 0
 * @param words what it says, as one sentence
 */
record Entry(
        Standing stands,
        String norm,
        String clause,
        @Nullable Verdict verdict,
        Set<FactPath> hangsOn,
        Set<String> by,
        int situation,
        String words) {

    /** Everything that a decision says, in its order. */
    static List<Entry> of(Decision decision) {
        List<Entry> entries = new ArrayList<>();
        decision.verdicts().forEach(verdict -> entries.add(of(Standing.SETTLED, verdict)));
        decision.open().forEach(open -> entries.add(of(open)));
        decision.arguable().forEach(verdict -> entries.add(of(Standing.ARGUABLE, verdict)));
        decision.displaced().forEach(displaced -> entries.add(of(displaced)));
        decision.notArising().forEach(verdict -> entries.add(of(Standing.NOT_ARISING, verdict)));
        decision.gaps().forEach(verdict -> entries.add(of(Standing.GAP, verdict)));
        decision.reminders().forEach(reminder -> entries.add(of(reminder)));
        return List.copyOf(entries);
    }

    /** Whether it is of this norm or clause. */
    boolean isOf(String cited) {
        return norm.equals(cited) || clause.equals(cited);
    }

    /** The whole of it on one line. */
    String line() {
        StringBuilder line = new StringBuilder(norm).append(' ').append(stands.words());
        line.append(": ").append(words);
        if (!hangsOn.isEmpty()) {
            line.append("; hangs on ").append(Words.paths(hangsOn));
        }
        if (!by.isEmpty()) {
            line.append("; displaced by ").append(Words.list(by, ", "));
        }
        return line.toString();
    }

    private static Entry of(Standing stands, Verdict verdict) {
        return new Entry(
                stands,
                verdict.norm(),
                verdict.clause(),
                verdict,
                Set.of(),
                Set.of(),
                verdict.situation(),
                Words.sentence(verdict));
    }

    private static Entry of(OpenVerdict open) {
        Verdict verdict = open.verdict();
        return new Entry(
                Standing.OPEN,
                verdict.norm(),
                verdict.clause(),
                verdict,
                names(open.hangsOn(), OpenVerdict.Hinge::fact),
                Set.of(),
                verdict.situation(),
                Words.sentence(verdict));
    }

    private static Entry of(Displaced displaced) {
        Verdict verdict = displaced.verdict();
        return new Entry(
                Standing.DISPLACED,
                verdict.norm(),
                verdict.clause(),
                verdict,
                Set.of(),
                names(displaced.by(), Cited::norm),
                verdict.situation(),
                Words.sentence(verdict));
    }

    private static Entry of(Reminder reminder) {
        return new Entry(
                Standing.REMINDER,
                reminder.norm(),
                reminder.clause(),
                null,
                Set.of(),
                Set.of(),
                reminder.situation(),
                reminder.text());
    }

    private static <T, V> Set<V> names(List<T> things, Function<T, V> name) {
        return things.stream().map(name).collect(Collectors.toUnmodifiableSet());
    }
}

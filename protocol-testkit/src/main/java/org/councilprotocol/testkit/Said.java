package org.councilprotocol.testkit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.About;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says, as lines that are equal where two verdicts are the same: norm, where it stands, about, bearer,
 * modality, act, addressees and manner.
 *
 * @param settled what stands in the lists of what is settled
 * @param open what hangs on a fact not known
 * @param displaced what is displaced
 * @param reminders the norms that are called to mind, by a rule or by the occasion
 */
record Said(Set<String> settled, Set<String> open, Set<String> displaced, Set<String> reminders) {

    static Said of(Decision decision) {
        Set<String> settled = new TreeSet<>();
        decision.verdicts().forEach(verdict -> settled.add(line("verdict", verdict)));
        decision.arguable().forEach(verdict -> settled.add(line("arguable", verdict)));
        decision.notArising().forEach(verdict -> settled.add(line("not arising", verdict)));
        decision.gaps().forEach(verdict -> settled.add(line("gap", verdict)));
        Set<String> open = new TreeSet<>();
        for (OpenVerdict each : decision.open()) {
            open.add(
                    each.kind() == OpenVerdict.Kind.REMINDER
                            ? "reminder " + each.verdict().norm()
                            : line(Words.plain(each.kind()), each.verdict()));
        }
        Set<String> displaced = new TreeSet<>();
        decision.displaced().forEach(each -> displaced.add(line("verdict", each.verdict())));
        Set<String> reminders = new TreeSet<>();
        for (Reminder reminder : decision.reminders()) {
            reminders.add("reminder " + reminder.norm());
        }
        return new Said(settled, open, displaced, reminders);
    }

    private static String line(String kind, Verdict verdict) {
        List<String> whom = verdict.to() == null
                ? List.of()
                : verdict.to().whom().stream().map(Said::who).toList();
        return kind + " " + verdict.situation() + ":" + verdict.norm() + " about=" + about(verdict.about())
                + " bearer=" + who(verdict.bearer()) + " " + verdict.modality() + " "
                + verdict.act().name() + " to="
                + (verdict.to() == null ? "" : verdict.to().all() + "" + whom)
                + " from=" + who(verdict.from()) + " how="
                + new LinkedHashSet<>(verdict.how()).stream().map(Enum::name).collect(Collectors.joining(",")) + " see="
                + verdict.see();
    }

    /** A person is told by the place in the case; of several plain values at one place, each is its own. */
    private static String about(@Nullable About about) {
        if (about == null) {
            return "";
        }
        boolean any =
                about.label().startsWith(Completions.MADE_UP) || about.label().startsWith("whichever ");
        return about.fact() + (about.fact().index() != FactPath.WHOLE ? "" : any ? "=any" : "=" + about.label());
    }

    /** What is copied from a fact is told by the fact, whether that is known or not. */
    private static String who(@Nullable Who who) {
        return who == null ? "" : who.actor() + " of " + (who.ofFact() == null ? who.of() : who.ofFact());
    }
}

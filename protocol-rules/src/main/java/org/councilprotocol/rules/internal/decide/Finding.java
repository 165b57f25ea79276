package org.councilprotocol.rules.internal.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Deadline.Direction;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.internal.decide.CopiedFacts.Copied;
import org.councilprotocol.rules.internal.decide.Node.Fact;
import org.councilprotocol.rules.internal.pack.Conclusion.TimeOf;
import org.councilprotocol.rules.internal.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.internal.pack.Rule;
import org.jspecify.annotations.Nullable;

/** An outcome with what is known of it besides its identity; there is one for each outcome of a situation. */
final class Finding {

    final Outcome outcome;
    final Norm norm;
    /** The norm's place in the document. */
    final int place;
    /** The rules that find it. */
    final List<Rule> rules = new ArrayList<>(1);
    /** The given facts that it rests on, each once. */
    final List<Fact> grounds = new ArrayList<>(4);
    /** What displaced it in some completion, each once. */
    List<Finding> displacers = List.of();

    /** Of a gap, the duty of the same norm that it makes void wherever it is left; {@code null} for none. */
    @Nullable
    Finding voids;

    private boolean voiding;

    /** The time limit in every completion in which it applies; {@code null} for none, or not the same in each. */
    @Nullable
    Time time;

    private boolean timed;
    /** The time limits that its rules set, each by the first match. */
    private List<Limit> times = List.of();

    /** What is to be said besides in every completion in which it applies; {@code null} for nothing. */
    @Nullable
    String note;

    private boolean noted;

    /** Whether it is kept, in every completion in which it applies; {@code null} where nothing shows it. */
    @Nullable
    StatusFinding status;

    private boolean shown;
    /** For the tally of one completion: whether it is kept there. */
    @Nullable
    StatusFinding talliedStatus;

    @Nullable
    String reading;

    List<String> tension = List.of();
    List<String> varies = List.of();

    /** For the tally of one completion: which one, the rule that found it there last, and whether it applies there. */
    int tallied;

    @Nullable
    Rule talliedBy;

    @Nullable
    Boolean applies;

    /**
     * A time limit with what is known of it.
     *
     * @param workingDays how many working days; {@code null} where the date is the last day
     * @param direction which way they run
     * @param date the date; {@code null} if not known
     * @param path the path of the fact that holds the date
     */
    record Time(
            @Nullable Integer workingDays,
            Direction direction,
            @Nullable LocalDate date,
            FactPath path) {}

    /** A time limit with the rule that sets it. */
    private record Limit(Rule by, Time time) {}

    Finding(Outcome outcome, CompiledRule by) {
        this.outcome = outcome;
        this.norm = Objects.requireNonNull(by.norm);
        this.place = by.place;
    }

    /** Adds a rule that finds this, for the facts of a match in this tree. */
    void add(CompiledRule compiled, @Nullable Object[] frame, Tree tree, Evaluator evaluator) {
        Rule rule = compiled.rule;
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i) == rule) {
                return;
            }
        }
        rules.add(rule);
        VerdictOf verdict = (VerdictOf) rule.conclusion();
        Grounds.addTo(grounds, compiled, frame, tree, evaluator);
        if (verdict.deadline() != null) {
            Copied date = compiled.copied.of(verdict.deadline().date(), frame);
            times = times.isEmpty() ? new ArrayList<>(1) : times;
            times.add(new Limit(
                    rule,
                    new Time(
                            verdict.deadline().workingDays(),
                            verdict.deadline().direction(),
                            (LocalDate) date.given(),
                            date.path(verdict.deadline().date()))));
        }
        reading = reading == null ? rule.reading() : reading;
        tension = both(tension, rule.tension());
        varies = both(varies, rule.varies());
    }

    private static List<String> both(List<String> some, List<String> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        List<String> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    /** The norm as what is said of it is cited. */
    Cited cited() {
        return new Cited(norm.id(), norm.clause(), norm.text());
    }

    /** Whether it gives another date for what another calls for, or may. */
    boolean varies(Finding other) {
        return !times.isEmpty()
                && varies.contains(other.outcome.norm())
                && Objects.equals(outcome.about(), other.outcome.about());
    }

    /** The first time limit that one of its rules sets, in whatever completion; {@code null} if none does. */
    @Nullable
    Time perhaps() {
        return times.isEmpty() ? null : times.get(0).time;
    }

    /** The time limit that one of its rules sets; {@code null} for none. */
    @Nullable
    Time timeOf(Rule rule) {
        for (Limit each : times) {
            if (each.by == rule) {
                return each.time;
            }
        }
        return null;
    }

    /**
     * Whether a rule of the norm, were it to find this as well, may set another time limit than the one that is set.
     */
    boolean mayBeTimedBy(CompiledRule rule) {
        TimeOf other = ((VerdictOf) rule.rule.conclusion()).deadline();
        return other != null
                && times.stream().noneMatch(each -> other.equals(((VerdictOf) each.by.conclusion()).deadline()));
    }

    /** Keeps a time limit only as long as it is the same wherever this is said. */
    void time(@Nullable Time here) {
        time = timed && !Objects.equals(time, here) ? null : here;
        timed = true;
    }

    /** Keeps of whether it is kept what is so wherever this is said. */
    void status(@Nullable StatusFinding here) {
        status = shown ? StatusFinding.either(status, here) : here;
        shown = true;
    }

    /** Keeps the duty that a gap makes void only as long as it does so wherever it is left. */
    void voids(@Nullable Finding duty) {
        voids = voiding && voids != duty ? null : duty;
        voiding = true;
    }

    /** Whether a note was added to it, if only that there is none. */
    boolean isNoted() {
        return noted;
    }

    /** Keeps a note only as long as it is there wherever this is said: what it says may not be so elsewhere. */
    void note(@Nullable String here) {
        note = noted && !Objects.equals(note, here) ? null : here;
        noted = true;
    }
}

package org.councilprotocol.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Deadline.Direction;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * One part as it is wanted.
 *
 * @param part which part
 * @param words what is wanted of it
 * @param test whether something that a decision says has it so
 */
record Wanted(Part part, String words, Predicate<Entry> test) {

    boolean in(Entry entry) {
        return test.test(entry);
    }

    /** That a part is not there. */
    static Wanted none(Part part) {
        return new Wanted(
                part,
                Words.NONE,
                entry -> entry.verdict() != null && part.words(entry).equals(Words.NONE));
    }

    static Wanted modality(Modality modality) {
        return of(Part.MODALITY, Words.plain(modality), verdict -> verdict.modality() == modality);
    }

    static Wanted act(String act) {
        return of(Part.ACT, Words.spaced(act), verdict -> verdict.act().name().equals(act));
    }

    static Wanted bearer(Who who) {
        return of(Part.BEARER, who.words(), verdict -> who.is(verdict.bearer()));
    }

    static Wanted from(Who who) {
        return of(Part.FROM, who.words(), verdict -> who.is(verdict.from()));
    }

    /** Exactly these; all or any makes no difference to one alone. */
    static Wanted to(boolean all, List<Who> whom) {
        String words = Words.list(whom.stream().map(Who::words).toList(), all ? " and " : " or ");
        return of(Part.TO, words, verdict -> sameAddressees(all, whom, verdict.to()));
    }

    static Wanted about(FactPath fact) {
        return of(
                Part.ABOUT,
                fact.toString(),
                verdict -> verdict.about() != null && verdict.about().fact().equals(fact));
    }

    /** Exactly these, in any order. */
    static Wanted how(Set<Manner> manners) {
        String words = Words.list(manners.stream().map(Words::plain).toList(), ", ");
        return of(Part.HOW, words, verdict -> Set.copyOf(verdict.how()).equals(manners));
    }

    static Wanted see(String document) {
        return of(Part.SEE, document, verdict -> document.equals(verdict.see()));
    }

    /** A deadline with these of its parts; a part that the list leaves out is not compared. */
    static Wanted deadline(List<DeadlinePart> parts) {
        String words = parts.isEmpty()
                ? "any"
                : parts.stream().map(DeadlinePart::words).collect(Collectors.joining(", "));
        return of(Part.DEADLINE, words, verdict -> {
            Deadline deadline = verdict.deadline();
            return deadline != null && parts.stream().allMatch(part -> part.in(deadline));
        });
    }

    /** A note in which these words stand. */
    static Wanted note(String containing) {
        return of(
                Part.NOTE,
                "… " + containing + " …",
                verdict -> verdict.note() != null && verdict.note().contains(containing));
    }

    /** That it is kept so, as far as the case tells. */
    static Wanted status(Status status) {
        return of(Part.STATUS, Words.plain(status), verdict -> verdict.status() == status);
    }

    static Wanted defeasible(boolean defeasible) {
        return of(Part.DEFEASIBLE, defeasible ? "yes" : "no", verdict -> verdict.defeasible() == defeasible);
    }

    /** Exactly these norms, in any order. */
    static Wanted inTensionWith(Set<String> norms) {
        return of(Part.IN_TENSION_WITH, Words.list(norms, ", "), verdict -> Set.copyOf(verdict.inTensionWith())
                .equals(norms));
    }

    /** That it rests on a reading, or on none. */
    static Wanted reading(boolean some) {
        return of(Part.READING, some ? "some reading" : Words.NONE, verdict -> (verdict.reading() != null) == some);
    }

    /** That it rests on this reading. */
    static Wanted reading(String reading) {
        return of(Part.READING, reading, verdict -> reading.equals(verdict.reading()));
    }

    /** That it answers this situation of the case, counted from 0. */
    static Wanted situation(int situation) {
        return new Wanted(Part.SITUATION, String.valueOf(situation), entry -> entry.situation() == situation);
    }

    /** These facts, and perhaps others. */
    static Wanted hangsOn(Collection<FactPath> facts) {
        return new Wanted(
                Part.HANGS_ON, Words.paths(facts), entry -> entry.hangsOn().containsAll(facts));
    }

    /** These norms, and perhaps others. */
    static Wanted by(Collection<String> norms) {
        return new Wanted(Part.BY, Words.list(norms, ", "), entry -> entry.by().containsAll(norms));
    }

    private static Wanted of(Part part, String words, Predicate<Verdict> test) {
        return new Wanted(part, words, entry -> entry.verdict() != null && test.test(entry.verdict()));
    }

    private static boolean sameAddressees(boolean all, List<Who> wanted, @Nullable Addressees got) {
        if (got == null || got.whom().size() != wanted.size() || (wanted.size() > 1 && got.all() != all)) {
            return false;
        }
        // One that says of what the post is held is pickier than one that does not, so it chooses first.
        List<org.councilprotocol.model.decision.Who> left = new ArrayList<>(got.whom());
        return wanted.stream()
                .sorted((a, b) -> Boolean.compare(b.ofGiven(), a.ofGiven()))
                .allMatch(who -> left.stream()
                        .filter(who::is)
                        .findFirst()
                        .map(left::remove)
                        .orElse(false));
    }

    /**
     * Somebody wanted.
     *
     * @param name the party or post
     * @param of of what the post is held; {@code null} for nothing
     * @param ofGiven whether {@code of} is compared
     */
    record Who(String name, @Nullable String of, boolean ofGiven) {

        /** This party or post, of whatever it is held. */
        static Who named(String name) {
            return new Who(name, null, false);
        }

        boolean is(org.councilprotocol.model.decision.@Nullable Who who) {
            return who != null && who.actor().name().equals(name) && (!ofGiven || Objects.equals(who.of(), of));
        }

        String words() {
            return Words.who(name, ofGiven && of == null ? "nothing stated" : of);
        }
    }

    /**
     * One part of a deadline wanted.
     *
     * @param words what is wanted of it
     * @param test whether a deadline has it so
     */
    record DeadlinePart(String words, Predicate<Deadline> test) {

        boolean in(Deadline deadline) {
            return test.test(deadline);
        }

        /** The last day; {@code null} for a due date that is open. */
        static DeadlinePart due(@Nullable LocalDate due) {
            return exactly(due == null ? "due date open" : "due " + due, due, Deadline::due);
        }

        /** How many working days run; {@code null} for none. */
        static DeadlinePart workingDays(@Nullable Integer days) {
            return exactly(days == null ? "no working days" : days + " working days", days, Deadline::workingDays);
        }

        /** Which way they run. */
        static DeadlinePart direction(Direction direction) {
            return exactly(
                    direction == Direction.AFTER ? "after a day" : "before a day", direction, Deadline::direction);
        }

        /** The day from which they run; {@code null} for a start that is not known. */
        static DeadlinePart start(@Nullable LocalDate start) {
            return exactly(start == null ? "start not known" : "from " + start, start, Deadline::start);
        }

        private static DeadlinePart exactly(
                String words, @Nullable Object wanted, Function<Deadline, @Nullable Object> part) {
            return new DeadlinePart(words, deadline -> Objects.equals(part.apply(deadline), wanted));
        }
    }
}

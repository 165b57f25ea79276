package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Actor;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Deadline.Direction;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What a rule concludes, read from its consequence once. */
public sealed interface Conclusion {

    /** The facts of the match that it copies. */
    List<FactPath> facts();

    /**
     * A classification.
     *
     * @param name what it is called
     * @param of the variable of the fact classified
     */
    record TermOf(String name, String of) implements Conclusion {

        /** None: a term is of a fact as a whole. */
        @Override
        public List<FactPath> facts() {
            return List.of();
        }
    }

    /**
     * A verdict whose blanks are filled from the facts that the rule matched.
     *
     * @param kind where it stands in a decision
     * @param modality how it binds; {@code null} unless it binds
     * @param bearer whom; {@code null} if unstated
     * @param act what
     * @param all whether all addressees are meant, otherwise any of them
     * @param to the addressees; empty if none
     * @param from who owes it; {@code null} if not stated
     * @param how the manners, in the enum's order
     * @param deadline by when; {@code null} if no time is laid down
     * @param statuses what shows whether it is kept; empty if nothing does
     * @param about which of several facts it concerns; {@code null} if there are not several
     * @param see the document that governs instead; {@code null} if none
     * @param note what a reader should know besides; {@code null} if nothing
     */
    record VerdictOf(
            OpenVerdict.Kind kind,
            @Nullable Modality modality,
            @Nullable WhoOf bearer,
            Act act,
            boolean all,
            List<WhoOf> to,
            @Nullable WhoOf from,
            List<Manner> how,
            @Nullable TimeOf deadline,
            List<StatusOf> statuses,
            @Nullable FactPath about,
            @Nullable String see,
            @Nullable String note)
            implements Conclusion {

        public VerdictOf {
            to = List.copyOf(to);
            how = List.copyOf(how);
            statuses = List.copyOf(statuses);
        }

        @Override
        public List<FactPath> facts() {
            List<FactPath> facts = new ArrayList<>();
            Stream.concat(Stream.of(bearer, from).filter(Objects::nonNull), to.stream())
                    .map(WhoOf::ofFact)
                    .filter(Objects::nonNull)
                    .forEach(facts::add);
            if (deadline != null) {
                facts.add(deadline.date());
            }
            if (about != null) {
                facts.add(about);
            }
            for (StatusOf status : statuses) {
                if (status.evidence() instanceof Evidence.ByFact shown) {
                    facts.add(shown.fact());
                }
            }
            return facts;
        }
    }

    /**
     * Somebody named in a verdict.
     *
     * @param actor the party or post
     * @param of of what the post is held, in plain words; {@code null} if not said so
     * @param ofFact the fact that says of what; {@code null} if none does
     */
    record WhoOf(Actor actor, @Nullable String of, @Nullable FactPath ofFact) {}

    /**
     * What shows whether a verdict is kept.
     *
     * @param word what it says of it
     * @param evidence the fact or the term that is so, or is not
     */
    record StatusOf(Word word, Evidence evidence) {

        /** What it says of a verdict that something is so. */
        public enum Word {
            /** A duty is kept once it is so. */
            DONE_IF,
            /** What binds is broken where it is so. */
            BROKEN_IF,
            /** What binds is broken where it is not so. */
            BROKEN_UNLESS;

            /** Whether it sets a bound, and not a deed to be done. */
            public boolean bounds() {
                return this != DONE_IF;
            }

            /** Whether what binds so can be kept in this way. */
            public boolean fits(Modality modality) {
                return switch (modality) {
                    case MUST, SHOULD -> true;
                    case MUST_NOT, SHOULD_NOT -> bounds();
                    default -> false;
                };
            }
        }
    }

    /** By what it is shown whether a verdict is kept. */
    sealed interface Evidence {

        /**
         * By a yes-or-no fact.
         *
         * @param fact where it is
         */
        record ByFact(FactPath fact) implements Evidence {}

        /**
         * By a term.
         *
         * @param name what the classification is called
         * @param of the variable of the fact classified
         */
        record ByTerm(String name, String of) implements Evidence {}
    }

    /**
     * A time limit.
     *
     * @param workingDays how many working days run from the date; {@code null} where the date itself is the last day
     * @param direction which way they run; {@link Direction#AFTER} where none do
     * @param date the fact that holds the date
     */
    record TimeOf(@Nullable Integer workingDays, Direction direction, FactPath date) {

        /**
         * Such a time limit.
         *
         * @throws IllegalArgumentException if the working days are not from 1 to {@link WorkingDays#LONGEST}
         */
        public TimeOf {
            if (workingDays != null && (workingDays < 1 || workingDays > WorkingDays.LONGEST)) {
                throw new IllegalArgumentException(workingDays + " working days");
            }
        }
    }
}

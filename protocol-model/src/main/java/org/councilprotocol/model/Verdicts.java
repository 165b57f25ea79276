package org.councilprotocol.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule's consequence can say: one chain that reads as a sentence.
 *
 * <pre>{@code
 * verdicts.must(Party.MEMBER, Act.TAKE_UP).with(Post.MONITORING_OFFICER).inWriting().about($subject);
 * }</pre>
 *
 * <p>A consequence is data. The engine reads it once, when a pack is loaded, and never runs it: arguments are
 * constants, text, whole numbers, and facts that the rule's conditions have bound, nothing else. This interface is the
 * whole vocabulary, and what an editor completes from.
 */
public interface Verdicts {

    /**
     * The norm whose verdict follows, by its id; said of each verdict where a rule has several, and otherwise by the
     * first word of the rule's name.
     */
    Verdicts norm(String id);

    /** An obligation: the bearer must do it. */
    Said must(Actor bearer, Act act);

    /** A prohibition: the bearer must not do it. */
    Said mustNot(Actor bearer, Act act);

    /** A recommendation: the bearer should do it. */
    Said should(Actor bearer, Act act);

    /** A recommendation against: the bearer should not do it. */
    Said shouldNot(Actor bearer, Act act);

    /** A permission: the bearer may do it, and need not. */
    Said may(Actor bearer, Act act);

    /** An entitlement: the bearer is entitled to it; who owes it goes into {@link Said#from}. */
    Said isEntitledTo(Actor bearer, Act act);

    /** A power: the bearer can do it with effect. */
    Said can(Actor bearer, Act act);

    /** A want of power: what the bearer attempts of it has no effect. */
    Said cannot(Actor bearer, Act act);

    /** A presumption about the bearer, open to rebuttal. */
    Said isPresumed(Actor bearer, Act act);

    /** A definition, principle or statement that decides something here. */
    Said holds(Act statement);

    /** The protocol raises the matter and names no route. */
    Said gap(Act act);

    /** A standing duty that this occasion calls up. */
    Said remind();

    /** Another document governs; its name in plain words. */
    Said see(String document);

    /** The norm is raised here but not met, by one of the facts that the rule tests. */
    Said doesNotArise(Act act);

    /** The rest of the sentence. Each method returns the sentence so far. */
    interface Said {

        /** To whom the act is directed. */
        Said to(Actor addressee);

        /** With whom the act is done; the same part of the verdict as {@link #to}. */
        Said with(Actor addressee);

        /** One more addressee: all of them are meant. */
        Said and(Actor addressee);

        /** One more addressee: any of them will do. */
        Said or(Actor addressee);

        /** Who owes what the bearer is entitled to. */
        Said from(Actor dutyHolder);

        /**
         * Of what the actor just named holds the post: a department, a group, a ward; a fact, or plain words such as
         * {@code "every other group"}. Straight after the verb it says it of the bearer. A fact not known leaves a
         * named blank.
         */
        Said of(@Nullable Object whole);

        /** How the act is to be done; several may be given. */
        Said how(Manner manner);

        /** Short for {@code how(Manner.IN_WRITING)}. */
        Said inWriting();

        /** Short for {@code how(Manner.IN_CONFIDENCE)}. */
        Said inConfidence();

        /** Short for {@code how(Manner.BEFOREHAND)}. */
        Said beforehand();

        /**
         * The last day is so many working days, from 1 to 250, after the day given, which is not counted. Without that
         * day the duty stands and its due date is open.
         */
        Said withinWorkingDays(int days, @Nullable LocalDate received);

        /**
         * The last day is so many working days, from 1 to 250, before the day given, which is not counted: a week's
         * notice of a Thursday, five of them, is given on the Thursday before at the latest. Without that day the duty
         * stands and its due date is open.
         */
        Said atLeastWorkingDaysBefore(int days, @Nullable LocalDate day);

        /** The last day is the one given. */
        Said by(@Nullable LocalDate date);

        /** The subject, ward or recipient that the verdict concerns, where there are several. */
        Said about(Object fact);

        /**
         * The duty is kept once this is so, and due until then. A fact to which a pattern gives a name; one not known
         * leaves the duty due.
         */
        Said doneIf(@Nullable Boolean fact);

        /** The same of a term that follows. */
        Said doneIf(Term term);

        /**
         * What binds is broken where this is so, and kept where it is not. A fact to which a pattern gives a name; of
         * one not known nothing is told.
         */
        Said brokenIf(@Nullable Boolean fact);

        /** The same of a term that follows. */
        Said brokenIf(Term term);

        /**
         * What binds is kept where this is so, and broken where it is not. A fact to which a pattern gives a name; of
         * one not known nothing is told.
         */
        Said brokenUnless(@Nullable Boolean fact);

        /** The same of a term that follows. */
        Said brokenUnless(Term term);

        /** What a reader should know besides: law outside the text, a fallback. */
        Said note(String words);
    }
}

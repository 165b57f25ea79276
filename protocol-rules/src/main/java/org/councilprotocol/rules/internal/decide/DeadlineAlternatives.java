package org.councilprotocol.rules.internal.decide;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/** The dates that may hold instead of a deadline, as what would replace it is open. */
final class DeadlineAlternatives {

    private final List<Standing> perhaps;
    private final Hinges hinges;
    private final Tree tree;
    private final FactWording wording;

    /**
     * The dates that may hold instead.
     *
     * @param perhaps what is open, and what is arguable
     */
    DeadlineAlternatives(List<Standing> perhaps, Hinges hinges, Tree tree, FactWording wording) {
        this.perhaps = perhaps;
        this.hinges = hinges;
        this.tree = tree;
        this.wording = wording;
    }

    /** What may give another date for the same; {@code null} if nothing does. */
    @Nullable
    Finding to(Finding of) {
        return Standing.varying(perhaps, of);
    }

    /** The other date, with what it hangs on. */
    Deadline.Alternative alternative(Finding perhaps, Finding of) {
        Hinges.Turn turn = turn(perhaps, of);
        if (turn == null) {
            return withoutWhy(perhaps, wording);
        }
        tree.assign(turn.slot(), turn.choice());
        String words = wording.statement(turn.path());
        tree.retract(turn.slot());
        return new Deadline.Alternative(perhaps.norm.id(), turn.path(), words, date(perhaps));
    }

    /** The other date, where it cannot be said of one fact that it hangs on that. */
    static Deadline.Alternative withoutWhy(Finding perhaps, FactWording wording) {
        Finding.Time time = perhaps.perhaps();
        FactPath path = time == null ? FactPath.EMPTY : time.path();
        return new Deadline.Alternative(
                perhaps.norm.id(),
                wording.inCase(path),
                "another date holds under " + perhaps.norm.clause(),
                date(perhaps));
    }

    private static @Nullable LocalDate date(Finding perhaps) {
        return perhaps.time == null ? null : perhaps.time.date();
    }

    /** The fact on which the other date hangs, and the period itself does not, as that tells the two not apart. */
    private Hinges.@Nullable Turn turn(Finding other, Finding of) {
        Hinges.Turn turn = null;
        for (Standing each : perhaps) {
            if (each.finding == other && each.exploration.isComplete) {
                turn = hinges.turn(each, facts(of));
            }
        }
        return turn;
    }

    private Set<FactPath> facts(Finding of) {
        Set<FactPath> facts = new HashSet<>();
        for (Standing own : perhaps) {
            if (own.finding == of && own.exploration.isComplete) {
                hinges.of(own).forEach(hinge -> facts.add(hinge.fact()));
            }
        }
        return facts;
    }
}

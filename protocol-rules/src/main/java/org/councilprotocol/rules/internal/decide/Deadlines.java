package org.councilprotocol.rules.internal.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.decide.Finding.Time;
import org.councilprotocol.rules.internal.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Works out by when what one situation calls for is due. */
final class Deadlines {

    private final WorkingDays workingDays;
    private final List<Standing> settled;
    private final @Nullable DeadlineAlternatives alternatives;
    private final FactWording wording;

    /**
     * The deadlines of a situation.
     *
     * @param settled what is settled in it, another date for something else among it
     * @param alternatives dates that may hold instead; {@code null} if nothing is open
     */
    Deadlines(
            WorkingDays workingDays,
            List<Standing> settled,
            @Nullable DeadlineAlternatives alternatives,
            FactWording wording) {
        this.workingDays = workingDays;
        this.settled = settled;
        this.alternatives = alternatives;
        this.wording = wording;
    }

    /** The deadline of what was found; {@code null} if it has none. */
    @Nullable
    Deadline of(Finding of) {
        if (of.time == null) {
            return null;
        }
        Finding instead = Standing.varying(settled, of);
        Finding perhaps = alternatives == null ? null : alternatives.to(of);
        if (instead == null) {
            return unless(perhaps, of, deadline(of.time, null));
        } else if (instead.time == null) {
            // What replaces it is certain, and whether with another date is not.
            return deadline(of.time, null).unless(DeadlineAlternatives.withoutWhy(instead, wording));
        }
        Deadline other = deadline(instead.time, instead.norm.id());
        // Of two that would replace it the first in the document does.
        return perhaps == null || perhaps.place > instead.place ? other : unless(perhaps, of, other);
    }

    private Deadline unless(@Nullable Finding perhaps, Finding of, Deadline deadline) {
        return perhaps == null || alternatives == null
                ? deadline
                : deadline.unless(alternatives.alternative(perhaps, of));
    }

    /**
     * The deadline that a time limit sets.
     *
     * @param norm the norm that sets it in place of another; {@code null} if none does
     */
    private Deadline deadline(Time time, @Nullable String norm) {
        FactPath path = wording.inCase(time.path());
        if (time.workingDays() == null) {
            LocalDate due = time.date();
            return new Deadline(null, time.direction(), null, List.of(), List.of(), due, path, norm, null);
        }
        int days = Objects.requireNonNull(time.workingDays());
        Deadline counted =
                switch (time.direction()) {
                    case AFTER -> workingDays.after(days, time.date(), path);
                    case BEFORE -> workingDays.before(days, time.date(), path);
                };
        return norm == null ? counted : counted.variedBy(norm);
    }
}

package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The holder of an office is away, and the question is who acts instead.
 *
 * @param absent the offices whose holders are away; complete when given, so that nobody else who matters is away
 */
@RecordBuilder
public record Absence(@Nullable Set<Post> absent) implements Situation, Consistent {

    private static final Contradiction NOBODY = Contradiction.empty("absent", "an absence is somebody's");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(NOBODY);

    public Absence {
        absent = Copies.sorted(absent);
    }

    /** A builder with every fact unknown. */
    public static AbsenceBuilder builder() {
        return AbsenceBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (absent != null && absent.isEmpty()) {
            return NOBODY;
        }
        return null;
    }
}

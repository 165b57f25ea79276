package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The holder of an office is away, and the question is who acts instead.
 *
 * @param absent the offices whose holders are away; complete when given, so that nobody else who matters is away
 */
@RecordBuilder
public record Absence(@Nullable Set<Post> absent) implements Situation, Consistent {

    public Absence {
        absent = Copies.sorted(absent);
    }

    /** A builder with every fact unknown. */
    public static AbsenceBuilder builder() {
        return AbsenceBuilder.builder();
    }

    @Override
    public @Nullable String contradiction() {
        return absent != null && absent.isEmpty() ? "absent is empty, but an absence is somebody's" : null;
    }
}

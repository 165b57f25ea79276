package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A consultation exercise is held or planned.
 *
 * @param organiser who holds it
 * @param localIssue whether it is on a local issue
 * @param statutory whether statute requires it
 * @param planningApplication whether it is on a planning application
 * @param wards the wards affected, each treated on its own; empty if none in particular
 */
@RecordBuilder
public record Consultation(
        @Nullable Organiser organiser,
        @Nullable Boolean localIssue,
        @Nullable Boolean statutory,
        @Exceptional("true") @Nullable Boolean planningApplication,
        @Nullable Set<Ward> wards)
        implements Situation {

    public Consultation {
        wards = Copies.sorted(wards);
    }

    /** A builder with every fact unknown. */
    public static ConsultationBuilder builder() {
        return ConsultationBuilder.builder();
    }
}

package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report to a meeting deals with a matter of one or more particular wards.
 *
 * @param wards the wards that the matter relates to, each treated on its own; empty if it relates to none in particular
 * @param wardNamed whether the report names them
 */
@RecordBuilder
public record WardReport(
        @Nullable Set<Ward> wards, @Nullable Boolean wardNamed) implements Situation {

    public WardReport {
        wards = Copies.sorted(wards);
    }

    /** A builder with every fact unknown. */
    public static WardReportBuilder builder() {
        return WardReportBuilder.builder();
    }
}

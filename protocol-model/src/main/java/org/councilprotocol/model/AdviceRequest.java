package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request for advice or assistance, as against plain information.
 *
 * @param requester who asks
 * @param department the department approached; named in verdicts, it decides nothing
 * @param neededForRole whether the requester reasonably needs it for the work of a member
 * @param forConstituent whether it is asked for a constituent
 * @param general whether it is a general enquiry about some side of the department's work
 * @param localIssue whether it concerns a local issue
 * @param wards the wards that the matter touches; empty if none in particular
 */
@RecordBuilder
public record AdviceRequest(
        @Nullable Person requester,
        @Nullable Department department,
        @Nullable Boolean neededForRole,
        @Nullable Boolean forConstituent,
        @Nullable Boolean general,
        @Nullable Boolean localIssue,
        @Nullable Set<Ward> wards)
        implements Request {

    public AdviceRequest {
        wards = Copies.sorted(wards);
    }

    /** A builder with every fact unknown. */
    public static AdviceRequestBuilder builder() {
        return AdviceRequestBuilder.builder();
    }
}

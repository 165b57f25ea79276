package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document of the council's.
 *
 * @param department the department that holds it; named in verdicts, it decides nothing
 * @param kind what it is to the meeting it is for
 * @param businessStillToCome whether it has to do with business still to be dealt with at a meeting
 * @param meetingBody the kind of body whose business that is
 * @param privateItem whether it belongs to an item on the private part of the agenda
 * @param exemptClasses the classes of exempt information the item contains; empty if none
 * @param committee the committee to whose functions it relates; {@link Committee#NONE} if to none's
 * @param wards the wards that it concerns; empty if none in particular
 * @param thirdPartyPersonalInformation whether it contains personal information about third parties
 * @param confidentialAboutResident whether it holds confidential information relating to a resident
 * @param workingsOf the political group whose internal workings it is part of; {@link Group#NONE} if of none
 * @param producedWithCouncilResources whether council resources produced it
 * @param concernsMonitoringOfficer whether its subject is the Monitoring Officer
 */
@RecordBuilder
public record Document(
        @Nullable Department department,
        @Nullable DocumentKind kind,
        @Nullable Boolean businessStillToCome,
        @Nullable MeetingBody meetingBody,
        @Exceptional("true") @Nullable Boolean privateItem,
        @Nullable Set<ExemptClass> exemptClasses,
        @Nullable Committee committee,
        @Exceptional(Exceptional.ANY) @Nullable Set<Ward> wards,
        @Nullable Boolean thirdPartyPersonalInformation,
        @Exceptional("true") @Nullable Boolean confidentialAboutResident,
        @Exceptional(Exceptional.ANY) @Nullable Group workingsOf,
        @Exceptional("false") @Nullable Boolean producedWithCouncilResources,
        @Exceptional("true") @Nullable Boolean concernsMonitoringOfficer) {

    public Document {
        exemptClasses = Copies.sorted(exemptClasses);
        wards = Copies.sorted(wards);
    }

    /** A builder with every fact unknown. */
    public static DocumentBuilder builder() {
        return DocumentBuilder.builder();
    }
}

package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something has come up, or been done, of which members might have to be told without asking.
 *
 * @param significant whether the information is significant
 * @param subjects what it is about; empty if nothing listed
 * @param committee the committee to whose work programme it relates; named in verdicts, it decides nothing
 * @param memberChampion whether a Member Champion covers that part of the committee's work
 * @param individualCase whether it is about a single issue, case or customer
 * @param delegatedDecision whether it is a matter or decision dealt with under delegated powers
 * @param bearsOnMember whether it bears on a member: on the ward, the office or the work of one
 * @param membersInformed whether the members on whom it bears have been told of it
 */
@RecordBuilder
public record InformationSharing(
        @Nullable Boolean significant,
        @Nullable Set<InformationSubject> subjects,
        @Nullable Committee committee,
        @Nullable Boolean memberChampion,
        @Nullable Boolean individualCase,
        @Nullable Boolean delegatedDecision,
        @Nullable Boolean bearsOnMember,
        @Nullable Boolean membersInformed)
        implements Situation {

    public InformationSharing {
        subjects = Copies.sorted(subjects);
    }

    /** A builder with every fact unknown. */
    public static InformationSharingBuilder builder() {
        return InformationSharingBuilder.builder();
    }
}

package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something has come up, happened or been decided, in a ward or for the council as a whole, of which members might have
 * to be told without asking.
 *
 * @param wards the wards that it touches, each treated on its own; empty if none in particular
 * @param significant whether it is significant, or material; a judgement
 * @param subjects what it is about; empty if nothing listed
 * @param committee the committee to whose work programme it relates; named in verdicts, it decides nothing
 * @param memberChampion whether a Member Champion covers that part of the committee's work
 * @param individualCase whether it is about a single issue, case or customer
 * @param delegatedDecision whether it is a matter or decision dealt with under delegated powers
 * @param sensitive whether it is sensitive
 * @param potentiallyPublic whether it is public, or may become so
 * @param commentExpected whether the public might reasonably expect the members for the ward to comment
 * @param backgroundRequested whether a member for one of the wards has asked for relevant background information
 * @param tellingPracticable whether it is practicable to tell the members for the ward at this stage
 * @param bearsOnMember whether it bears on the office or the work of a member, otherwise than through a ward
 * @param membersInformed whether the members on whom it bears have been told of it
 */
@RecordBuilder
public record InformationSharing(
        @Nullable Set<Ward> wards,
        @Nullable Boolean significant,
        @Nullable Set<InformationSubject> subjects,
        @Nullable Committee committee,
        @Nullable Boolean memberChampion,
        @Exceptional("true") @Nullable Boolean individualCase,
        @Nullable Boolean delegatedDecision,
        @Nullable Boolean sensitive,
        @Nullable Boolean potentiallyPublic,
        @Nullable Boolean commentExpected,
        @Nullable Boolean backgroundRequested,
        @Nullable Boolean tellingPracticable,
        @Nullable Boolean bearsOnMember,
        @Nullable Boolean membersInformed)
        implements Situation {

    public InformationSharing {
        wards = Copies.sorted(wards);
        subjects = Copies.sorted(subjects);
    }

    /** A builder with every fact unknown. */
    public static InformationSharingBuilder builder() {
        return InformationSharingBuilder.builder();
    }
}

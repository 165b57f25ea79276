package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody uses, or means to use, support services, equipment or other resources that the council provides.
 *
 * @param user who uses them
 * @param purposes what they are used for; complete when given
 * @param facilitatesFunctions whether the use can reasonably be regarded as likely to help the authority, or the user's
 *     office, to discharge its functions; a judgement
 * @param resource what sort of resource it is
 * @param providedForMembers whether the council provides that resource for members' use
 * @param supportFor what the support or the use is for, more closely; complete when given
 * @param attendsEventAsMember whether the member attends the event as a member of the council
 * @param onBodyAsMember whether the member is involved in the other body as a member of the council, such as by the
 *     council's appointment
 * @param pressureOnStaff whether pressure is put on staff to provide it
 * @param officersMayGive whether officers are permitted to give such support
 * @param askedOfOfficers whether officers are asked for it
 */
@RecordBuilder
public record UseOfCouncilResources(
        @Nullable Person user,
        @Nullable Set<ResourcePurpose> purposes,
        @Nullable Boolean facilitatesFunctions,
        @Nullable ResourceKind resource,
        @Nullable Boolean providedForMembers,
        @Nullable Set<SupportFor> supportFor,
        @Nullable Boolean attendsEventAsMember,
        @Nullable Boolean onBodyAsMember,
        @Exceptional("true") @Nullable Boolean pressureOnStaff,
        @Nullable Boolean officersMayGive,
        @Nullable Boolean askedOfOfficers)
        implements Situation, Consistent {

    private static final Contradiction FOR_NOTHING =
            Contradiction.empty("purposes", "resources are used for something");

    private static final Contradiction PRESSED_UNASKED = Contradiction.between(
            "askedOfOfficers", "pressureOnStaff", "askedOfOfficers is false although pressureOnStaff is true");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(FOR_NOTHING, PRESSED_UNASKED);

    public UseOfCouncilResources {
        purposes = Copies.sorted(purposes);
        supportFor = Copies.sorted(supportFor);
    }

    /** A builder with every fact unknown. */
    public static UseOfCouncilResourcesBuilder builder() {
        return UseOfCouncilResourcesBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (purposes != null && purposes.isEmpty()) {
            return FOR_NOTHING;
        }
        if (Boolean.FALSE.equals(askedOfOfficers) && Boolean.TRUE.equals(pressureOnStaff)) {
            return PRESSED_UNASKED;
        }
        return null;
    }
}

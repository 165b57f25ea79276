package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
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
 */
@RecordBuilder
public record UseOfCouncilResources(
        @Nullable Person user,
        @Nullable Set<ResourcePurpose> purposes,
        @Nullable Boolean facilitatesFunctions,
        @Nullable ResourceKind resource,
        @Nullable Boolean providedForMembers)
        implements Situation, Consistent {

    public UseOfCouncilResources {
        purposes = Copies.sorted(purposes);
    }

    /** A builder with every fact unknown. */
    public static UseOfCouncilResourcesBuilder builder() {
        return UseOfCouncilResourcesBuilder.builder();
    }

    @Override
    public @Nullable String contradiction() {
        if (purposes != null && purposes.isEmpty()) {
            return "purposes is empty, but resources are used for something";
        }
        return null;
    }
}

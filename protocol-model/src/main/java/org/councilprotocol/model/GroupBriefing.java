package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter of council business on which officers have briefed a political group comes before a body of the council.
 *
 * @param group the group; it decides nothing
 * @param briefed whether officers gave the group information or advice on the matter
 * @param comesBefore the kind of body that it comes before
 * @param committee the committee or sub-committee that it comes before; it decides nothing
 */
@RecordBuilder
public record GroupBriefing(
        @Nullable Group group,
        @Nullable Boolean briefed,
        @Nullable MeetingBody comesBefore,
        @Nullable Committee committee)
        implements Situation, Consistent {

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(Contradiction.NO_GROUP);

    /** A builder with every fact unknown. */
    public static GroupBriefingBuilder builder() {
        return GroupBriefingBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        return Group.NONE.equals(group) ? Contradiction.NO_GROUP : null;
    }
}

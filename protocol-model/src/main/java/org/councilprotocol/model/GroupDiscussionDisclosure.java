package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tells, is asked to tell, or means to tell others of a political group's discussion.
 *
 * @param discloser who tells of it, or is asked to
 * @param group the group whose discussion it was; named in verdicts, it decides nothing
 * @param wasPresent whether the discloser was there
 * @param toAnotherGroup whether another political group, or somebody for it, would be told
 * @param contentOfDiscussion whether what was said would be told, not merely that officers were asked to attend and who
 *     went
 * @param officerInvolved whether an officer took part in the discussion, or was there
 */
@RecordBuilder
public record GroupDiscussionDisclosure(
        @Nullable Person discloser,
        @Nullable Group group,
        @Nullable Boolean wasPresent,
        @Nullable Boolean toAnotherGroup,
        @Nullable Boolean contentOfDiscussion,
        @Nullable Boolean officerInvolved)
        implements Situation, Consistent {

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(Contradiction.NO_GROUP);

    /** A builder with every fact unknown. */
    public static GroupDiscussionDisclosureBuilder builder() {
        return GroupDiscussionDisclosureBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        return Group.NONE.equals(group) ? Contradiction.NO_GROUP : null;
    }
}

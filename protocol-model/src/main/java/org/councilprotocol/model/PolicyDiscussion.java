package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody raises the council's policy with an officer outside its meetings, or how policy, a decision or an action is
 * carried out.
 *
 * @param raisedBy who raises it
 * @param officer the officer with whom it is raised
 * @param asksFor what is asked of the officer
 */
@RecordBuilder
public record PolicyDiscussion(
        @Nullable Person raisedBy,
        @Nullable Officer officer,
        @Nullable Set<PolicyTalk> asksFor) implements Situation {

    public PolicyDiscussion {
        asksFor = Copies.sorted(asksFor);
    }

    /** A builder with every fact unknown. */
    public static PolicyDiscussionBuilder builder() {
        return PolicyDiscussionBuilder.builder();
    }
}

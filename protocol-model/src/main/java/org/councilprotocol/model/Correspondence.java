package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member writes, or means to write, to officers of the council: to whom such letters and e-mails go.
 *
 * @param sender who writes
 * @param addressee to whom it is written
 * @param topics what it is about; complete when given
 * @param department the department whose work it is about; named in verdicts, it decides nothing
 */
@RecordBuilder
public record Correspondence(
        @Nullable Person sender,
        @Nullable Person addressee,
        @Nullable Set<CorrespondenceTopic> topics,
        @Nullable Department department)
        implements Situation, Consistent {

    public Correspondence {
        topics = Copies.sorted(topics);
    }

    /** A builder with every fact unknown. */
    public static CorrespondenceBuilder builder() {
        return CorrespondenceBuilder.builder();
    }

    @Override
    public @Nullable String contradiction() {
        if (topics != null && topics.isEmpty()) {
            return "topics is empty, but correspondence is about something";
        }
        return null;
    }
}

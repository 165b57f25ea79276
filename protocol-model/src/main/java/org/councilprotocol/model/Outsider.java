package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is neither a member nor an officer of the council: a resident, a member of another council, the press.
 *
 * @param id how the case calls this person; {@code null} if it has no name for them
 * @param posts the offices held elsewhere, such as another council's Monitoring Officer; empty if none
 */
@RecordBuilder
public record Outsider(@Nullable String id, @Nullable Set<Post> posts) implements Person, Consistent {

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(HeldPosts.MISHELD);

    public Outsider {
        posts = Copies.sorted(posts);
    }

    /** A builder with every fact unknown. */
    public static OutsiderBuilder builder() {
        return OutsiderBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        return HeldPosts.contradiction(posts, "somebody from outside", HeldBy.EITHER);
    }
}

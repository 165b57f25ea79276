package org.councilprotocol.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What cannot be told of the posts that somebody holds. */
final class HeldPosts {

    private static final Contradiction OTHER_BESIDE = Contradiction.of(
            "posts has \"other\" beside a named post, but \"other\" says that the person holds none that a protocol names",
            "take \"other\" out",
            "posts");

    /** What can be wrong with anybody's posts, in general. */
    static final Contradiction MISHELD =
            Contradiction.of("posts has a post that such a person cannot hold", "take that post out", "posts");

    private HeldPosts() {}

    /**
     * Why these posts cannot be a person's; {@code null} if they can.
     *
     * @param person what the person is, such as {@code "a member"}
     * @param never who holds the posts that such a person never holds
     */
    static @Nullable Contradiction contradiction(@Nullable Set<Post> posts, String person, HeldBy never) {
        if (posts == null || posts.isEmpty()) {
            return null;
        }
        for (Post post : posts) {
            HeldBy heldBy = post.heldBy();
            if (heldBy == HeldBy.BODY || heldBy == never && never != HeldBy.EITHER) {
                return misheld(post, person);
            }
        }
        return posts.size() > 1 && posts.contains(Post.OTHER) ? OTHER_BESIDE : null;
    }

    private static Contradiction misheld(Post post, String person) {
        String name = '"' + post.name() + '"';
        return switch (post.heldBy()) {
            case MEMBER -> misheld(name, "only a member holds", person, "a member");
            case OFFICER -> misheld(name, "only an officer holds", person, "an officer");
            default ->
                Contradiction.of(
                        "posts has " + name + ", which is a body, and nobody holds it in person",
                        "take " + name + " out; for its Chair write the Chair's post",
                        "posts");
        };
    }

    private static Contradiction misheld(String name, String held, String person, String holder) {
        return Contradiction.of(
                "posts has " + name + ", which " + held + ", but this is " + person,
                "take " + name + " out, or describe the person as " + holder,
                "posts");
    }
}

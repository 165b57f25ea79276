package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member of the council, elected or co-opted.
 *
 * @param id how the case calls this member; {@code null} if it has no name for them
 * @param posts the offices held (group leader, chair, …); complete when given, empty if none
 * @param group the political group; {@link Group#NONE} for a member known to belong to none
 * @param wards the wards represented; a shared ward is one's own
 * @param committees the committees and sub-committees the member sits on
 * @param coOpted whether the member is co-opted rather than elected
 */
@RecordBuilder
public record Member(
        @Nullable String id,
        @Exceptional(Exceptional.ANY) @Nullable Set<Post> posts,
        @Nullable Group group,
        @Nullable Set<Ward> wards,
        @Nullable Set<Committee> committees,
        @Exceptional("true") @Nullable Boolean coOpted)
        implements Person, Consistent {

    private static final Set<Post> ELECTED_OFFICES = Set.of(
            Post.GROUP_LEADER, Post.LEADER, Post.PORTFOLIO_HOLDER, Post.CABINET_MEMBER, Post.MAYOR, Post.DEPUTY_MAYOR);

    private static final Contradiction LEADS_NO_GROUP = Contradiction.of(
            "group is none, but the member leads a political group",
            "give the group that the member leads, or take the office out of posts",
            "group",
            "posts");

    private static final Contradiction OWN_DEPUTY = Contradiction.of(
            "posts has both mayor and deputy-mayor, but nobody deputises for themselves",
            "keep one of the two",
            "posts");

    private static final Contradiction CO_OPTED_FOR_A_WARD = Contradiction.of(
            "coOpted is true, but the member represents a ward",
            "give wards as the empty list [], or correct coOpted",
            "coOpted",
            "wards");

    private static final Contradiction CO_OPTED_TO_AN_OFFICE = Contradiction.of(
            "coOpted is true, but the member holds an office that only elected members hold",
            "take the office out of posts, or correct coOpted",
            "coOpted",
            "posts");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS =
            List.of(LEADS_NO_GROUP, OWN_DEPUTY, CO_OPTED_FOR_A_WARD, CO_OPTED_TO_AN_OFFICE, HeldPosts.MISHELD);

    public Member {
        posts = Copies.sorted(posts);
        wards = Copies.sorted(wards);
        committees = Copies.sorted(committees);
    }

    /** A builder with every fact unknown. */
    public static MemberBuilder builder() {
        return MemberBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (posts != null) {
            Contradiction held = HeldPosts.contradiction(posts, "a member", HeldBy.OFFICER);
            if (held != null) {
                return held;
            }
            if (Group.NONE.equals(group)
                    && (posts.contains(Post.GROUP_LEADER) || posts.contains(Post.DEPUTY_GROUP_LEADER))) {
                return LEADS_NO_GROUP;
            }
            if (posts.contains(Post.MAYOR) && posts.contains(Post.DEPUTY_MAYOR)) {
                return OWN_DEPUTY;
            }
        }
        if (!Boolean.TRUE.equals(coOpted)) {
            return null;
        }
        if (wards != null && !wards.isEmpty()) {
            return CO_OPTED_FOR_A_WARD;
        }
        return posts != null && posts.stream().anyMatch(ELECTED_OFFICES::contains) ? CO_OPTED_TO_AN_OFFICE : null;
    }
}

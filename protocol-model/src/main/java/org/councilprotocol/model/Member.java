package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
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
        @Nullable Set<Post> posts,
        @Nullable Group group,
        @Nullable Set<Ward> wards,
        @Nullable Set<Committee> committees,
        @Nullable Boolean coOpted)
        implements Person, Consistent {

    private static final Set<Post> ELECTED_OFFICES = Set.of(
            Post.GROUP_LEADER, Post.LEADER, Post.PORTFOLIO_HOLDER, Post.CABINET_MEMBER, Post.MAYOR, Post.DEPUTY_MAYOR);

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
    public @Nullable String contradiction() {
        if (Group.NONE.equals(group)
                && posts != null
                && (posts.contains(Post.GROUP_LEADER) || posts.contains(Post.DEPUTY_GROUP_LEADER))) {
            return "group is none, but the member leads a political group";
        }
        if (!Boolean.TRUE.equals(coOpted)) {
            return null;
        }
        if (wards != null && !wards.isEmpty()) {
            return "coOpted is true, but the member represents a ward";
        }
        return posts != null && posts.stream().anyMatch(ELECTED_OFFICES::contains)
                ? "coOpted is true, but the member holds an office that only elected members hold"
                : null;
    }
}

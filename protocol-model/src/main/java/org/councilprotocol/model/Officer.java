package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An officer of the council: one of its employees, or somebody appointed to one of its posts.
 *
 * @param id how the case calls this officer; {@code null} if it has no name for them
 * @param posts the posts held; complete when given, empty or {@link Post#OTHER} alone if none that a protocol names;
 *     empty is said of no director, who holds one
 * @param grade the officer's seniority, a fact of its own: whether the Monitoring Officer is also a director can be
 *     unknown
 * @param department where the officer works; named in verdicts, it decides nothing
 * @param employedByCouncil whether the officer is an employee of the council, as against a contractor, a consultant,
 *     agency staff or another body's staff
 * @param junior whether the officer is a junior one
 */
@RecordBuilder
public record Officer(
        @Nullable String id,

        @Exceptional({"chief-executive", "managing-director", "monitoring-officer", "section-151-officer", "town-clerk"
        })
        @Nullable
        Set<Post> posts,

        @Exceptional("head-of-paid-service") @Nullable Grade grade,
        @Nullable Department department,
        @Exceptional("false") @Nullable Boolean employedByCouncil,
        @Nullable Boolean junior)
        implements Person, Consistent {

    private static final Contradiction JUNIOR_OF_HIGH_GRADE = Contradiction.between(
            "junior", "grade", "junior is true, but the officer is graded head of service or above");

    private static final Contradiction JUNIOR_HEAD = Contradiction.between(
            "junior", "posts", "junior is true, but the officer is the head of the council's staff");

    /** No grade would do: what the post asks for is none of a junior's. */
    private static final Contradiction JUNIOR_OF_HIGH_POST = Contradiction.between(
            "junior", "posts", "junior is true, but the officer is a director or a head of service");

    private static final Contradiction LOW_DIRECTOR =
            Contradiction.between("grade", "posts", "grade is below director, but the officer holds a director's post");

    private static final Contradiction LOW_HEAD_OF_SERVICE = Contradiction.between(
            "grade", "posts", "grade is below head of service, but the officer is a head of service");

    /** Told to hold no post that a protocol names; every protocol names its directors and the head of its staff. */
    private static final Contradiction DIRECTOR_WITHOUT_POST = Contradiction.between(
            "grade",
            "posts",
            "posts is empty, but the officer is graded director or above, and a director holds a post that a protocol"
                    + " names: leave posts out, or name the post");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(
            JUNIOR_OF_HIGH_GRADE,
            JUNIOR_HEAD,
            JUNIOR_OF_HIGH_POST,
            LOW_DIRECTOR,
            LOW_HEAD_OF_SERVICE,
            DIRECTOR_WITHOUT_POST,
            HeldPosts.MISHELD);

    public Officer {
        posts = Copies.sorted(posts);
    }

    /** A builder with every fact unknown. */
    public static OfficerBuilder builder() {
        return OfficerBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        Contradiction held = HeldPosts.contradiction(posts, "an officer", HeldBy.MEMBER);
        if (held != null) {
            return held;
        }
        if (Boolean.TRUE.equals(junior)) {
            if (grade != null && grade.compareTo(Grade.HEAD_OF_SERVICE) >= 0) {
                return JUNIOR_OF_HIGH_GRADE;
            }
            if (posts != null
                    && (posts.contains(Post.TOWN_CLERK)
                            || posts.contains(Post.MANAGING_DIRECTOR)
                            || posts.contains(Post.CHIEF_EXECUTIVE))) {
                return JUNIOR_HEAD;
            }
            if (posts != null && (posts.contains(Post.CORPORATE_DIRECTOR) || posts.contains(Post.HEAD_OF_SERVICE))) {
                return JUNIOR_OF_HIGH_POST;
            }
        }
        if (posts == null || grade == null) {
            return null;
        }
        if (grade.compareTo(Grade.DIRECTOR) < 0
                && (posts.contains(Post.MANAGING_DIRECTOR)
                        || posts.contains(Post.CHIEF_EXECUTIVE)
                        || posts.contains(Post.CORPORATE_DIRECTOR))) {
            return LOW_DIRECTOR;
        }
        if (grade.compareTo(Grade.HEAD_OF_SERVICE) < 0 && posts.contains(Post.HEAD_OF_SERVICE)) {
            return LOW_HEAD_OF_SERVICE;
        }
        if (posts.isEmpty() && grade.compareTo(Grade.DIRECTOR) >= 0) {
            return DIRECTOR_WITHOUT_POST;
        }
        return null;
    }
}

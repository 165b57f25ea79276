package org.councilprotocol.testkit.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.PolicyDiscussion;
import org.councilprotocol.model.Post;
import org.junit.jupiter.api.Test;

/** Brute force tries what can be: a completion that contradicts itself proves nothing. */
class EveryCompletionTest {

    private static final SmallPack ASKS_FOR_POSTS = new SmallPack(
            List.of(),
            List.of(new SmallRule(
                    "1.1/1 is said of an officer of two posts, number 0",
                    Map.of(),
                    List.of(
                            new Cond.Match("$s", PolicyDiscussion.class, List.of(), List.of(), null),
                            new Cond.Match(
                                    "$x",
                                    Person.class,
                                    List.of(),
                                    List.of(new Ask.Compare(
                                            new Operand.Path(null, List.of("posts")),
                                            "contains",
                                            Operand.Values.of(Post.MONITORING_OFFICER))),
                                    Operand.Path.of("$s", "raisedBy"))),
                    null,
                    null,
                    List.of())),
            List.of());

    @Test
    void an_officer_may_hold_a_named_post_and_as_many_others_as_are_made_up() {
        PolicyDiscussion told =
                PolicyDiscussion.builder().raisedBy(Officer.builder().build()).build();
        Choices every = new EveryCompletion(ASKS_FOR_POSTS).of(told, new EveryCompletion.Bounds(2, 2));
        List<Set<Post>> possible = new ArrayList<>();
        for (long i = 0; i < every.size(); i++) {
            PolicyDiscussion completed = (PolicyDiscussion) every.get(i);
            if (completed != null && !Models.contradicts(completed) && completed.raisedBy() != null) {
                possible.add(completed.raisedBy().posts());
            }
        }

        assertThat(possible)
                .anyMatch(posts -> posts.isEmpty())
                .anyMatch(posts -> posts.equals(Set.of(Post.OTHER)))
                .anyMatch(posts -> posts.contains(Post.MONITORING_OFFICER) && posts.size() == 3)
                .anyMatch(posts -> !posts.contains(Post.MONITORING_OFFICER) && posts.size() == 2);
    }
}

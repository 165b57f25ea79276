package org.councilprotocol.testkit.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.text.Phrases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The second opinion itself, on rules whose answer anybody can see. */
class PlainReadingTest {

    private static final Cond.Match COMPLAINT = new Cond.Match("$s", Complaint.class, List.of(), List.of(), null);

    private static final SmallPack PACK = new SmallPack(
            List.of(new SmallRule(
                    "there is term a, number 0", Map.of(), List.of(serious()), "term a", "$s", List.of())),
            List.of(
                    rule(
                            "1.1/1 is about each, number 0",
                            Map.of(),
                            Act.RAISE_CONCERN,
                            "$x",
                            COMPLAINT,
                            each(Officer.class)),
                    rule(
                            "1.2/1 goes before it, number 1",
                            Map.of("overrides", "1.1/1"),
                            Act.DECLINE,
                            "$x",
                            COMPLAINT,
                            new Cond.Match(
                                    "$x",
                                    Officer.class,
                                    List.of(),
                                    List.of(new Ask.Compare(
                                            new Operand.Path(null, List.of("posts")),
                                            "contains",
                                            Operand.Values.of(Post.MONITORING_OFFICER))),
                                    Operand.Path.of("$s", "subjects"))),
                    rule(
                            "1.3/1 where it is not grave, number 2",
                            Map.of(),
                            Act.TAKE_ADVICE,
                            null,
                            COMPLAINT,
                            new Cond.Quantified(false, List.of(new Cond.OfTerm("term a", "$s")))),
                    rule(
                            "1.4/1 where nobody is a member, number 3",
                            Map.of(),
                            Act.TAKE_UP,
                            null,
                            COMPLAINT,
                            new Cond.Quantified(false, List.of(each(Member.class))))),
            List.of());

    @Test
    void a_norm_gives_way_about_those_alone_of_whom_the_other_speaks() {
        PlainReading.Said said = said(false);

        assertThat(said.applying().keySet())
                .anyMatch(line -> line.contains("1.1/1") && line.contains("subjects[0]"))
                .anyMatch(line -> line.contains("1.2/1") && line.contains("subjects[1]"))
                .noneMatch(line -> line.contains("1.1/1") && line.contains("subjects[1]"));
        assertThat(said.displaced())
                .hasSize(1)
                .allMatch(line -> line.contains("1.1/1") && line.contains("subjects[1]"));
    }

    @Test
    void not_holds_where_nothing_matches_and_a_term_where_its_rule_does() {
        assertThat(said(false).applying().keySet())
                .anyMatch(line -> line.contains("1.3/1"))
                .anyMatch(line -> line.contains("1.4/1"));
        assertThat(said(true).applying().keySet())
                .noneMatch(line -> line.contains("1.3/1"))
                .anyMatch(line -> line.contains("1.4/1"));
    }

    private static PlainReading.Said said(boolean serious) {
        Complaint complaint = Complaint.builder()
                .serious(serious)
                .subjects(List.of(
                        Officer.builder().posts(Set.of()).build(),
                        Officer.builder().posts(Set.of(Post.MONITORING_OFFICER)).build()))
                .build();
        Protocol protocol = Protocol.of(PACK.files());
        return new PlainReading(PACK, new Phrases(protocol.words()))
                .read(List.of(complaint), List.of(complaint), 0, 0, Set.of());
    }

    private static Cond.Match serious() {
        Ask ask = new Ask.Compare(new Operand.Path(null, List.of("serious")), "==", Operand.Values.of(true));
        return new Cond.Match("$s", Complaint.class, List.of(), List.of(ask), null);
    }

    private static Cond.Match each(Class<?> type) {
        return new Cond.Match("$x", type, List.of(), List.of(), Operand.Path.of("$s", "subjects"));
    }

    private static SmallRule rule(
            String name, Map<String, String> annotations, Act act, @Nullable String about, Cond... conditions) {
        List<SmallRule.Call> verdict = new ArrayList<>(
                List.of(new SmallRule.Call("must", List.of(Operand.Values.of(Party.MEMBER), Operand.Values.of(act)))));
        if (about != null) {
            verdict.add(new SmallRule.Call("about", List.of(Operand.Path.of(about))));
        }
        return new SmallRule(name, annotations, List.of(conditions), null, null, verdict);
    }

    @Test
    void two_people_are_every_completion_only_where_no_rule_asks_for_three_together() {
        SmallPack three = new SmallPack(
                List.of(),
                List.of(rule(
                        "1.1/1 asks for three, number 0",
                        Map.of(),
                        Act.TAKE_UP,
                        null,
                        COMPLAINT,
                        each(Officer.class),
                        each(Member.class),
                        each(Officer.class))),
                List.of());
        EveryCompletion.Bounds two = new EveryCompletion.Bounds(2, 3);

        assertThat(new EveryCompletion(PACK).suffices(two)).isTrue();
        assertThat(new EveryCompletion(three).suffices(two)).isFalse();
        assertThat(new EveryCompletion(three).suffices(new EveryCompletion.Bounds(3, 3)))
                .isTrue();
    }
}

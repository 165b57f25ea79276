package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.Verdict;
import org.junit.jupiter.api.Test;

/** What gives way to what. */
class DisplacementTest {

    private static String rule(String norm, String annotations, String conditions, String verdict) {
        return "rule \"" + norm + " where " + conditions.replaceAll("[^A-Za-z =]+", "") + "\"\n" + annotations
                + "\nwhen\n    " + conditions + "\nthen\n    verdicts." + verdict + ";\nend\n";
    }

    private static String must(String norm, String annotations, String conditions) {
        return rule(norm, annotations, conditions, "must(Party.MEMBER, Act.RAISE_CONCERN)");
    }

    private static String about(String norm, String annotations, String conditions) {
        return rule(
                norm,
                annotations,
                "$c : Complaint()\n    $s : Officer( " + conditions + " ) from $c.subjects",
                "must(Party.MEMBER, Act.RAISE_CONCERN).about($s)");
    }

    private static List<String> settled(Decision decision) {
        return decision.verdicts().stream().map(Verdict::norm).toList();
    }

    private static List<String> by(Displaced displaced) {
        return displaced.by().stream().map(Cited::norm).toList();
    }

    private static Complaint serious() {
        return Complaint.builder().serious(true).discussed(true).inPublic(true).build();
    }

    @Test
    void whatever_displaces_is_named_each_norm_once_in_the_order_of_the_document() {
        Decision decision = TinyPack.of(must("1.1/1", "", "Complaint( serious == true )")
                        + must("1.2/1", "@overrides(\"1.1/1\")", "Complaint( discussed == true )")
                        + must("1.3/1", "@overrides(\"1.1/1\")", "Complaint( inPublic == true )")
                        + must("1.3/1", "@overrides(\"1.1/1\")", "Complaint( discussed == true )")
                        + must("1.4/1", "@overrides(\"1.1/1\")", "Complaint( inPublic == false )"))
                .decide(serious());

        assertThat(settled(decision)).containsExactly("1.2/1", "1.3/1");
        assertThat(decision.displaced()).singleElement().satisfies(one -> {
            assertThat(one.verdict().norm()).isEqualTo("1.1/1");
            assertThat(by(one)).containsExactly("1.2/1", "1.3/1");
        });
    }

    @Test
    void a_norm_displaces_another_about_the_same_person_only() {
        Officer director = Officer.builder()
                .grade(Grade.DIRECTOR)
                .posts(Set.of(Post.OTHER))
                .build();
        Officer monitor = Officer.builder()
                .grade(Grade.DIRECTOR)
                .posts(Set.of(Post.MONITORING_OFFICER))
                .build();
        Decision decision = TinyPack.of(about("1.1/1", "", "grade == Grade.DIRECTOR")
                        + about("1.2/1", "@overrides(\"1.1/1\")", "posts contains Post.MONITORING_OFFICER"))
                .decide(Complaint.builder().subjects(List.of(director, monitor)).build());

        assertThat(decision.verdicts())
                .extracting(one -> one.norm() + " "
                        + (one.about() == null ? "" : one.about().fact()))
                .containsExactly("1.1/1 subjects[0]", "1.2/1 subjects[1]");
        assertThat(decision.displaced())
                .extracting(one -> one.verdict().norm() + " "
                        + (one.verdict().about() == null
                                ? ""
                                : one.verdict().about().fact()))
                .containsExactly("1.1/1 subjects[1]");
    }

    @Test
    void what_is_about_one_person_does_not_displace_what_is_about_nobody() {
        Decision decision = TinyPack.of(must("1.1/1", "", "Complaint( serious == true )")
                        + about("1.2/1", "@overrides(\"1.1/1\")", "grade == Grade.DIRECTOR"))
                .decide(Complaint.builder()
                        .serious(true)
                        .subjects(
                                List.of(Officer.builder().grade(Grade.DIRECTOR).build()))
                        .build());

        assertThat(settled(decision)).containsExactly("1.1/1", "1.2/1");
        assertThat(decision.displaced()).isEmpty();
    }

    @Test
    void what_is_displaced_itself_displaces_nothing() {
        String chain = must("1.1/1", "", "Complaint( serious == true )")
                + must("1.2/1", "@overrides(\"1.1/1\")", "Complaint( discussed == true )")
                + must("1.3/1", "@overrides(\"1.2/1\")", "Complaint( inPublic == true )");
        Decision two = TinyPack.of(chain).decide(serious());
        Decision three = TinyPack.of(chain + must("1.4/1", "@overrides(\"1.3/1\")", "Complaint( serious == true )"))
                .decide(serious());

        assertThat(settled(two)).containsExactly("1.1/1", "1.3/1");
        assertThat(two.displaced()).singleElement().satisfies(one -> assertThat(by(one))
                .containsExactly("1.3/1"));
        assertThat(settled(three)).containsExactly("1.2/1", "1.4/1");
        assertThat(three.displaced())
                .extracting(one -> one.verdict().norm() + " by " + by(one))
                .containsExactly("1.1/1 by [1.2/1]", "1.3/1 by [1.4/1]");
    }

    @Test
    void only_the_rule_that_says_so_displaces_and_not_its_norm() {
        String rules = must("1.1/1", "", "Complaint( serious == true )")
                + must("1.2/1", "@overrides(\"1.1/1\")", "Complaint( discussed == true )")
                + must("1.2/1", "", "Complaint( inPublic == true )");

        assertThat(settled(TinyPack.of(rules)
                        .decide(Complaint.builder()
                                .serious(true)
                                .discussed(false)
                                .inPublic(true)
                                .build())))
                .containsExactly("1.1/1", "1.2/1");
        assertThat(settled(TinyPack.of(rules).decide(serious()))).containsExactly("1.2/1");
    }

    @Test
    void what_does_not_arise_displaces_as_well_and_is_in_tension_with_nothing() {
        Decision decision = TinyPack.of(must("1.1/1", "", "Complaint( serious == true )")
                        + rule(
                                "1.2/1",
                                "@overrides(\"1.1/1\")\n@tension(\"1.3/1\")",
                                "Complaint( discussed == true )",
                                "doesNotArise(Act.RAISE_CONCERN)")
                        + must("1.3/1", "", "Complaint( serious == true )"))
                .decide(serious());

        assertThat(settled(decision)).containsExactly("1.3/1");
        assertThat(decision.verdicts().get(0).inTensionWith()).isEmpty();
        assertThat(decision.notArising()).singleElement().satisfies(one -> {
            assertThat(one.norm()).isEqualTo("1.2/1");
            assertThat(one.inTensionWith()).isEmpty();
        });
        assertThat(decision.displaced()).singleElement().satisfies(one -> assertThat(by(one))
                .containsExactly("1.2/1"));
    }

    // ------------------------------------------------------------------ two readings

    private static final Protocol READ_TWICE =
            TinyPack.of(must("1.1/1", "@reading(\"public is enough\")", "Complaint( inPublic == true )")
                    + must("1.1/1", "", "Complaint( serious == true )"));

    @Test
    void what_is_certain_need_not_be_argued() {
        Decision certain = READ_TWICE.decide(serious());
        Decision argued = READ_TWICE.decide(
                Complaint.builder().serious(false).inPublic(true).build());

        assertThat(settled(certain)).containsExactly("1.1/1");
        assertThat(certain.arguable()).isEmpty();
        assertThat(certain.verdicts().get(0).reading()).isNull();
        assertThat(settled(argued)).isEmpty();
        assertThat(argued.arguable()).singleElement().satisfies(one -> assertThat(one.reading())
                .isEqualTo("public is enough"));
    }

    @Test
    void what_is_arguable_and_may_be_certain_is_open_both_ways() {
        Decision decision = READ_TWICE.decide(Complaint.builder().inPublic(true).build());

        assertThat(decision.verdicts()).isEmpty();
        assertThat(decision.arguable()).isEmpty();
        assertThat(decision.open())
                .extracting(one -> one.kind().name())
                .containsExactlyInAnyOrder("VERDICT", "ARGUABLE");
    }

    // ------------------------------------------------------------------ tension

    @Test
    void tension_is_told_on_both_sides_and_only_with_what_is_settled() {
        Protocol protocol = TinyPack.of(must("1.1/1", "@tension(\"1.2/1, 1.3/1\")", "Complaint( serious == true )")
                + must("1.2/1", "", "Complaint( discussed == true )")
                + must("1.3/1", "", "Complaint( financialIrregularity == true )"));
        Decision decision = protocol.decide(serious());

        assertThat(decision.verdicts())
                .extracting(one -> one.norm() + " " + one.inTensionWith())
                .containsExactly("1.1/1 [1.2/1]", "1.2/1 [1.1/1]");
        assertThat(decision.open())
                .singleElement()
                .satisfies(one -> assertThat(one.verdict().inTensionWith()).isEmpty());
    }
}

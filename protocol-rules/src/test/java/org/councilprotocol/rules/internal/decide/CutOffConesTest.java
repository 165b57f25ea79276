package org.councilprotocol.rules.internal.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.pack.Pack;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.Test;

/** What is said of norms for which the steps allowed do not suffice: here no step is allowed beyond the first look. */
class CutOffConesTest {

    private static String rule(String norm, String annotations, String conditions, String verdict) {
        return "rule \"" + norm + " where " + conditions.replaceAll("[^A-Za-z =]+", "") + "\"\n" + annotations
                + "\nwhen\n    " + conditions + "\nthen\n    verdicts." + verdict + ";\nend\n";
    }

    private static String must(String norm, String annotations, String conditions) {
        return rule(norm, annotations, conditions, "must(Party.MEMBER, Act.RAISE_CONCERN)");
    }

    /** A pack of these rules, with norms 1.1/1 to 1.4/1. */
    private static Pack pack(String rules) {
        return pack("", rules);
    }

    /** The same where terms may follow from the reading that public is enough. */
    private static Pack pack(String terms, String rules) {
        StringBuilder norms = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            if (rules.contains("rule \"1." + i + "/1 ")) {
                norms.append(norms.isEmpty() ? "" : ",\n").append("""
                        {"id": "1.%d/1", "clause": "1.%d", "lines": "1", "kind": "OBLIGATION", "defeasible": false,
                         "bearer": "members", "text": "It says so.", "state": "decides"}""".formatted(i, i));
            }
        }
        Map<String, String> files = new HashMap<>();
        if (!terms.isEmpty()) {
            files.put("s00-terms.drl", """
                    package org.councilprotocol.pack.tiny.terms;

                    import org.councilprotocol.model.*;

                    global Verdicts verdicts;

                    agenda-group "terms"

                    """ + terms);
        }
        files.putAll(Map.of(
                "pack.json",
                """
                {"language": %s, "readings": %s,
                 "council": "tiny", "name": "Tiny Council", "document": "Protocol", "edition": "2026",
                 "source": {"sha256": "0000000000000000000000000000000000000000000000000000000000000000"},
                 "encodes": [], "closureDays": [], "posts": {}, "acts": {}, "roles": {}}
                """.formatted(
                                terms.isEmpty() ? "1" : "2",
                                terms.isEmpty() ? "{}" : "{\"public is enough\": \"what is public is grave\"}"),
                "norms.json",
                "[\n" + norms + "\n]\n",
                "s01-rules.drl",
                """
                package org.councilprotocol.pack.tiny;

                import org.councilprotocol.model.*;

                global Verdicts verdicts;

                """ + rules));
        return PackReader.read(PackFiles.of(files));
    }

    private static Standings explored(String rules, Situation situation, long steps) {
        return explored(pack(rules), situation, steps);
    }

    private static Standings explored(Pack pack, Situation situation, long steps) {
        SituationRules ofShape = new PackRules(pack).of(Shape.of(situation.getClass()));
        Tree tree = Tree.of(List.of(situation), Map.of());
        Explorer explorer =
                new Explorer(ofShape, MatchSource.EVALUATOR, tree, new Steps(), new StatusReader(ofShape, tree));
        return Standings.of(explorer.explore(ofShape.cones(), steps));
    }

    private static Standings cutOff(String rules, Situation situation) {
        return explored(rules, situation, 0);
    }

    private static List<String> norms(List<Standing> standings) {
        return standings.stream().map(each -> each.outcome().norm()).toList();
    }

    private static final Complaint UNKNOWN = Complaint.builder().build();
    private static final Complaint SERIOUS = Complaint.builder().serious(true).build();

    @Test
    void what_may_hold_is_open_and_unexplored_and_names_what_it_hangs_on() {
        Standings standings = cutOff(must("1.1/1", "", "Complaint( serious == true, inPublic == true )"), UNKNOWN);

        assertThat(norms(standings.open())).containsExactly("1.1/1");
        assertThat(standings.open()).allMatch(each -> !each.exploration.isComplete);
        assertThat(standings.settled()).isEmpty();
        assertThat(standings.notExplored()).contains(FactPath.parse("serious"));
    }

    @Test
    void with_steps_enough_the_same_is_explored() {
        Standings standings =
                explored(must("1.1/1", "", "Complaint( serious == true, inPublic == true )"), UNKNOWN, 1_000);

        assertThat(norms(standings.open())).containsExactly("1.1/1");
        assertThat(standings.open()).allMatch(each -> each.exploration.isComplete);
        assertThat(standings.notExplored()).isEmpty();
    }

    @Test
    void what_certainly_does_not_hold_is_not_open() {
        Standings standings = cutOff(
                must("1.1/1", "", "Complaint( serious == false, inPublic == true )")
                        + must("1.2/1", "", "Complaint( serious == true, inPublic == true )"),
                SERIOUS);

        assertThat(norms(standings.open())).containsExactly("1.2/1");
    }

    @Test
    void what_is_certain_and_nothing_could_displace_is_settled() {
        Standings standings = cutOff(
                must("1.1/1", "", "Complaint( serious == true )") + must("1.1/1", "", "Complaint( inPublic == true )"),
                SERIOUS);

        assertThat(norms(standings.settled())).containsExactly("1.1/1");
        assertThat(standings.open()).isEmpty();
    }

    @Test
    void what_is_certain_and_could_be_displaced_is_open() {
        Standings standings = cutOff(
                must("1.1/1", "", "Complaint( serious == true )")
                        + must("1.2/1", "@overrides(\"1.1/1\")", "Complaint( inPublic == true )"),
                SERIOUS);

        assertThat(standings.settled()).isEmpty();
        assertThat(norms(standings.open())).containsExactly("1.1/1", "1.2/1");
        assertThat(standings.notExplored()).containsExactly(FactPath.parse("inPublic"));
    }

    @Test
    void what_is_displaced_for_certain_is_displaced() {
        Standings standings = cutOff(
                must("1.1/1", "", "Complaint( serious == true )")
                        + must("1.1/1", "", "Complaint( inPublic == true )")
                        + must("1.2/1", "@overrides(\"1.1/1\")", "Complaint( discussed == true )"),
                Complaint.builder().serious(true).discussed(true).build());

        assertThat(norms(standings.settled())).containsExactly("1.2/1");
        assertThat(norms(standings.displaced())).containsExactly("1.1/1");
        assertThat(standings.open()).isEmpty();
    }

    @Test
    void what_is_arguable_stays_open_as_it_may_be_certain_as_well() {
        Standings standings = cutOff(
                must("1.1/1", "@reading(\"serious is enough\")", "Complaint( serious == true )")
                        + must("1.1/1", "", "Complaint( inPublic == true )"),
                SERIOUS);

        assertThat(standings.settled()).isEmpty();
        assertThat(standings.open())
                .extracting(each -> each.outcome().kind().name())
                .containsExactlyInAnyOrder("ARGUABLE", "VERDICT");
    }

    @Test
    void what_hangs_on_a_reading_is_open_where_it_cannot_be_tried() {
        Pack pack = pack(
                """
                rule "what is public is grave, on one reading"
                when
                    $c : Complaint( inPublic == true )
                    Reading( name == "public is enough" )
                then
                    insert(new Term("grave", $c));
                end
                """,
                rule(
                        "1.1/1",
                        "",
                        "$c : Complaint()\n    Term( name == \"grave\", of == $c )",
                        "must(Party.MEMBER, Act.RAISE_CONCERN)"));
        Complaint open = Complaint.builder().inPublic(true).build();

        Standings tried = explored(pack, open, 1_000);
        Standings notTried = explored(pack, open, 0);

        assertThat(norms(tried.arguable())).containsExactly("1.1/1");
        assertThat(tried.open()).isEmpty();
        assertThat(notTried.settled()).isEmpty();
        assertThat(notTried.arguable()).isEmpty();
        assertThat(norms(notTried.open())).containsExactly("1.1/1");
        assertThat(notTried.notExplored()).isEmpty();
    }

    @Test
    void a_note_is_not_told_while_another_way_to_the_same_is_not_known() {
        String noted = rule(
                "1.1/1", "", "Complaint( serious == true )", "must(Party.MEMBER, Act.RAISE_CONCERN).note(\"it is\")");

        assertThat(cutOff(noted, SERIOUS).settled()).singleElement().satisfies(each -> assertThat(each.finding.note)
                .isEqualTo("it is"));
        assertThat(cutOff(noted + must("1.1/1", "", "Complaint( inPublic == true )"), SERIOUS)
                        .settled())
                .singleElement()
                .satisfies(each -> assertThat(each.finding.note).isNull());
    }

    @Test
    void that_something_does_not_arise_is_not_open() {
        Standings standings =
                cutOff(rule("1.1/1", "", "Complaint( serious == false )", "doesNotArise(Act.RAISE_CONCERN)"), UNKNOWN);

        assertThat(standings.open()).isEmpty();
        assertThat(standings.settled()).isEmpty();
    }

    @Test
    void each_person_who_may_be_meant_is_open_and_who_certainly_is_not_is_not() {
        Standings standings = cutOff(
                rule(
                        "1.1/1",
                        "",
                        "$c : Complaint()\n    $s : Officer( grade == Grade.DIRECTOR ) from $c.subjects",
                        "must(Party.MEMBER, Act.RAISE_CONCERN).about($s)"),
                Complaint.builder()
                        .subjects(List.of(
                                Officer.builder().build(),
                                Officer.builder().grade(Grade.DIRECTOR).build(),
                                Officer.builder()
                                        .grade(Grade.BELOW_HEAD_OF_SERVICE)
                                        .build()))
                        .build());

        assertThat(standings.open())
                .extracting(each -> String.valueOf(each.outcome().about()))
                .singleElement()
                .asString()
                .contains("subjects[0]");
        assertThat(standings.settled())
                .extracting(each -> String.valueOf(each.outcome().about()))
                .singleElement()
                .asString()
                .contains("subjects[1]");
    }

    @Test
    void somebody_in_a_list_that_is_not_known_may_be_meant() {
        Standings standings = cutOff(
                rule(
                        "1.1/1",
                        "",
                        "$c : Complaint()\n    $s : Officer( grade == Grade.DIRECTOR ) from $c.subjects",
                        "must(Party.MEMBER, Act.RAISE_CONCERN).about($s)"),
                UNKNOWN);

        assertThat(norms(standings.open())).containsExactly("1.1/1");
        assertThat(standings.notExplored()).contains(FactPath.parse("subjects"));
    }

    @Test
    void steps_left_by_one_norm_are_there_for_the_next() {
        String rules = must("1.1/1", "", "Complaint( serious == true )")
                + must("1.2/1", "", "Complaint( inPublic == true, discussed == true )")
                + must("1.3/1", "", "Complaint( financialIrregularity == true )");
        SituationRules ofShape = new PackRules(pack(rules)).of(Shape.of(Complaint.class));
        Steps steps = new Steps();
        Tree tree = Tree.of(List.of(UNKNOWN), Map.of());
        new Explorer(ofShape, MatchSource.EVALUATOR, tree, steps, new StatusReader(ofShape, tree))
                .explore(ofShape.cones(), 1_000_000);
        long all = steps.taken();

        // Thrice what all three need is enough for each of them, and nothing too little for any.
        assertThat(explored(rules, UNKNOWN, 3 * all).open()).hasSize(3).allMatch(each -> each.exploration.isComplete);
        assertThat(explored(rules, UNKNOWN, 0).open()).hasSize(3).allMatch(each -> !each.exploration.isComplete);
    }
}

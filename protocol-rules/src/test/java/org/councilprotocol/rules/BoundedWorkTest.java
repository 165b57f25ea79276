package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.DecisionInterruptedException;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.decide.StepCount;
import org.councilprotocol.rules.json.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is unknown of a case, deciding it takes a bounded number of steps, and says what was not tried. */
class BoundedWorkTest {

    private static String rule(String norm, String conditions, String annotations, String conclusion) {
        return "rule \"" + norm + " as it is put here\"\n" + annotations + "\nwhen\n" + conditions
                + "\nthen\n    verdicts." + conclusion + ";\nend\n";
    }

    private static String about(String norm, String conditions, String annotations) {
        return rule(
                norm,
                "$c : Complaint()\n    $s : Officer( " + conditions + " ) from $c.subjects",
                annotations,
                "must(Party.MEMBER, Act.RAISE_CONCERN).about($s)");
    }

    private static Complaint against(int officers) {
        return Complaint.builder()
                .subjects(Collections.nCopies(officers, Officer.builder().build()))
                .build();
    }

    /** Three norms about each officer, of which two can displace the first. */
    private static final String EACH_BY_ITSELF = about("1.1/1", "posts contains Post.MANAGING_DIRECTOR", "")
            + about("1.1/2", "grade == Grade.DIRECTOR", "@overrides(\"1.1/1\")")
            + about("1.1/3", "employedByCouncil == false", "@overrides(\"1.1/2\")");

    /** So many facts that no number of steps suffices to try them all together, each of which can displace the next. */
    private static String everyPost(String norm, String before) {
        StringBuilder rules = new StringBuilder();
        String last = before;
        int number = 1;
        for (Post post : List.of(
                Post.MANAGING_DIRECTOR,
                Post.MONITORING_OFFICER,
                Post.SECTION_151_OFFICER,
                Post.TOWN_CLERK,
                Post.CORPORATE_DIRECTOR,
                Post.CHIEF_EXECUTIVE,
                Post.LINE_MANAGER,
                Post.LINE_MANAGER,
                Post.HEAD_OF_SERVICE,
                Post.SENIOR_OFFICER,
                Post.STATUTORY_OFFICER)) {
            String id = norm + "/" + number++;
            rules.append(rule(
                    id,
                    "$c : Complaint()\n    Officer( posts contains Post."
                            + post.name().toUpperCase(java.util.Locale.ROOT).replace('-', '_')
                            + " ) from $c.complainant",
                    last.isEmpty() ? "" : "@overrides(\"" + last + "\")",
                    "must(Party.MEMBER, Act.RAISE_CONCERN)"));
            last = id;
        }
        return rules.toString();
    }

    @AfterEach
    void nobodyIsInterrupted() {
        Thread.interrupted();
    }

    @Test
    void twice_as_many_people_cost_about_twice_as_much_and_not_their_product() {
        StepCount steps = new StepCount(TinyPack.files("", EACH_BY_ITSELF));

        long five = steps.of(against(5));
        long ten = steps.of(against(10));
        long twenty = steps.of(against(20));

        assertThat(ten).isBetween(five * 3 / 2, five * 3);
        assertThat(twenty).isBetween(ten * 3 / 2, ten * 3);
    }

    @Test
    void each_of_twenty_people_is_explored_to_the_end() {
        Decision decision = TinyPack.of(EACH_BY_ITSELF).decide(against(Limits.RECORDS));

        assertThat(decision.open()).hasSize(3 * Limits.RECORDS).allMatch(OpenVerdict::explored);
        assertThat(decision.notExplored()).isEmpty();
    }

    /** As many people as a list may hold, each pattern over them within the others. */
    @Test
    void people_held_against_one_another_stay_within_the_steps_allowed() {
        String rules = rule(
                        "1.1/1",
                        "$c : Complaint()\n    $a : Officer( $posts : posts, $grade : grade ) from $c.subjects\n"
                                + "    not ( $b : Officer( grade == $grade ) from $c.subjects"
                                + " and Officer( grade != $grade ) from $c.subjects )",
                        "",
                        "must(Party.MEMBER, Act.RAISE_CONCERN).about($a)")
                + everyPost("2.1", "");
        StepCount steps = new StepCount(TinyPack.files("", rules));

        assertThat(steps.of(against(Limits.RECORDS))).isLessThan(2 * StepCount.MOST);
    }

    /** Terms that build on one another, each asked of two people by turns. */
    private static StepCount termsOnTerms(int count) {
        String terms = IntStream.range(0, count)
                .mapToObj(i -> """
                        rule "term %d"
                        when
                            $c : Complaint()
                            $s : Officer() from $c.subjects
                            %s
                        then
                            insert(new Term("t%d", $s));
                        end
                        """.formatted(
                                i,
                                i == 0
                                        ? "Officer( employedByCouncil == false ) from $c.complainant"
                                        : ("Term( name == \"t%d\", of == $s )\n    $o : Officer() from $c.subjects\n"
                                                        + "    Term( name == \"t%d\", of == $o )")
                                                .formatted(i - 1, i - 1),
                                i))
                .collect(Collectors.joining("\n"));
        return new StepCount(TinyPack.files(
                terms,
                rule(
                        "1.1/1",
                        "$c : Complaint()\n    $s : Officer() from $c.subjects\n    Term( name == \"t" + (count - 1)
                                + "\", of == $s )",
                        "",
                        "must(Party.MEMBER, Act.RAISE_CONCERN).about($s)")));
    }

    @Test
    void a_term_asked_of_many_by_turns_is_kept_for_each_of_them() {
        long six = termsOnTerms(6).of(against(10));
        long twelve = termsOnTerms(12).of(against(10));

        // Were one answer kept, each further term would double it.
        assertThat(twelve).isLessThan(4 * six);
    }

    @Test
    void where_not_all_is_tried_what_needs_nobody_of_a_kind_is_open_too() {
        Protocol protocol = TinyPack.of(rule(
                        "1.1/1",
                        "$c : Complaint()\n    not Member() from $c.subjects\n    Person() from $c.subjects",
                        "",
                        "must(Party.MEMBER, Act.TAKE_UP)")
                + everyPost("2.1", "1.1/1"));

        Decision decision = protocol.decide(Complaint.builder().build());

        assertThat(decision.open())
                .filteredOn(each -> each.verdict().norm().equals("1.1/1"))
                .singleElement()
                .satisfies(each -> assertThat(each.explored()).isFalse());
    }

    @Test
    void where_not_all_is_tried_what_is_certain_and_cannot_be_displaced_is_settled_all_the_same() {
        Protocol protocol = TinyPack.of(everyPost("1.1", "")
                + rule("1.1/1", "Complaint( serious == true )", "", "mustNot(Party.MEMBER, Act.TAKE_UP)")
                        .replace("as it", "where it")
                + rule("1.1/11", "Complaint( serious == true )", "", "mustNot(Party.MEMBER, Act.TAKE_UP)")
                        .replace("as it", "where it"));

        Decision decision = protocol.decide(Complaint.builder().serious(true).build());

        // 1.1/11 is the last of the chain: nothing overrides it. 1.1/1 is its beginning.
        assertThat(decision.verdicts()).extracting(Verdict::norm).containsExactly("1.1/11");
        assertThat(decision.open())
                .filteredOn(each -> each.verdict().norm().equals("1.1/1"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.explored()).isFalse());
        assertThat(decision.notExplored()).containsExactly(FactPath.parse("complainant"));
        assertThat(decision.questions()).extracting(each -> each.fact()).contains(FactPath.parse("complainant"));
    }

    @Test
    void no_more_open_verdicts_are_listed_than_a_reader_could_want_and_the_rest_are_counted() {
        StringBuilder rules = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            rules.append(about("1.1/" + i, "employedByCouncil == false", ""));
        }
        Decision decision = TinyPack.of(rules.toString()).decide(against(20));

        assertThat(decision.open()).hasSize(300);
        assertThat(decision.openNotListed()).isEqualTo(500);
    }

    @Test
    void no_more_facts_are_listed_on_which_one_verdict_hangs_than_a_reader_could_want() {
        Protocol protocol = TinyPack.of(rule(
                "1.1/1",
                "$c : Complaint()\n    not Officer( employedByCouncil == false ) from $c.subjects",
                "",
                "must(Party.MEMBER, Act.RAISE_CONCERN)"));

        assertThat(protocol.decide(against(20)).open()).singleElement().satisfies(each -> {
            assertThat(each.hangsOn()).hasSize(20);
            assertThat(each.hingesNotListed()).isZero();
        });
        Decision two = protocol.decide(Case.of(against(20), against(19)));
        assertThat(two.open()).extracting(OpenVerdict::hingesNotListed).containsExactly(0, 0);
    }

    @Test
    void an_interrupt_is_heard_and_leaves_no_partial_decision() {
        Protocol protocol = TinyPack.of(everyPost("1.1", "") + EACH_BY_ITSELF.replace("1.1/", "2.1/"));
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(DecisionInterruptedException.class).isThrownBy(() -> protocol.decide(against(20)));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        Thread.interrupted();
        assertThat(protocol.decide(against(20)).open()).isNotEmpty();
    }

    @Test
    void the_same_case_takes_the_same_steps() {
        StepCount steps =
                new StepCount(TinyPack.files("", everyPost("1.1", "") + EACH_BY_ITSELF.replace("1.1/", "2.1/")));

        assertThat(steps.of(against(7))).isEqualTo(steps.of(against(7)));
    }

    @Test
    void each_of_several_situations_has_its_share() {
        StepCount steps = new StepCount(TinyPack.files("", everyPost("1.1", "")));
        Complaint[] many = Collections.nCopies(20, Complaint.builder().build()).toArray(Complaint[]::new);

        assertThat(steps.of(many)).isLessThan(2 * StepCount.MOST);
    }

    private static Person holding(Post post) {
        return Officer.builder().posts(Set.of(post)).grade(Grade.DIRECTOR).build();
    }

    @Test
    void what_is_known_of_one_person_is_settled_beside_others_of_whom_nothing_is() {
        Decision decision = TinyPack.of(EACH_BY_ITSELF)
                .decide(Complaint.builder()
                        .subjects(List.of(
                                Officer.builder().build(),
                                Officer.builder()
                                        .posts(Set.of(Post.MANAGING_DIRECTOR))
                                        .grade(Grade.DIRECTOR)
                                        .employedByCouncil(false)
                                        .build(),
                                holding(Post.MANAGING_DIRECTOR)))
                        .build());

        assertThat(decision.verdicts())
                .extracting(each -> each.norm() + " about " + each.about().fact())
                .containsExactlyInAnyOrder("1.1/1 about subjects[1]", "1.1/3 about subjects[1]");
    }
}

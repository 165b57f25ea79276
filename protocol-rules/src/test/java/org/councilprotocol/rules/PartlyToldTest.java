package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.AdviceRequest;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Department;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.json.DecisionReader;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.json.InputDefect;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.SituationWriter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartlyToldTest {

    private static final Protocol TINY = TinyPack.of("""
            rule "1.1/1 about a director"
            when
                $complaint : Complaint()
                $subject : Officer( grade == Grade.DIRECTOR ) from $complaint.subjects
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).about($subject);
            end

            rule "1.2/1 about anybody else"
            when
                $complaint : Complaint()
                $subject : Officer( grade != Grade.DIRECTOR ) from $complaint.subjects
            then
                verdicts.must(Party.MEMBER, Act.DIRECT_REQUEST).about($subject);
            end

            rule "2.1/1 about the Monitoring Officer"
            when
                $complaint : Complaint()
                $subject : Officer( posts contains Post.MONITORING_OFFICER ) from $complaint.subjects
            then
                verdicts.must(Party.OFFICERS, Act.TAKE_UP).about($subject);
            end

            rule "2.2/1 not about the Monitoring Officer"
            when
                $complaint : Complaint()
                $subject : Officer( posts not contains Post.MONITORING_OFFICER ) from $complaint.subjects
            then
                verdicts.must(Party.OFFICERS, Act.GIVE_FULL_ADVICE).about($subject);
            end

            rule "3.1/1 an independent member"
            when
                $complaint : Complaint()
                Member( group == Group.NONE ) from $complaint.complainant
            then
                verdicts.mustNot(Party.MEMBER, Act.DIRECT_REQUEST);
            end

            rule "3.2/1 a member of a group"
            when
                $complaint : Complaint()
                Member( group != Group.NONE ) from $complaint.complainant
            then
                verdicts.must(Party.MEMBER, Act.TAKE_ADVICE);
            end
            """);

    private static final Officer OFFICER = Officer.builder().build();

    private static Complaint against(Officer officer) {
        return Complaint.builder().subjects(List.of(officer)).build();
    }

    private static Case of(String fact, Told so) {
        return Case.of(against(OFFICER)).with(fact, so);
    }

    private static List<String> settled(Decision decision) {
        return decision.verdicts().stream().map(verdict -> verdict.norm()).toList();
    }

    private static List<String> open(Decision decision) {
        return decision.open().stream().map(each -> each.verdict().norm()).toList();
    }

    private static List<Ground> grounds(Decision decision, String norm) {
        return decision.verdicts().stream()
                .filter(verdict -> verdict.norm().equals(norm))
                .findFirst()
                .orElseThrow()
                .because();
    }

    private static List<InputDefect> refused(Case theCase) {
        return catchThrowableOfType(InputException.class, () -> TINY.decide(theCase))
                .defects();
    }

    @Nested
    class Decides {

        @Test
        void by_what_a_single_value_is_not() {
            Decision decision = TINY.decide(of("subjects[0].grade", Told.not(Grade.DIRECTOR)));

            assertThat(settled(decision)).containsExactly("1.2/1");
            assertThat(grounds(decision, "1.2/1"))
                    .contains(new Ground(
                            FactPath.parse("subjects[0].grade"),
                            new FactValue.Not(List.of(new FactValue.Word("grade", "director"))),
                            "the person complained of is not graded Director"));
            assertThat(open(decision)).doesNotContain("1.1/1");
        }

        @Test
        void by_what_a_single_value_is_one_of() {
            assertThat(settled(TINY.decide(
                            of("subjects[0].grade", Told.oneOf(Grade.HEAD_OF_SERVICE, Grade.BELOW_HEAD_OF_SERVICE)))))
                    .containsExactly("1.2/1");
            Decision either = TINY.decide(of("subjects[0].grade", Told.oneOf(Grade.HEAD_OF_SERVICE, Grade.DIRECTOR)));
            assertThat(open(either)).contains("1.1/1", "1.2/1");
            assertThat(either.open().get(0).hangsOn())
                    .flatExtracting(OpenVerdict.Hinge::values)
                    .extracting(OpenVerdict.Outcome::value)
                    .containsExactlyInAnyOrder(
                            new FactValue.Word("grade", "director"), new FactValue.Word("grade", "head-of-service"));
        }

        @Test
        void by_what_is_in_a_set_and_what_is_not() {
            Decision without = TINY.decide(of("subjects[0].posts", Told.hasNot(Post.MONITORING_OFFICER)));
            assertThat(settled(without)).containsExactly("2.2/1");
            assertThat(grounds(without, "2.2/1"))
                    .extracting(Ground::words)
                    .contains("the person complained of does not hold the post of Monitoring Officer");

            Decision with = TINY.decide(
                    of("subjects[0].posts", Told.has(Post.MONITORING_OFFICER).andNot(Post.MANAGING_DIRECTOR)));
            assertThat(settled(with)).containsExactly("2.1/1");
            assertThat(grounds(with, "2.1/1"))
                    .extracting(Ground::words)
                    .contains("the person complained of holds the post of Monitoring Officer, and the person"
                            + " complained of does not hold the post of Managing Director");
        }

        @Test
        void what_is_told_of_another_element_settles_nothing_and_is_no_ground() {
            Decision decision = TINY.decide(of("subjects[0].posts", Told.hasNot(Post.MANAGING_DIRECTOR)));

            assertThat(open(decision)).contains("2.1/1", "2.2/1");
            assertThat(decision.open())
                    .filteredOn(each -> each.verdict().norm().startsWith("2."))
                    .flatExtracting(each -> each.verdict().because())
                    .extracting(Ground::fact)
                    .doesNotContain(FactPath.parse("subjects[0].posts"));
        }

        @Test
        void by_the_group_that_is_known_to_be_some_group() {
            Case some = Case.of(Complaint.builder()
                            .complainant(Member.builder().build())
                            .build())
                    .with("complainant.group", Told.not(Group.NONE));
            Decision decision = TINY.decide(some);

            assertThat(settled(decision)).containsExactly("3.2/1");
            assertThat(grounds(decision, "3.2/1"))
                    .extracting(Ground::words)
                    .contains("it is not so that the complainant belongs to no political group");
        }

        @Test
        void of_somebody_with_an_id_wherever_they_are_mentioned() {
            Officer named = Officer.builder().id("Mr O").build();
            Case twice = Case.of(
                            against(named),
                            AdviceRequest.builder().addressee(named).build())
                    .with("situations[1].addressee.grade", Told.not(Grade.DIRECTOR));
            assertThat(settled(TINY.decide(twice))).containsExactly("1.2/1");
            assertThat(TINY.decide(twice))
                    .isEqualTo(TINY.decide(
                            Case.of(twice.situations()).with("people['Mr O'].grade", Told.not(Grade.DIRECTOR))));
        }

        @Test
        void one_value_left_as_that_value_and_all_values_left_as_nothing() {
            assertThat(TINY.decide(of("subjects[0].grade", Told.oneOf(Grade.DIRECTOR))))
                    .isEqualTo(TINY.decide(
                            against(Officer.builder().grade(Grade.DIRECTOR).build())));
            assertThat(TINY.decide(of("subjects[0].grade", Told.oneOf(Grade.DIRECTOR, (Object[]) Grade.values()))))
                    .isEqualTo(TINY.decide(against(OFFICER)));
        }

        @Test
        void nothing_that_contradicts_what_is_left() {
            // A junior officer is no director, and so is graded something else.
            Case junior = Case.of(against(Officer.builder().junior(true).build()))
                    .with("subjects[0].grade", Told.not(Grade.HEAD_OF_SERVICE));
            assertThat(settled(TINY.decide(junior))).containsExactly("1.2/1");
        }

        @Test
        void what_plays_no_part_as_unused() {
            Decision decision = TINY.decide(of("subjects[0].department", Told.not(Department.named("Planning"))));

            assertThat(decision.unused()).singleElement().satisfies(unused -> {
                assertThat(unused.told().fact()).isEqualTo(FactPath.parse("subjects[0].department"));
                assertThat(unused.told().words())
                        .isEqualTo("the person complained of does not work in the department Planning");
            });
        }

        @Test
        void and_the_decision_reads_back() {
            for (Case each : List.of(
                    of("subjects[0].grade", Told.not(Grade.DIRECTOR)),
                    of("subjects[0].grade", Told.oneOf(Grade.HEAD_OF_SERVICE, Grade.BELOW_HEAD_OF_SERVICE)),
                    of("subjects[0].posts", Told.has(Post.MONITORING_OFFICER).andNot(Post.CHAIR)))) {
                Decision decision = TINY.decide(each);
                assertThat(new DecisionReader().read(new DecisionWriter().write(decision)))
                        .isEqualTo(decision);
            }
        }

        @Test
        void and_explains_what_would_have_to_be_told_otherwise() {
            Case not = of("subjects[0].grade", Told.not(Grade.DIRECTOR));
            Explanation why = TINY.explain(not, 0, "1.1/1");

            assertThat(why.standing()).isEqualTo(Explanation.Standing.DOES_NOT_APPLY);
            assertThat(why.changes())
                    .singleElement()
                    .satisfies(way -> assertThat(way).singleElement().satisfies(change -> {
                        assertThat(change.fact()).isEqualTo(FactPath.parse("subjects[0].grade"));
                        assertThat(change.from())
                                .isEqualTo(new FactValue.Not(List.of(new FactValue.Word("grade", "director"))));
                        assertThat(change.to()).isEqualTo(new FactValue.Word("grade", "director"));
                    }));
            assertThat(TINY.explain(not, 0, "1.2/1").standing()).isEqualTo(Explanation.Standing.APPLIES);
        }
    }

    @Nested
    class Refuses {

        private void refuses(Case theCase, String path, String message) {
            assertThat(refused(theCase)).singleElement().satisfies(defect -> {
                assertThat(defect.path()).isEqualTo(path);
                assertThat(defect.message()).contains(message);
            });
        }

        @Test
        void what_cannot_be_told_so() {
            refuses(of("subjects[0].junior", Told.not(true)), "$.subjects[0].junior", "told whole or not at all");
            refuses(of("serious", Told.oneOf(true, false)), "$.serious", "told whole or not at all");
            refuses(of("subjects", Told.has(OFFICER)), "$.subjects", "told whole or not at all");
            refuses(of("subjects[0].grade", Told.has(Grade.DIRECTOR)), "$.subjects[0].grade", "{\"not\": […]}");
            refuses(of("subjects[0].posts", Told.not(Post.CHAIR)), "$.subjects[0].posts", "{\"has\": […]");
        }

        @Test
        void a_fact_that_is_not_there() {
            refuses(of("subjects[0].rank", Told.not("x")), "$.subjects[0].rank", "unknown field \"rank\"");
            refuses(of("subjects[1].grade", Told.not(Grade.DIRECTOR)), "$.subjects", "none of that number");
            refuses(of("complainant.group", Told.not(Group.NONE)), "$.complainant", "not known who this is");
            refuses(of("people.A.grade", Told.not(Grade.DIRECTOR)), "$", "nobody in this case goes by the id \"A\"");
            refuses(of("subjects 0", Told.not(Group.NONE)), "$", "\"subjects 0\" is not the path of a fact");
            refuses(of("situations[1].group", Told.not(Group.NONE)), "$", "no situation of the number 1");
        }

        @Test
        void a_fact_that_is_told_whole_as_well_or_in_two_ways() {
            refuses(
                    Case.of(against(Officer.builder().grade(Grade.DIRECTOR).build()))
                            .with("subjects[0].grade", Told.not(Grade.HEAD_OF_SERVICE)),
                    "$.subjects[0].grade",
                    "told whole already");
            Officer named = Officer.builder().id("A").build();
            refuses(
                    Case.of(against(named))
                            .with("subjects[0].grade", Told.not(Grade.DIRECTOR))
                            .with("people.A.grade", Told.not(Grade.HEAD_OF_SERVICE)),
                    "$.subjects[0].grade",
                    "told in two ways");
        }

        @Test
        void values_that_are_none() {
            refuses(of("subjects[0].grade", Told.not("boss")), "$.subjects[0].grade", "found boss");
            refuses(
                    of("subjects[0].posts", Told.has(Post.named("harbour-master"))),
                    "$.subjects[0].posts",
                    "not a post known here");
            refuses(
                    of("subjects[0].department", Told.not(Department.named("unknown"))),
                    "$.subjects[0].department",
                    "leave the field out");
        }

        @Test
        void what_leaves_no_value() {
            refuses(
                    of("subjects[0].grade", Told.not(Grade.DIRECTOR, (Object[]) Grade.values())),
                    "$.subjects[0].grade",
                    "no value is left");
            refuses(
                    of("subjects[0].posts", Told.has(Post.CHAIR).andNot(Post.CHAIR)),
                    "$.subjects[0].posts",
                    "\"chair\" is both in it and not in it");
            refuses(
                    of("subjects[0].posts", new Told.Elements(Set.of(), Set.of())),
                    "$.subjects[0].posts",
                    "says nothing");
        }

        @Test
        void what_contradicts_whichever_value_is_left() {
            Case junior = Case.of(against(Officer.builder().junior(true).build()))
                    .with("subjects[0].grade", Told.oneOf(Grade.DIRECTOR, Grade.HEAD_OF_SERVICE));
            assertThat(refused(junior)).singleElement().satisfies(defect -> assertThat(defect.message())
                    .contains("the facts contradict one another"));
        }
    }

    @Nested
    class Reads {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{'grade': {'not': ['director']}}",
                    "{'grade': {'oneOf': ['head-of-service', 'below-head-of-service']}}",
                    "{'posts': {'has': ['town-clerk'], 'hasNot': ['head-of-service', 'monitoring-officer']}}",
                    "{'posts': {'hasNot': ['other']}, 'department': {'not': ['Planning']}}",
                })
        void what_is_written(String facts) {
            for (String id : List.of("", "'id': 'Mr O', ")) {
                String json = ("{'situation': 'complaint', 'subjects': [{'party': 'officer', " + id + facts.substring(1)
                                + "]}")
                        .replace('\'', '"');
                Case read = TINY.read(json);
                assertThat(read.told()).isNotEmpty();
                assertThat(TINY.read(new SituationWriter().write(read))).isEqualTo(read);
            }
        }

        @Test
        void people_and_shared_facts_partly_told() {
            Case read = TINY.read("""
                    {"people": [{"id": "A", "party": "member", "group": {"not": ["none"]}}],
                     "shared": {"capacity": {"not": ["private"]}, "wards": {"has": ["Nunnery"]}},
                     "situations": [
                      {"situation": "complaint", "complainant": "A"},
                      {"situation": "advice-request", "requester": "A"},
                      {"situation": "information-request", "requester": "A"}]}""");
            assertThat(read.told().keySet())
                    .containsExactly(
                            "people.A.group",
                            "situations[1].capacity",
                            "situations[1].wards",
                            "situations[2].capacity",
                            "situations[2].wards");
            assertThat(TINY.read(new SituationWriter().write(read))).isEqualTo(read);
            assertThat(settled(TINY.decide(read))).contains("3.2/1");
        }

        @Test
        void what_hangs_off_something_of_which_nothing_else_is_told() {
            Case read = TINY.read(
                    "{\"situation\": \"document-inspection\", \"document\": {\"kind\": {\"not\":" + " [\"report\"]}}}");
            assertThat(read.told()).containsOnlyKeys("document.kind");
            assertThat(TINY.read(new SituationWriter().write(read))).isEqualTo(read);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{'grade': {'not': []}} | $.subjects[0].grade | says nothing",
                    "{'grade': {'not': 'director'}} | $.subjects[0].grade.not | write [ ] around it",
                    "{'grade': {'not': ['boss']}} | $.subjects[0].grade.not[0] | is not a value of \"grade\"",
                    "{'grade': {'has': ['director']}} | $.subjects[0].grade | tell {\"not\": […]} or {\"oneOf\": […]}",
                    "{'grade': {'not': ['director'], 'oneOf': ['director']}} | $.subjects[0].grade | or {\"oneOf\": […]}",
                    "{'posts': {}} | $.subjects[0].posts | tell {\"has\": […], \"hasNot\": […]}",
                    "{'posts': {'has': ['chair', 'chiar']}} | $.subjects[0].posts.has[1] | did you mean \"chair\"?",
                    "{'junior': {'not': [true]}} | $.subjects[0].junior | expected true or false, found an object",
                })
        void nothing_that_makes_no_sense(String facts, String path, String message) {
            String json = ("{'situation': 'complaint', 'subjects': [{'party': 'officer', " + facts.substring(1) + "]}")
                    .replace('\'', '"');
            InputException refused = catchThrowableOfType(InputException.class, () -> TINY.read(json));
            assertThat(refused.defects()).singleElement().satisfies(defect -> {
                assertThat(defect.path()).isEqualTo(path);
                assertThat(defect.message()).contains(message);
            });
        }
    }

    @Test
    void situations_stay_as_they_are_and_what_is_told_beside_them_is_in_the_order_of_its_paths() {
        List<Situation> situations = new ArrayList<>(List.of(against(OFFICER)));
        Case told = Case.of(situations)
                .with("subjects[0].posts", Told.has(Post.CHAIR))
                .with("subjects[0].grade", Told.not(Grade.DIRECTOR));

        assertThat(told.situations()).isEqualTo(situations);
        assertThat(told.told().keySet()).containsExactly("subjects[0].grade", "subjects[0].posts");
        assertThat(told).isNotEqualTo(Case.of(situations));
    }
}

package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.ComplaintBuilder;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Repetition;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.Explanation.Standing;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.json.ExplanationWriter;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.text.ExplanationText;
import org.junit.jupiter.api.Test;

/** Every way in which a norm can stand in a situation: what is told of it, as text and as JSON. */
class StandingsTest {

    private static final Protocol TINY = protocol("""
            rule "1.1/1 a serious complaint goes to the Managing Director"
            when
                Complaint( serious == true )
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).with(Post.MANAGING_DIRECTOR);
            end

            rule "1.2/1 one about money goes to the Section 151 Officer"
                @overrides("1.1/1")
            when
                Complaint( financialIrregularity == true )
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).with(Post.SECTION_151_OFFICER);
            end

            rule "1.3/1 a complaint repeated by several may be one that is repeated"
                @reading("complaints of several members are repeated ones")
            when
                Complaint( repetition == Repetition.ONCE_EACH_BY_SEVERAL )
            then
                verdicts.must(Party.MEMBER, Act.TAKE_UP);
            end

            rule "1.4/1 nobody says what becomes of a talk that settled nothing"
            when
                Complaint( resolved == false )
            then
                verdicts.gap(Act.RAISE_CONCERN);
            end

            rule "1.5/1 who attacks in public is held back"
            when
                Complaint( inPublic == true, personalAttack == true )
            then
                verdicts.mustNot(Party.MEMBER, Act.RAISE_CONCERN);
            end

            rule "1.5/1 criticism in public without an attack is free"
            when
                Complaint( inPublic == true, personalAttack == false )
            then
                verdicts.doesNotArise(Act.RAISE_CONCERN);
            end
            """);

    /** The protocol of these rules, with a norm that only reminds and one that does nothing. */
    private static Protocol protocol(String rules) {
        Map<String, String> texts = new HashMap<>(TinyPack.files("", rules).texts());
        texts.computeIfPresent("norms.json", (name, norms) -> norms.replaceFirst("\n]\\s*$", """
                ,
                {"id": "2.1/1", "clause": "2.1", "lines": "7", "kind": "PRINCIPLE", "defeasible": false,
                 "bearer": "members", "text": "Members are courteous.", "state": "reminds",
                 "occasions": {"situations": [], "norms": ["1.1/1"], "silence": false}},
                {"id": "2.2/1", "clause": "2.2", "lines": "8", "kind": "STATEMENT", "defeasible": false,
                 "bearer": "members", "text": "The Council has approved this.", "state": "background",
                 "why": "it is history"}
                ]
                """));
        return Protocol.of(PackFiles.of(texts));
    }

    private static ComplaintBuilder complaint() {
        return Complaint.builder()
                .complainant(Member.builder().build())
                .subjects(List.of(Officer.builder().posts(Set.of(Post.OTHER)).build()))
                .serious(true)
                .discussed(true)
                .resolved(true)
                .repetition(Repetition.SINGLE)
                .financialIrregularity(false)
                .inPublic(false)
                .personalAttack(false);
    }

    private static String text(Complaint complaint, String norm) {
        return ExplanationText.of(List.of(TINY.explain(complaint, norm)), TINY.words())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static JsonNode json(Complaint complaint, String norm) {
        try {
            JsonNode array =
                    new ObjectMapper().readTree(new ExplanationWriter().write(List.of(TINY.explain(complaint, norm))));
            assertThat(array).hasSize(1);
            return array.get(0);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertStands(Complaint complaint, String norm, Standing standing, String inJson) {
        assertThat(TINY.explain(complaint, norm).standing()).isEqualTo(standing);
        assertThat(json(complaint, norm).path("standing").asText()).isEqualTo(inJson);
    }

    @Test
    void a_norm_that_applies_is_told_with_its_reasons() {
        Complaint complaint = complaint().build();

        assertStands(complaint, "1.1/1", Standing.APPLIES, "applies");
        assertThat(text(complaint, "1.1/1"))
                .isEqualTo("1.1: What 1.1/1 says. It applies. The member must raise the concern with the Managing"
                        + " Director (1.1). Because the complaint is serious.");
        JsonNode json = json(complaint, "1.1/1");
        assertThat(json.path("verdicts")).hasSize(1);
        assertThat(json.at("/verdicts/0/kind").asText()).isEqualTo("verdict");
        assertThat(json.at("/verdicts/0/because/0/fact").asText()).isEqualTo("serious");
        assertThat(json.path("wouldApplyIf")).isEmpty();
        assertThat(json.path("why").isNull()).isTrue();
        assertThat(json.path("allTried").asBoolean()).isTrue();
    }

    @Test
    void a_norm_that_gives_way_is_told_with_what_it_gives_way_to() {
        Complaint complaint = complaint().financialIrregularity(true).build();

        assertStands(complaint, "1.1/1", Standing.DISPLACED, "displaced");
        assertThat(text(complaint, "1.1/1"))
                .isEqualTo("1.1: What 1.1/1 says. It gives way to 1.2, which is more specific. Would hold, but"
                        + " gives way to 1.2: The member must raise the concern with the Managing Director (1.1). Because the"
                        + " complaint is serious.");
        JsonNode json = json(complaint, "1.1/1");
        assertThat(json.path("verdicts")).isEmpty();
        assertThat(json.path("displaced")).hasSize(1);
        assertThat(json.at("/displaced/0/by/0/norm").asText()).isEqualTo("1.2/1");
        assertThat(json.path("wouldApplyIf")).isEmpty();
    }

    @Test
    void an_open_norm_is_told_with_what_each_answer_leads_to() {
        Complaint complaint = complaint().serious(null).build();

        assertStands(complaint, "1.1/1", Standing.OPEN, "open");
        assertThat(text(complaint, "1.1/1"))
                .isEqualTo(
                        "1.1: What 1.1/1 says. It hangs on what is not known. The member must raise the concern"
                                + " with the Managing Director (1.1). Is the complaint serious? If yes, it applies; if no, it falls away.");
        JsonNode json = json(complaint, "1.1/1");
        assertThat(json.path("verdicts")).isEmpty();
        assertThat(json.at("/open/0/hangsOn")).hasSize(1);
        assertThat(json.at("/open/0/hangsOn/0/fact").asText()).isEqualTo("serious");
        assertThat(json.at("/open/0/explored").asBoolean()).isTrue();
    }

    @Test
    void what_may_be_displaced_hangs_on_the_exception_and_not_on_what_is_known() {
        Complaint complaint = complaint().financialIrregularity(null).build();

        assertThat(text(complaint, "1.1/1"))
                .contains("Is the complaint about financial irregularity? If yes, it falls away; if no, it applies.");
        assertThat(text(complaint, "1.2/1"))
                .contains("Is the complaint about financial irregularity? If yes, it applies; if no, it falls away.");
        Complaint neither =
                complaint().financialIrregularity(null).serious(null).build();
        assertThat(text(neither, "1.1/1"))
                .contains("Is the complaint serious? If yes, it depends on the rest; if no, it falls away.")
                .contains(
                        "Is the complaint about financial irregularity? If yes, it falls away; if no, it depends on the rest.");
    }

    @Test
    void an_arguable_norm_is_told_with_its_reading() {
        Complaint complaint =
                complaint().repetition(Repetition.ONCE_EACH_BY_SEVERAL).build();

        assertStands(complaint, "1.3/1", Standing.ARGUABLE, "arguable");
        assertThat(text(complaint, "1.3/1"))
                .startsWith("1.3: What 1.3/1 says. It applies on one of two readings of the text. The member must")
                .contains("Because the complaint is")
                .contains("complaints of several members are repeated ones");
        assertThat(json(complaint, "1.3/1").at("/verdicts/0/reading").asText())
                .isEqualTo("complaints of several members are repeated ones");
        assertThat(json(complaint, "1.3/1").at("/verdicts/0/kind").asText()).isEqualTo("arguable");
    }

    @Test
    void a_norm_that_leaves_a_gap_is_told_without_a_route() {
        Complaint complaint = complaint().resolved(false).build();

        assertStands(complaint, "1.4/1", Standing.GAP, "gap");
        assertThat(text(complaint, "1.4/1"))
                .startsWith("1.4: What 1.4/1 says. It is raised here, and the protocol names no route.")
                .contains("Because talking it over has not settled the matter.")
                .doesNotContain("must");
        assertThat(json(complaint, "1.4/1").at("/verdicts/0/kind").asText()).isEqualTo("gap");
    }

    @Test
    void a_norm_that_is_raised_and_not_met_tells_why_and_what_would_make_it_apply() {
        Complaint complaint = complaint().inPublic(true).build();

        assertStands(complaint, "1.5/1", Standing.NOT_ARISING, "not-arising");
        assertThat(text(complaint, "1.5/1"))
                .isEqualTo("1.5: What 1.5/1 says. It is raised here, but not met. Not here, because the criticism is"
                        + " made, or is to be made, in public; there is no personal attack on, or abuse of, the person"
                        + " complained of. Met: the criticism is made, or is to be made, in public. Not met:"
                        + " there is no personal attack on, or abuse of, the person complained of."
                        + " It could apply if there is personal attack on, or abuse of, the person complained"
                        + " of.");
        JsonNode json = json(complaint, "1.5/1");
        assertThat(json.at("/verdicts/0/kind").asText()).isEqualTo("not-arising");
        assertThat(json.path("wouldApplyIf").toString())
                .isEqualTo("[[{\"fact\":\"personalAttack\",\"from\":false,\"to\":true,\"words\":\"there is personal"
                        + " attack on, or abuse of, the person complained of\"}]]");
    }

    @Test
    void a_norm_that_is_not_met_tells_the_nearest_change_in_words_and_in_JSON() {
        Complaint complaint = complaint().serious(false).build();

        assertStands(complaint, "1.1/1", Standing.DOES_NOT_APPLY, "does-not-apply");
        assertThat(text(complaint, "1.1/1"))
                .isEqualTo(
                        "1.1: What 1.1/1 says. It does not apply. Not met: the complaint is not serious. It could apply if"
                                + " the complaint is serious.");
        assertThat(json(complaint, "1.1/1").path("conditions").toString())
                .isEqualTo("[{\"fact\":\"serious\",\"words\":\"the complaint is not serious\",\"state\":\"not-met\"}]");
        assertThat(json(complaint, "1.1/1").path("wouldApplyIf").toString())
                .isEqualTo("[[{\"fact\":\"serious\",\"from\":false,\"to\":true,\"words\":\"the complaint is"
                        + " serious\"}]]");
    }

    @Test
    void two_changes_that_are_needed_together_are_told_together() {
        Complaint complaint = complaint().build();

        assertStands(complaint, "1.5/1", Standing.DOES_NOT_APPLY, "does-not-apply");
        assertThat(text(complaint, "1.5/1"))
                .endsWith(
                        "It could apply if the criticism is made, or is to be made, in public, and there is personal attack"
                                + " on, or abuse of, the person complained of.");
        assertThat(json(complaint, "1.5/1").path("wouldApplyIf")).hasSize(1);
        assertThat(json(complaint, "1.5/1").path("wouldApplyIf").get(0)).hasSize(2);
    }

    @Test
    void a_norm_that_reminds_is_told_where_what_calls_for_it_is_said_and_nowhere_else() {
        assertStands(complaint().build(), "2.1/1", Standing.REMINDER, "reminder");
        assertThat(text(complaint().build(), "2.1/1"))
                .isEqualTo("2.1: Members are courteous. It is to be borne in mind here.");
        Complaint otherwise = complaint().serious(false).build();
        assertStands(otherwise, "2.1/1", Standing.DOES_NOT_APPLY, "does-not-apply");
        assertThat(text(otherwise, "2.1/1"))
                .isEqualTo("2.1: Members are courteous. It does not apply. No change of one or two facts"
                        + " would make it apply.");
    }

    @Test
    void a_norm_of_the_background_is_told_with_why_it_directs_nobody() {
        assertStands(complaint().build(), "2.2/1", Standing.BACKGROUND, "background");
        assertThat(text(complaint().build(), "2.2/1"))
                .isEqualTo("2.2: The Council has approved this. It directs nobody in any situation: it is history");
        assertThat(json(complaint().build(), "2.2/1").path("why").asText()).isEqualTo("it is history");
    }

    @Test
    void an_explanation_says_of_a_norm_what_the_decision_says() {
        Complaint complaint =
                complaint().resolved(false).financialIrregularity(true).build();
        for (String norm : List.of("1.1/1", "1.2/1", "1.3/1", "1.4/1", "1.5/1")) {
            Explanation explanation = TINY.explain(complaint, norm);
            assertThat(TINY.decide(complaint).verdicts().stream()
                            .filter(verdict -> verdict.norm().equals(norm)))
                    .as(norm)
                    .containsExactlyElementsOf(explanation.verdicts().stream()
                            .filter(verdict ->
                                    verdict.kind() == org.councilprotocol.model.decision.OpenVerdict.Kind.VERDICT)
                            .toList());
        }
        assertThat(TINY.explain(complaint, "1.2/1").verdicts())
                .extracting(Verdict::norm)
                .containsExactly("1.2/1");
    }

    @Test
    void several_explanations_are_told_one_after_another() {
        Complaint complaint = complaint().build();

        String page = ExplanationText.of(
                List.of(TINY.explain(complaint, "1.1/1"), TINY.explain(complaint, "2.2/1")), TINY.words());

        assertThat(page).startsWith("1.1: ").contains("\n\n2.2: ");
        assertThat(page.lines()).allMatch(line -> line.length() <= 100);
    }
}

package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.Protocols;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.json.ExplanationWriter;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.rules.text.ComparisonText;
import org.councilprotocol.rules.text.DecisionText;
import org.councilprotocol.rules.text.ExplanationText;
import org.councilprotocol.rules.text.Template;
import org.councilprotocol.testkit.ProtocolAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where a protocol names no route, no output tells anybody to take one: every output over all scenarios of all packs.
 */
class GapsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Protocols PROTOCOLS = Protocols.onClasspath();

    /** A decision with at least one gap, and how it came about. */
    private record Told(Protocol protocol, List<Situation> situations, Decision decision) {

        /** Every gap, wherever it stands. */
        List<Verdict> gaps() {
            return Stream.concat(standing(), decision.displaced().stream().map(Displaced::verdict))
                    .filter(verdict -> verdict.kind() == Kind.GAP)
                    .toList();
        }

        /** Gaps that stand, or may yet. */
        List<Verdict> standingGaps() {
            return standing().filter(verdict -> verdict.kind() == Kind.GAP).toList();
        }

        private Stream<Verdict> standing() {
            return Stream.of(
                            decision.verdicts().stream(),
                            decision.open().stream()
                                    // Told on the checklist, under what would have to be so.
                                    .filter(open -> open.ordinarily() != OpenVerdict.Ordinarily.GONE)
                                    .map(OpenVerdict::verdict),
                            decision.arguable().stream(),
                            decision.notArising().stream(),
                            decision.gaps().stream())
                    .flatMap(verdicts -> verdicts);
        }

        String sentence(Verdict gap) {
            return DecisionText.sentence(gap, protocol.words());
        }

        /** The orders that a careless output would make of a gap. */
        List<String> orders(Verdict gap) {
            String act = Template.fill(protocol.words().get("act." + gap.act().name()), Map.of());
            String ordered = Character.toUpperCase(act.charAt(0)) + act.substring(1);
            List<String> orders = new ArrayList<>(List.of(ordered + " (" + gap.clause() + ")", ": " + act + " ("));
            if (gap.about() != null) {
                orders.add(gap.about().label() + ", " + act);
            }
            return orders;
        }

        void assertThatGapsAreToldIn(String output, List<Verdict> gaps) {
            String flat = flat(output);
            for (Verdict gap : gaps) {
                assertThat(flat).containsIgnoringCase(words(sentence(gap), gap));
                assertThat(flat)
                        .doesNotContain(orders(gap).stream().map(GapsTest::flat).toArray(String[]::new));
            }
        }
    }

    private static final List<Told> TOLD = told();

    private static List<Told> told() {
        List<Told> found = new ArrayList<>();
        for (Protocol protocol : PROTOCOLS.all()) {
            for (Case theCase : ScenarioCases.of(protocol)) {
                Told told = new Told(protocol, theCase.situations(), protocol.decide(theCase));
                if (!told.gaps().isEmpty()) {
                    found.add(told);
                }
            }
        }
        return found;
    }

    /** What a sentence says without its clause: it may be a part of another, and stand for several clauses. */
    private static String words(String sentence, Verdict of) {
        return flat(sentence).replace(" (" + of.clause() + ").", "");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void several_councils_have_gaps_settled_and_open_for_these_tests_to_look_at() {
        assertThat(TOLD.stream().map(told -> told.protocol().pack().council()).distinct())
                .hasSizeGreaterThan(2);
        assertThat(TOLD.stream().mapToInt(told -> told.decision().gaps().size()).sum())
                .isGreaterThan(50);
        assertThat(TOLD.stream()
                        .flatMap(told -> told.decision().open().stream())
                        .filter(open -> open.kind() == Kind.GAP))
                .hasSizeGreaterThan(10);
    }

    @Test
    void a_gap_says_what_the_protocol_does_not_say_and_binds_nobody_to_what_can_be_done() {
        assertThat(TOLD).allSatisfy(told -> assertThat(told.gaps()).allSatisfy(gap -> {
            assertThat(gap.to()).isNull();
            if (gap.modality() == null) {
                assertThat(gap.bearer()).isNull();
            } else {
                assertThat(told.sentence(gap)).contains(", but the protocol ");
            }
            assertThat(told.sentence(gap))
                    .containsIgnoringCase("the protocol does not say ")
                    .endsWith("(" + gap.clause() + ").");
        }));
    }

    @Test
    void the_text_of_a_decision_tells_gaps_as_gaps() {
        assertThat(TOLD)
                .allSatisfy(told -> told.assertThatGapsAreToldIn(
                        DecisionText.of(told.decision(), told.protocol().words()), told.gaps()));
    }

    @Test
    void the_json_of_a_decision_tells_gaps_as_gaps() {
        assertThat(TOLD).allSatisfy(told -> {
            JsonNode json = read(new DecisionWriter().write(told.decision()));
            assertThat(norms(json.get("gaps")))
                    .isEqualTo(
                            told.decision().gaps().stream().map(Verdict::norm).toList());
            for (String binding : List.of("verdicts", "arguable")) {
                assertThat(json.get(binding))
                        .allSatisfy(verdict ->
                                assertThat(verdict.get("modality").isTextual()).isTrue());
            }
            for (String either : List.of("open", "displaced")) {
                assertThat(json.get(either)).allSatisfy(GapsTest::bindsOrNamesNoRoute);
            }
        });
    }

    /** A verdict binds; a gap binds nobody, or tells the duty that it makes void, and then to nobody. */
    private static void bindsOrNamesNoRoute(JsonNode verdict) {
        boolean binds =
                List.of("verdict", "arguable").contains(verdict.get("kind").asText());
        if (binds || !verdict.get("kind").asText().equals("gap")) {
            assertThat(verdict.get("modality").isTextual()).isEqualTo(binds);
        } else {
            assertThat(verdict.get("to").isNull()).isTrue();
        }
    }

    @Test
    void an_answer_that_leads_to_a_gap_alone_is_not_said_to_gain_anything() {
        int leading = 0;
        for (Told told : TOLD) {
            List<String> binding = told.decision().open().stream()
                    .filter(open -> open.kind() != Kind.GAP)
                    .map(open -> open.verdict().norm())
                    .toList();
            for (Question question : told.decision().questions()) {
                for (Question.Answer answer : question.answers()) {
                    leading += answer.gaps().size();
                    assertThat(answer.gained())
                            .allSatisfy(cited -> assertThat(binding).contains(cited.norm()));
                    assertThat(answer.lost())
                            .allSatisfy(cited -> assertThat(binding).contains(cited.norm()));
                }
            }
        }
        assertThat(leading).isPositive();
    }

    @Test
    void a_comparison_tells_gaps_as_gaps() {
        assertThat(TOLD).allSatisfy(told -> {
            String text = ComparisonText.of(List.of(new ComparisonText.Answer(
                    told.protocol().name(), told.protocol().words(), told.decision())));
            told.assertThatGapsAreToldIn(text, told.standingGaps());
            String flat = flat(text);
            for (Verdict verdict : told.decision().verdicts()) {
                if (verdict.note() != null) {
                    assertThat(flat).contains(flat("Note: " + verdict.note()));
                }
                if (!verdict.inTensionWith().isEmpty()) {
                    assertThat(flat).contains("In tension with");
                }
            }
            told.decision().reminders().forEach(reminder -> assertThat(flat)
                    .contains(flat(reminder.text()).replaceFirst("\\.$", "")));
        });
    }

    @Test
    void the_json_of_a_comparison_is_that_of_each_decision() {
        Told told = TOLD.get(0);
        JsonNode json = read(new DecisionWriter().write(List.of(told.decision())));
        assertThat(json.at("/decisions/0")).isEqualTo(read(new DecisionWriter().write(told.decision())));
    }

    @Test
    void an_explanation_tells_gaps_as_gaps() {
        assertThat(TOLD).allSatisfy(told -> {
            for (Verdict gap : told.gaps()) {
                Explanation explanation =
                        told.protocol().explain(told.situations().get(gap.situation()), gap.norm());
                String text =
                        ExplanationText.of(List.of(explanation), told.protocol().words());
                told.assertThatGapsAreToldIn(text, List.of(gap));
                JsonNode json = read(new ExplanationWriter().write(List.of(explanation)))
                        .get(0);
                for (String list : List.of("verdicts", "open", "displaced")) {
                    assertThat(json.get(list)).allSatisfy(GapsTest::bindsOrNamesNoRoute);
                }
            }
        });
    }

    @Test
    void the_end_of_an_interview_tells_gaps_as_gaps(@TempDir Path folder) throws IOException {
        Set<Verdict> asked = new HashSet<>();
        Set<String> norms = new HashSet<>();
        for (Told told : TOLD) {
            boolean another = told.gaps().stream()
                    .anyMatch(gap -> norms.add(told.protocol().name() + " " + gap.norm()));
            if (another && told.situations().size() == 1) {
                asked.addAll(told.gaps());
                Situation situation = told.situations().get(0);
                Path file =
                        Files.writeString(folder.resolve("case.json"), new SituationWriter().write(told.situations()));
                Run run = Run.opening(
                        told::protocol,
                        "ask",
                        "worcester",
                        Shape.of(situation.getClass()).name(),
                        file.toString());

                assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
                told.assertThatGapsAreToldIn(run.out(), told.gaps());
            }
        }
        assertThat(asked).hasSizeGreaterThan(20);
    }

    @Test
    void what_the_testkit_reports_of_a_decision_tells_gaps_as_gaps() {
        assertThat(TOLD).allSatisfy(told -> {
            Throwable report = catchThrowable(
                    () -> ProtocolAssertions.assertThat(told.decision()).isSilent());
            String text = Objects.requireNonNull(report.getMessage());
            for (Verdict gap : told.gaps()) {
                assertThat(text.lines().filter(line -> line.strip().startsWith(gap.norm() + " ")))
                        .anySatisfy(line -> assertThat(line)
                                .contains("names no route: ")
                                .contains(gap.act().name().replace('-', ' ')));
                assertThat(flat(text))
                        .doesNotContain(gap.norm() + " gap: " + gap.act().name().replace('-', ' '))
                        .doesNotContain(
                                gap.norm() + " open: " + gap.act().name().replace('-', ' '))
                        .doesNotContain(
                                gap.norm() + " displaced: " + gap.act().name().replace('-', ' '));
            }
        });
    }

    @Test
    void a_duty_beside_a_gap_of_its_own_norm_points_to_it() {
        int beside = 0;
        for (Told told : TOLD) {
            for (Verdict gap : told.decision().gaps()) {
                boolean duty = told.decision().verdicts().stream()
                        .anyMatch(verdict -> verdict.norm().equals(gap.norm())
                                && verdict.situation() == gap.situation()
                                && Objects.equals(verdict.about(), gap.about()));
                if (duty) {
                    beside++;
                    assertThat(flat(DecisionText.of(
                                    told.decision(), told.protocol().words())))
                            .contains("Something about this is left open");
                }
            }
        }
        assertThat(beside).isPositive();
    }

    private static List<String> norms(JsonNode list) {
        List<String> norms = new ArrayList<>();
        list.forEach(verdict -> norms.add(verdict.get("norm").asText()));
        return norms;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

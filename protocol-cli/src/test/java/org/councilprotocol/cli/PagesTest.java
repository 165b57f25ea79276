package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.Protocols;
import org.councilprotocol.rules.text.DecisionText;
import org.councilprotocol.rules.text.ExplanationText;
import org.councilprotocol.rules.text.Page;
import org.councilprotocol.rules.text.Page.Detail;
import org.councilprotocol.rules.text.Page.Part;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a person reads of a decision, over all scenarios of all packs. */
class PagesTest {

    /** A step into a list, a name in camel case, a constant, a name of JSON with a full stop, or a blank. */
    private static final Pattern RAW = Pattern.compile(
            "[a-z]\\[\\d|\\b[a-z]+[A-Z][a-z]+|\\b[A-Z]+_[A-Z]+\\b|\\b[a-z]+\\.[a-z]+[^a-z]|\\[[a-z]|[{}]|\\bnull\\b");

    /** An answer that leads to a clause of which nothing is said. */
    private static final Pattern CLAUSE_ALONE = Pattern.compile("^If [^:]+: [0-9][^ ]*( (holds|falls away).*)?$");

    /** So many questions, and so much that may hold, stand together before it says that there is more. */
    private static final int TOGETHER = 7;

    private static final Protocols PROTOCOLS = Protocols.onClasspath();

    /** A decision on a scenario's case, and what is read of it. */
    private record Told(Protocol protocol, Case of, Decision decision, Page page) {}

    private static final List<Told> TOLD = told();

    private static List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (Protocol protocol : PROTOCOLS.all()) {
            for (Case theCase : ScenarioCases.of(protocol)) {
                Decision decision = protocol.decide(theCase);
                told.add(new Told(protocol, theCase, decision, DecisionText.page(decision, protocol.words())));
            }
        }
        return told;
    }

    private static Stream<Page.Entry> entries(Page page, Part... parts) {
        Set<Part> asked = Set.of(parts);
        return page.sections().stream()
                .filter(section -> asked.isEmpty() || asked.contains(section.part()))
                .flatMap(section -> section.entries().stream());
    }

    private static boolean isStrong(Verdict verdict) {
        return verdict.modality() == Modality.MUST || verdict.modality() == Modality.MUST_NOT;
    }

    @Test
    void no_path_no_constant_and_no_blank_is_read() {
        assertThat(TOLD).hasSizeGreaterThan(3_000).allSatisfy(told -> assertThat(
                        told.page().plain().lines())
                .noneMatch(line -> RAW.matcher(line).find()));
    }

    @Test
    void no_line_is_wider_than_eighty_columns() {
        assertThat(TOLD)
                .allSatisfy(told -> assertThat(told.page().plain().lines()).allMatch(line -> line.length() <= 80));
    }

    @Test
    void no_sentence_stands_twice() {
        assertThat(TOLD).allSatisfy(told -> {
            Set<String> seen = new HashSet<>();
            assertThat(entries(told.page())
                            .filter(entry -> entry.norm() != null)
                            .map(Page.Entry::sentence))
                    .allMatch(seen::add);
        });
    }

    @Test
    void every_answer_says_in_words_what_it_leads_to() {
        long questions = TOLD.stream()
                .flatMap(told -> entries(told.page(), Part.QUESTIONS))
                .filter(entry -> entry.number() > 0)
                .peek(entry -> assertThat(entry.details()).isNotEmpty().noneMatch(detail -> CLAUSE_ALONE
                        .matcher(detail.words())
                        .find()))
                .count();
        assertThat(questions).isGreaterThan(1_000);
    }

    @Test
    void a_question_without_a_sentence_of_its_own_or_above_is_rare() {
        long alone = TOLD.stream()
                .flatMap(told -> entries(told.page(), Part.QUESTIONS))
                .flatMap(entry -> entry.details().stream())
                .filter(detail -> detail.words().equals("The answer matters together with others."))
                .count();
        assertThat(alone).isLessThan(10);
    }

    @Test
    void no_more_than_seven_questions_and_open_verdicts_stand_together_before_it_says_that_there_are_more() {
        assertThat(TOLD).allSatisfy(told -> {
            Set<Part> first = new HashSet<>();
            told.page().sections().stream()
                    .filter(section -> section.part() == Part.QUESTIONS || section.part() == Part.OPEN)
                    .filter(section -> first.add(section.part()))
                    .forEach(section -> {
                        assertThat(section.entries()).hasSizeLessThanOrEqualTo(TOGETHER + 1);
                        if (section.entries().size() > TOGETHER) {
                            assertThat(section.entries().get(TOGETHER).sentence())
                                    .endsWith(" more, below.");
                        }
                    });
        });
    }

    @Test
    void what_must_be_done_or_not_stands_before_the_first_question() {
        int looked = 0;
        for (Told told : TOLD) {
            String text = told.page().plain().replaceAll("\\s+", " ");
            int question = text.indexOf("What it depends on ---");
            for (Verdict verdict : told.decision().verdicts()) {
                if (question >= 0 && isStrong(verdict) && verdict.status() != Status.NOT_TOLD) {
                    looked++;
                    assertThat(text.indexOf(DecisionText.sentence(
                                    verdict, told.protocol().words())))
                            .isBetween(0, question);
                }
            }
        }
        assertThat(looked).isGreaterThan(500);
    }

    @Test
    void every_obligation_and_ban_that_may_hold_is_told_in_a_sentence() {
        assertThat(TOLD).allSatisfy(told -> {
            String text = told.page().plain().replaceAll("\\s+", " ");
            told.decision().open().stream()
                    .filter(open -> open.kind() == OpenVerdict.Kind.VERDICT && open.ordinarily() == null)
                    .map(OpenVerdict::verdict)
                    .filter(PagesTest::isStrong)
                    .forEach(verdict -> assertThat(text).containsIgnoringCase(withoutClause(verdict, told)));
        });
    }

    private static String withoutClause(Verdict verdict, Told told) {
        return DecisionText.sentence(verdict, told.protocol().words()).replace(" (" + verdict.clause() + ").", "");
    }

    @Test
    void the_first_line_is_an_answer_and_the_last_ones_say_what_it_is_worth() {
        assertThat(TOLD).allSatisfy(told -> {
            assertThat(told.page().sections()).isNotEmpty();
            assertThat(told.page().sections().get(0).part()).isNotIn(Part.QUESTIONS, Part.OPEN, Part.CHECKLIST);
            assertThat(told.page().plain().replaceAll("\\s+", " "))
                    .contains("Encoded from ")
                    .contains("Check that this text is still in force.")
                    .contains("not legal advice");
        });
    }

    @Test
    void all_layouts_tell_the_same_sentences() {
        for (Told told : TOLD.subList(0, TOLD.size() / 5)) {
            String html = told.page().html();
            String markdown = told.page().markdown();
            entries(told.page()).forEach(entry -> {
                assertThat(html).contains(entry.sentence().replace("&", "&amp;").replace("\"", "&quot;"));
                assertThat(markdown.replace("\\", "")).contains(entry.sentence());
            });
        }
    }

    @Test
    void the_html_is_well_formed_whatever_names_a_case_has() throws Exception {
        Protocol worcester = PROTOCOLS.all().stream()
                .filter(protocol -> protocol.pack().council().equals("worcester"))
                .findFirst()
                .orElseThrow();
        Decision decision = worcester.decide(worcester.read("""
                {"situation": "complaint", "complainant": "member",
                 "subjects": [{"party": "officer", "id": "<script>alert(&)</script>", "posts": []},
                              {"party": "officer", "id": "*b* [c](d)", "posts": []}]}
                """));
        Page page = DecisionText.page(decision, worcester.words());

        parse("<main>" + page.htmlContent() + "</main>");
        assertThat(page.html()).contains("<html lang=\"en-GB\">").doesNotContain("<script>");
        assertThat(page.markdown()).contains("\\*b\\* \\[c\\](d)").doesNotContain("<script>");
        for (Told told : TOLD.subList(0, 500)) {
            parse("<main>" + told.page().htmlContent() + "</main>");
        }
    }

    private static void parse(String xml) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void no_path_is_read_in_an_explanation_or_before_an_answer() {
        int explained = 0;
        for (int i = 0; i < TOLD.size(); i += 10) {
            Told told = TOLD.get(i);
            for (OpenVerdict open : told.decision().open()) {
                if (told.of().situations().size() == 1 && explained++ < 300) {
                    String text = ExplanationText.of(
                            List.of(told.protocol()
                                    .explain(
                                            told.of().situations().get(0),
                                            open.verdict().norm())),
                            told.protocol().words());
                    assertThat(text.lines()).noneMatch(line -> RAW.matcher(line).find());
                }
            }
            for (Question question : told.decision().questions()) {
                assertThat(DecisionText.leadsTo(
                                question, told.decision(), told.protocol().words()))
                        .isNotEmpty()
                        .noneMatch(line -> RAW.matcher(line).find());
            }
        }
        assertThat(explained).isGreaterThan(100);
    }

    @Test
    void a_detail_is_a_sentence() {
        assertThat(TOLD).allSatisfy(told -> assertThat(entries(told.page())
                        .flatMap(entry -> entry.details().stream())
                        .map(Detail::words))
                .allMatch(words -> words.endsWith(".") || words.endsWith("?")));
    }
}

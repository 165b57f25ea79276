package org.councilprotocol.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A clerk's way, as a browser without JavaScript goes it. */
class JourneyTest {

    /** What only a program knows: a path, a name of Java's, nothing. */
    private static final Pattern RAW =
            Pattern.compile("\\w\\[\\d+]|\\b[a-z]+[a-z0-9]*[A-Z]\\w*|\\b[A-Z]+_[A-Z]+\\b|\\bnull\\b|\\{\\w*}");

    private static final int MOST_QUESTIONS = 60;

    private static WebServer server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        server = WebServer.start(Settings.standard().withPort(0));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void from_plain_words_a_clerk_comes_to_what_must_be_done() {
        Document found = page(client.form("/worcester/find", "told", "A member complains about the Managing Director"));
        assertThat(found.select("input[name=situation]").eachAttr("value")).contains("complaint");

        String ask = location(client.form("/worcester/situations", "situation", "complaint"));
        Document question = page(client.get(ask));
        assertThat(question.title()).startsWith("Who complains");
        ask = location(answer(question, "member"));
        question = page(client.get(ask));
        assertThat(question.title()).startsWith("Who is complained of");
        ask = location(answer(question, "one:officer"));
        ask = location(client.form(
                "/worcester/ask", "c", c(ask), "fact", "subjects[0].posts", "subjects[0].posts", "managing-director"));
        Document decision = page(client.get("/worcester/decision?c=" + c(ask)));

        assertThat(decision.text())
                .contains("the member must lodge the complaint with the Monitoring Officer, in writing (11.3)");
    }

    @Test
    void what_was_told_is_shown_in_sentences_each_with_a_way_to_change_it() {
        String c = saved("{\"situation\": \"complaint\", \"complainant\": \"member\", \"serious\": true}");
        Document check = page(client.get("/worcester/check?c=" + c));

        assertThat(check.select("dt").eachText())
                .containsExactly("The complainant is a member.", "The complaint is serious.");
        Document question = page(client.get(check.select("dd a").get(1).attr("href")));
        assertThat(question.select("input[checked]").eachAttr("value")).containsExactly("true");
        String back = location(answer(question, "false"));
        assertThat(back).startsWith("/worcester/check?");
        assertThat(page(client.get(back)).select("dt").eachText()).contains("The complaint is not serious.");
    }

    @Test
    void i_do_not_know_is_an_answer_that_is_not_asked_again_and_decides_nothing() {
        String start = c(location(client.form("/worcester/situations", "situation", "complaint")));
        Document question = page(client.get("/worcester/ask?c=" + start));
        String next = location(answer(question, "unknown"));

        assertThat(page(client.get(next)).title()).isNotEqualTo(question.title());
        assertThat(page(client.get("/worcester/check?c=" + c(next))).text()).contains("It is not known who complains");
        assertThat(said(c(next))).isEqualTo(said(start));
    }

    @Test
    void an_answer_that_is_none_is_told_with_a_link_to_the_question() {
        Document question = page(client.get(location(client.form("/worcester/situations", "situation", "complaint"))));
        HttpResponse<String> answer =
                client.form("/worcester/ask", "c", hidden(question, "c"), "fact", hidden(question, "fact"), "then", "");
        Document again = page(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(again.title()).startsWith("Error: ");
        assertErrorLinks(again);
    }

    @Test
    void facts_that_contradict_one_another_are_both_named_and_both_linked() {
        String c = saved("{\"situation\": \"complaint\", \"discussed\": false}");
        HttpResponse<String> answer =
                client.form("/worcester/ask", "c", c, "fact", "resolved", "then", "", "resolved", "true");
        Document again = page(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(again.select(".govuk-error-summary").text())
                .contains(
                        "That does not go with what is told already",
                        "The complainant has not talked it over with the person complained of");
        assertErrorLinks(again);
    }

    @Test
    void what_is_out_of_the_ordinary_is_unknown_unless_it_is_said_not_to_be_so() {
        String c = saved("{\"situation\": \"conduct\"}");
        Document page = page(client.get("/worcester/ask?c=" + c));
        for (int i = 0; i < MOST_QUESTIONS && page.select("input[name=limit]").isEmpty(); i++) {
            c = c(location(answer(page, "unknown")));
            page = page(client.get("/worcester/ask?c=" + c));
        }
        assertThat(page.select("input[name=limit]")).hasSizeGreaterThan(2);
        String unsure = c(location(client.form("/worcester/limits", "c", c, "limit", "unknown")));
        String none = c(location(client.form("/worcester/limits", "c", c, "limit", "none")));

        assertThat(said(unsure)).isEqualTo(said(c));
        assertThat(page(client.get("/worcester/check?c=" + none)).text())
                .contains("No treatment is sought that others would not get");
        assertThat(client.form("/worcester/limits", "c", c, "limit", "none", "limit", "0")
                        .statusCode())
                .isEqualTo(422);
        assertThat(client.form("/worcester/limits", "c", c).statusCode()).isEqualTo(422);
    }

    @Test
    void all_facts_stand_on_one_page_and_what_is_left_out_stays_unknown() {
        String c = saved("{\"situation\": \"complaint\", \"complainant\": \"member\"}");
        Document page = page(client.get("/worcester/facts?c=" + c));
        assertThat(page.select("input[name=serious]")).hasSize(3);

        String told = location(client.form("/worcester/facts", "c", c, "complainant", "member", "serious", "true"));
        assertThat(page(client.get(told)).select("dt").eachText())
                .containsExactly("The complainant is a member.", "The complaint is serious.");
    }

    @Test
    void a_second_situation_is_added_and_left_out_again() {
        String c = saved("{\"situation\": \"complaint\", \"serious\": true}");
        String both = c(location(client.form("/worcester/also", "c", c, "situation", "contact")));
        Document check = page(client.get("/worcester/check?c=" + both));

        assertThat(check.select("h2").eachText())
                .contains("A complaint or concern", "A contact between a member and an officer");
        String one = location(client.form("/worcester/without", "c", both, "situation", "1"));
        assertThat(c(one)).isEqualTo(c);
    }

    @Test
    void a_link_that_is_not_whole_says_so() {
        for (String c : List.of("", "x", "!!!", "AAAA")) {
            HttpResponse<String> answer = client.get("/worcester/check?c=" + c);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(page(answer).text()).contains("This link is not whole");
        }
        assertThat(client.get("/worcester/ask").statusCode()).isEqualTo(400);
        assertThat(client.get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void what_somebody_writes_is_shown_as_text() {
        Document page = page(client.form("/worcester/open", "saved", "</textarea><script>alert(1)</script>"));

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("#saved").text()).contains("<script>");
    }

    @Test
    void the_first_page_is_forty_kilobytes_at_the_most_with_its_style() {
        String style =
                page(client.get("/worcester")).select("link[rel=stylesheet]").attr("href");
        int bytes = client.bytes("/worcester", "Accept-Encoding", "gzip").body().length
                + client.bytes(style, "Accept-Encoding", "gzip").body().length;

        assertThat(bytes).isBetween(10_000, 40_000);
        assertThat(client.get(style).body()).contains(".govuk-button").doesNotContain("GDS Transport", "url(");
    }

    @Test
    void a_clause_says_why_it_applies_or_what_would_make_it_apply() {
        String c = saved("{\"situation\": \"complaint\", \"complainant\": \"member\", \"subjects\": [{\"party\":"
                + " \"officer\", \"posts\": [\"managing-director\"]}]}");
        Document clauses = page(client.get("/worcester/why?c=" + c));
        Element link = clauses.select("dt a[href*=11.3]").get(0);
        Document applies = page(client.get(link.attr("href")));

        assertReadable(applies);
        assertThat(applies.select("h1").text()).isEqualTo("Clause 11.3: why, or why not");
        assertThat(applies.text()).contains("must lodge the complaint with the Monitoring Officer");
        assertThat(client.get("/worcester/why?norm=99&c=" + c).statusCode()).isEqualTo(404);
    }

    @Test
    void a_case_that_other_councils_do_not_know_is_compared_all_the_same() {
        String json = "{\"situation\": \"complaint\", \"grievanceProcedureAvailable\": true}";
        String c = c(location(client.form("/stotfold/open", "saved", json)));
        Document compared = page(client.get("/stotfold/compare?c=" + c));

        assertThat(compared.select("h2").eachText()).hasSize(Protocol.councils().size());
    }

    @Test
    void what_is_known_only_in_part_is_shown_and_kept() {
        String c = saved("{\"situation\": \"complaint\", \"subjects\": [{\"party\": \"officer\", \"posts\": {\"has\":"
                + " [\"head-of-service\"], \"hasNot\": [\"monitoring-officer\"]}}]}");
        Document check = page(client.get("/worcester/check?c=" + c));

        assertReadable(check);
        assertThat(check.select("dt").eachText()).anySatisfy(told -> assertThat(told)
                .contains("holds the post of Head of Service", "does not hold the post of Monitoring Officer"));
        assertThat(page(client.get("/worcester/check?c=" + c)).select("pre").text())
                .contains("hasNot");
    }

    @Test
    void which_post_is_meant_is_asked_where_the_list_says_one_of_several() {
        String c = saved("{\"situation\": \"advice-request\", \"addressee\": \"officer\"}");
        Document page = page(client.get("/worcester/ask?c=" + c));
        for (int i = 0; i < MOST_QUESTIONS && page.select("input[name=limit]").isEmpty(); i++) {
            c = c(location(answer(page, "unknown")));
            page = page(client.get("/worcester/ask?c=" + c));
        }
        Element label = page.select("label:contains(holds the post of)").get(0);
        String value = page.getElementById(label.attr("for")).val();
        String ticked = location(client.form("/worcester/limits", "c", c, "limit", value));

        assertThat(page(client.get(ticked)).select("label").eachText())
                .contains("Managing Director", "Monitoring Officer", "None of these");
    }

    /** Every question of a kind of situation, answered at random, some of them not. */
    @TestFactory
    Stream<DynamicTest> every_way_leads_to_a_decision_in_words() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String council : Protocol.councils()) {
            PackInspection pack = PackInspection.of(Protocol.load(council));
            tests.add(DynamicTest.dynamicTest(council, () -> {
                Random random = new Random(council.hashCode());
                for (Shape shape : pack.types().situations().values()) {
                    if (!pack.normsAbout(shape.situation()).isEmpty()) {
                        walk(council, shape.name(), random);
                    }
                }
            }));
        }
        return tests.stream();
    }

    private static void walk(String council, String situation, Random random) {
        String address = location(client.form("/" + council + "/situations", "situation", situation));
        for (int i = 0; i < MOST_QUESTIONS; i++) {
            HttpResponse<String> response = client.get(address);
            if (response.statusCode() == 303) {
                address = location(response);
                continue;
            }
            Document page = page(response);
            assertReadable(page);
            if (address.contains("/check?")) {
                for (String other : List.of("decision", "compare", "facts", "why")) {
                    Document shown = page(client.get("/" + council + "/" + other + "?c=" + c(address)));
                    assertReadable(shown);
                }
                return;
            }
            List<Element> options = page.select("form input[type=radio], form input[type=checkbox]");
            assertThat(options).as(address + page.text()).isNotEmpty();
            Element chosen = options.get(random.nextInt(options.size()));
            boolean written = chosen.val().equals("several") || chosen.val().equals("named") || random.nextInt(4) == 0;
            HttpResponse<String> answer = answer(page, written ? "unknown" : chosen.val());
            address = answer.statusCode() == 303 ? location(answer) : location(answer(page, "unknown"));
        }
        throw new AssertionError("no end of questions about " + situation);
    }

    /** What is on a page is for people, and whoever cannot see it can find their way. */
    private static void assertReadable(Document page) {
        page.select("pre").remove();
        String words = page.select("main").text();
        assertThat(RAW.matcher(words).results().map(found -> found.group()).toList())
                .as(page.title() + ": " + words)
                .isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).contains(" – ");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element input : page.select("input:not([type=hidden]), textarea, select")) {
            assertThat(page.select("label[for=" + input.id() + "]"))
                    .as(input.outerHtml())
                    .hasSize(1);
        }
        for (Element field : page.select("[aria-describedby]")) {
            for (String id : field.attr("aria-describedby").strip().split(" +")) {
                assertThat(page.getElementById(id)).as(field.outerHtml()).isNotNull();
            }
        }
        assertThat(page.select("[style], script:not([src])")).isEmpty();
    }

    private static void assertErrorLinks(Document page) {
        assertThat(page.select(".govuk-error-summary a")).isNotEmpty().allSatisfy(link -> {
            String href = link.attr("href");
            if (href.startsWith("#")) {
                assertThat(page.getElementById(href.substring(1))).isNotNull();
            } else {
                assertThat(client.get(href).statusCode()).isEqualTo(200);
            }
        });
    }

    private static List<String> said(String c) {
        Document page = page(client.get("/worcester/decision?c=" + c));
        return page.select("h1, .app-entry__sentence").eachText();
    }

    private static String saved(String json) {
        return c(location(client.form("/worcester/open", "saved", json)));
    }

    private static HttpResponse<String> answer(Document page, String value) {
        Element form = page.select("form").get(0);
        List<String> fields = new ArrayList<>();
        for (Element input : form.select("input[type=hidden]")) {
            fields.add(input.attr("name"));
            fields.add(input.val());
        }
        String name =
                form.select("input[type=radio], input[type=checkbox]").get(0).attr("name");
        fields.add(name);
        fields.add(value);
        return client.form(form.attr("action"), fields.toArray(String[]::new));
    }

    private static String hidden(Document page, String name) {
        return page.select("input[type=hidden][name=" + name + "]").val();
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("location").orElseThrow();
    }

    private static String c(String address) {
        return address.replaceFirst(".*[?&]c=", "").replaceFirst("&.*", "");
    }

    private static Document page(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isIn(200, 400, 404, 422);
        return Jsoup.parse(response.body());
    }
}

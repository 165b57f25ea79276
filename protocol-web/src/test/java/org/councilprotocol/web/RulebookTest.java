package org.councilprotocol.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.Protocol;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RulebookTest {

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
    void every_clause_of_every_document_has_its_page_and_no_page_is_larger_than_a_hundred_kilobytes() {
        for (String council : Protocol.councils()) {
            Set<String> clauses = Protocol.load(council).catalogue().norms().stream()
                    .map(Norm::clause)
                    .collect(Collectors.toCollection(TreeSet::new));
            Document rulebook = page("/" + council + "/rulebook");
            List<String> addresses = rulebook.select("tbody th a").eachAttr("href");
            Set<String> found = new TreeSet<>();
            for (String address : addresses) {
                found.add(page(address).select("h1").text().replaceFirst("^Clause ", ""));
            }
            assertThat(found).as(council).isEqualTo(clauses);
        }
    }

    @Test
    void a_clause_shows_its_rules_as_they_are_written() {
        Document clause = page("/worcester/rulebook/11.3");

        assertThat(clause.select("pre").eachText()).isNotEmpty().allSatisfy(rule -> assertThat(rule)
                .contains("rule \"11.3", "verdicts.")
                .endsWith("end"));
        assertThat(clause.select("main a").eachText()).contains("11.2");
    }

    @Test
    void a_situation_shows_what_makes_a_difference_and_leads_to_the_clauses() {
        Document situation = page("/worcester/situations/complaint");

        assertThat(situation.select("dt").eachText()).contains("Whether the complaint is serious");
        List<String> addresses =
                new ArrayList<>(new TreeSet<>(situation.select("dd a").eachAttr("href")));
        assertThat(addresses).isNotEmpty();
        addresses.forEach(RulebookTest::page);
    }

    private static Document page(String address) {
        HttpResponse<String> response = client.get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        assertThat(response.body().length()).as(address).isLessThan(100_000);
        Document page = Jsoup.parse(response.body());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        return page;
    }
}

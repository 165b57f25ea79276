package org.councilprotocol.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.norm.Norm;

/** Coverage as a page along the document's outline, which needs nothing besides itself. */
final class CoveragePage {

    private CoveragePage() {}

    static String of(Coverage coverage) {
        Map<String, List<NormCoverage>> byClause = coverage.norms().stream()
                .collect(Collectors.groupingBy(norm -> norm.norm().clause(), LinkedHashMap::new, Collectors.toList()));
        return template()
                .replace("{{council}}", escaped(coverage.pack().council()))
                .replace("{{document}}", document(coverage.pack()))
                .replace("{{summary}}", summary(coverage))
                .replace("{{shortfalls}}", shortfalls(CoverageGate.shortfalls(coverage)))
                .replace(
                        "{{outline}}",
                        byClause.entrySet().stream()
                                .map(clause -> clause(clause.getKey(), clause.getValue()))
                                .collect(Collectors.joining()));
    }

    private static String document(PackInfo pack) {
        return escaped(pack.document()) + ", " + escaped(pack.edition());
    }

    private static String summary(Coverage coverage) {
        int all = coverage.deciding().size();
        return bar("applies", coverage.count(NormCoverage::applies), all)
                + bar("near miss", coverage.count(NormCoverage::nearMiss), all)
                + bar("open", coverage.count(NormCoverage::open), all)
                + bar("displaced", coverage.count(NormCoverage::displaced), all);
    }

    private static String bar(String respect, long count, int all) {
        return "<div><dt>%s</dt><dd><meter min=\"0\" max=\"%d\" value=\"%d\" aria-label=\"%s\">%3$d of %2$d</meter> %3$d of %2$d</dd></div>\n"
                .formatted(respect, all, count, respect);
    }

    private static String shortfalls(List<String> shortfalls) {
        if (shortfalls.isEmpty()) {
            return "<p>Nothing falls short.</p>\n";
        }
        String items = shortfalls.stream()
                .map(shortfall -> "<li>" + escaped(shortfall) + "</li>\n")
                .collect(Collectors.joining());
        return "<details>\n<summary>%d fall short</summary>\n<ul>\n%s</ul>\n</details>\n"
                .formatted(shortfalls.size(), items);
    }

    private static String clause(String clause, List<NormCoverage> norms) {
        String articles = norms.stream().map(CoveragePage::norm).collect(Collectors.joining());
        return "<section>\n<h3>%s</h3>\n%s</section>\n".formatted(escaped(clause), articles);
    }

    private static String norm(NormCoverage coverage) {
        Norm norm = coverage.norm();
        return "<article class=\"%s\" id=\"%s\">\n<h4>%s <small>%s</small></h4>\n<p>%s</p>\n%s</article>\n"
                .formatted(
                        state(coverage).replace(' ', '-'),
                        escaped(norm.id().replace(' ', '-')),
                        escaped(norm.id()),
                        state(coverage),
                        escaped(norm.text()),
                        coverage.decides() ? respects(coverage) : reason(norm));
    }

    private static String state(NormCoverage coverage) {
        return coverage.encoded() ? Words.plain(coverage.norm().state()) : "not encoded yet";
    }

    private static String reason(Norm norm) {
        return norm.why() == null ? "" : "<p class=\"why\">" + escaped(norm.why()) + "</p>\n";
    }

    private static String respects(NormCoverage coverage) {
        return "<ul class=\"respects\">\n"
                + respect("applies", coverage.applies(), true)
                + respect("near miss", coverage.nearMiss(), true)
                + respect("open", coverage.open(), false)
                + respect("displaced", coverage.displaced(), false)
                + "</ul>\n";
    }

    private static String respect(String respect, List<String> scenarios, boolean owed) {
        if (scenarios.isEmpty()) {
            return owed ? "<li class=\"missing\">" + respect + ": missing</li>\n" : "";
        }
        return "<li>" + respect + ": " + escaped(String.join(", ", scenarios)) + "</li>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String template() {
        try (InputStream template = CoveragePage.class.getResourceAsStream("coverage.html")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

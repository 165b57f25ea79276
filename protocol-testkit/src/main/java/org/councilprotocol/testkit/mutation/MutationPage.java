package org.councilprotocol.testkit.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.councilprotocol.testkit.mutation.MutantResult.Fate;

/** The mutants along the document's outline, as a page that needs nothing besides itself. */
final class MutationPage {

    private MutationPage() {}

    static String of(MutationReport report) {
        return template()
                .replace("{{council}}", escaped(report.pack().council()))
                .replace(
                        "{{document}}",
                        escaped(report.pack().document() + ", " + report.pack().edition()))
                .replace("{{summary}}", row("together", report.results()))
                .replace(
                        "{{clauses}}",
                        report.byClause().entrySet().stream()
                                .map(clause -> row(clause.getKey(), clause.getValue()))
                                .collect(Collectors.joining()))
                .replace("{{errors}}", errors(report.errors()))
                .replace("{{survivors}}", list(report.survivors(), "Every mutant is killed or equivalent."))
                .replace(
                        "{{equivalents}}",
                        list(MutationReport.with(report.results(), Fate.EQUIVALENT), "None is on record."));
    }

    private static String row(String clause, List<MutantResult> some) {
        int survived = MutationReport.with(some, Fate.SURVIVED).size();
        return "<tr%s><th scope=\"row\">%s</th><td>%d</td><td>%d</td><td>%d</td><td>%d</td><td>%s</td></tr>\n"
                .formatted(
                        survived > 0 ? " class=\"missing\"" : "",
                        escaped(clause),
                        some.size(),
                        MutationReport.with(some, Fate.KILLED).size(),
                        survived,
                        MutationReport.with(some, Fate.EQUIVALENT).size(),
                        String.format(Locale.UK, "%.1f&nbsp;%%", MutationReport.score(some)));
    }

    private static String errors(List<String> errors) {
        return errors.isEmpty()
                ? ""
                : errors.stream()
                        .map(error -> "<li>" + escaped(error) + "</li>\n")
                        .collect(Collectors.joining("", "<h2>Errors</h2>\n<ul class=\"missing\">\n", "</ul>\n"));
    }

    private static String list(List<MutantResult> results, String ifNone) {
        return results.isEmpty()
                ? "<p>" + ifNone + "</p>\n"
                : results.stream().map(MutationPage::item).collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private static String item(MutantResult result) {
        Mutant mutant = result.mutant();
        return "<li><p><small>%s:%d · %s</small></p>\n<p>%s</p>\n<p class=\"change\">%s</p>\n%s</li>\n"
                .formatted(
                        escaped(mutant.at().file()),
                        mutant.at().line(),
                        mutant.kind().words(),
                        escaped(mutant.rule()),
                        escaped(mutant.change()),
                        result.by() == null ? "" : "<p class=\"why\">" + escaped(result.by()) + "</p>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String template() {
        try (InputStream template = MutationPage.class.getResourceAsStream("mutation.html")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

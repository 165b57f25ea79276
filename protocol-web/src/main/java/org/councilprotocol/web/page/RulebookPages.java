package org.councilprotocol.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.pack.RuleInfo;
import org.councilprotocol.web.council.Council;
import org.councilprotocol.web.council.Councils;
import org.councilprotocol.web.http.Problem;
import org.councilprotocol.web.http.Request;
import org.councilprotocol.web.http.Response;
import org.councilprotocol.web.http.Routes.Route;
import org.councilprotocol.web.page.RulebookView.Clause;
import org.councilprotocol.web.page.RulebookView.NormEntry;
import org.councilprotocol.web.page.RulebookView.Tested;
import org.jspecify.annotations.Nullable;

/** The rulebook to read: every clause with its rules as they are written, and every situation with its facts. */
final class RulebookPages {

    private final Councils councils;
    private final Templates templates;

    RulebookPages(Councils councils, Templates templates) {
        this.councils = councils;
        this.templates = templates;
    }

    List<Route> routes() {
        return List.of(
                new Route("GET", "/{council}/rulebook", this::rulebook),
                new Route("GET", "/{council}/rulebook/{clause}", this::clause),
                new Route("GET", "/{council}/situations/{situation}", this::situation));
    }

    private Response rulebook(Request request) {
        Council council = councils.get(request.allow().place("council"));
        Map<String, List<Norm>> byClause = new LinkedHashMap<>();
        for (Norm norm : council.protocol().catalogue().norms()) {
            byClause.computeIfAbsent(norm.clause(), clause -> new ArrayList<>()).add(norm);
        }
        List<Clause> clauses = new ArrayList<>();
        byClause.forEach((clause, norms) -> clauses.add(new Clause(
                clause, address(council, clause), norms.stream().map(Norm::text).toList())));
        return templates.page(200, "rulebook", Map.of("council", council, "clauses", clauses));
    }

    private static String address(Council council, String clause) {
        return "/" + council.id() + "/rulebook/"
                + URLEncoder.encode(clause, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Response clause(Request request) {
        Council council = councils.get(request.allow().place("council"));
        String clause = request.place("clause");
        List<NormEntry> norms = council.protocol().catalogue().norms().stream()
                .filter(norm -> norm.clause().equals(clause))
                .map(norm -> entry(council, norm))
                .toList();
        if (norms.isEmpty()) {
            throw new Problem(Problem.Kind.NOT_FOUND, "this document has no such clause");
        }
        return templates.page(200, "clause", Map.of("council", council, "clause", clause, "norms", norms));
    }

    private static NormEntry entry(Council council, Norm norm) {
        List<String> sources = council.inspection().rules().stream()
                .filter(rule -> rule.norm().equals(norm.id()))
                .flatMap(rule -> Stream.ofNullable(source(council, rule)))
                .distinct()
                .toList();
        Set<String> over = new LinkedHashSet<>();
        Set<String> under = new LinkedHashSet<>();
        for (Rule rule : council.inspection().verifiedRules()) {
            if (rule.norm().equals(norm.id())) {
                over.addAll(rule.overrides());
            } else if (rule.overrides().contains(norm.id())) {
                under.add(rule.norm());
            }
        }
        List<SituationGroups.Choice> situations = council.situations().values().stream()
                .filter(shape ->
                        council.inspection().normsAbout(shape.situation()).contains(norm))
                .map(shape -> SituationGroups.choice(council, shape))
                .toList();
        return new NormEntry(
                norm.text(),
                kind(norm),
                norm.why() == null ? "" : Say.sentence(norm.why()),
                sources,
                clauses(council, over),
                clauses(council, under),
                norm.state() == NormState.BACKGROUND ? List.of() : situations);
    }

    private static List<Clause> clauses(Council council, Set<String> norms) {
        List<Clause> clauses = new ArrayList<>();
        for (String id : norms) {
            Norm norm = council.protocol().catalogue().norm(id);
            if (norm != null) {
                clauses.add(new Clause(norm.clause(), address(council, norm.clause()), List.of(norm.text())));
            }
        }
        return clauses;
    }

    private static String kind(Norm norm) {
        String kind = norm.kind().name().toLowerCase(Locale.UK);
        String article = kind.matches("[aeiou].*") ? "An " : "A ";
        String decided =
                switch (norm.state()) {
                    case DECIDES -> "decided by rules";
                    case REMINDS -> "that cases are reminded of";
                    case BACKGROUND -> "that directs nobody in any case";
                };
        return article + kind + (norm.defeasible() ? " with room for exceptions, " : ", ") + decided + ".";
    }

    /** The rule as it is written, with the comment above it; {@code null} where its file is not at hand. */
    private static @Nullable String source(Council council, RuleInfo rule) {
        String file = council.file(rule.file());
        if (file == null) {
            return null;
        }
        List<String> lines = file.lines().toList();
        int first = Math.min(rule.line(), lines.size()) - 1;
        // What is said of it stands at the verdict that says it.
        while (first > 0 && !lines.get(first).startsWith("rule ")) {
            first--;
        }
        while (first > 0 && lines.get(first - 1).startsWith("//")) {
            first--;
        }
        int last = rule.line() - 1;
        while (last < lines.size() && !lines.get(last).strip().equals("end")) {
            last++;
        }
        return String.join("\n", lines.subList(first, Math.min(last + 1, lines.size())));
    }

    private Response situation(Request request) {
        Council council = councils.get(request.allow().place("council"));
        Shape shape = council.situations().get(request.place("situation"));
        if (shape == null) {
            throw new Problem(Problem.Kind.NOT_FOUND, "there is no such kind of event");
        }
        List<Tested> facts = new ArrayList<>();
        Map<String, List<String>> testedBy = council.inspection().testedBy(shape.situation());
        FactLabels labels = new FactLabels(council.protocol().words());
        labels.of(shape).forEach((path, label) -> {
            List<String> clauses = testedBy.getOrDefault(path, List.of());
            if (!clauses.isEmpty()) {
                facts.add(new Tested(
                        Say.capital(label),
                        new TreeSet<>(clauses)
                                .stream()
                                        .map(clause -> new Clause(clause, address(council, clause), List.of()))
                                        .toList()));
            }
        });
        return templates.page(
                200,
                "situation",
                Map.of("council", council, "choice", SituationGroups.choice(council, shape), "facts", facts));
    }
}

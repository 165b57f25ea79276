package org.councilprotocol.docs.situation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.docs.council.Citations;
import org.councilprotocol.docs.council.Councils;
import org.councilprotocol.docs.page.Markdown;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.AllowedValues;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.text.Template;

/** The pages of the reference that tell of situations. */
public final class SituationPages {

    private static final Words WORDS = Words.common();
    private static final AllowedValues ALLOWED = new AllowedValues(WORDS);

    private final Councils councils;
    private final Examples examples;

    /**
     * The pages of all situations.
     *
     * @throws IOException if the scenarios of a pack cannot be read
     */
    public SituationPages(Councils councils) throws IOException {
        this.councils = councils;
        examples = new Examples(councils);
    }

    /** The list of all situations, and of the clauses that need each. */
    public String index() {
        StringBuilder page = new StringBuilder("# Situations\n\n")
                .append(Markdown.GENERATED)
                .append("What a case can be about: ")
                .append(Shape.situations().size())
                .append(" situations. Each has a page with its facts, what each can be, and the clauses that test it.")
                .append(" A case may hold several of them. A fact left out is unknown, never false.")
                .append(
                        " What is known of one that is not known is told so: of a single value or name `{\"not\": […]}` or")
                .append(" `{\"oneOf\": […]}`, of a set `{\"has\": […], \"hasNot\": […]}`.\n\n")
                .append("| Situation | When to choose it | Councils whose clauses speak of it |\n|---|---|---|\n");
        for (Shape shape : Shape.situations().values()) {
            page.append("| [")
                    .append(shape.name())
                    .append("](situations/")
                    .append(shape.name())
                    .append(".md) | ")
                    .append(Markdown.cell(means(shape)))
                    .append(" | ")
                    .append(councils.protocols().stream()
                            .filter(protocol ->
                                    !SituationClauses.of(protocol, shape.type()).isEmpty())
                            .map(Councils::name)
                            .collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
        return page.append("\n## Which clauses need which situation\n\nThose with a rule about it.\n\n")
                .append(SituationTable.of(councils))
                .toString();
    }

    /**
     * Facts that no clause tests by themselves, each as an entry of a list.
     *
     * @param excluding those that bear on what other facts can be
     * @param others the rest
     */
    private record Untested(List<String> excluding, List<String> others) {

        void append(StringBuilder page) {
            section(page, "Facts that bear on what others can be", "No clause tests them by themselves.", excluding);
            section(
                    page,
                    "Facts that no clause tests by themselves",
                    "They may be named in a verdict, or identify somebody.",
                    others);
        }

        private static void section(StringBuilder page, String heading, String opening, List<String> entries) {
            if (!entries.isEmpty()) {
                page.append("## ")
                        .append(heading)
                        .append("\n\n")
                        .append(opening)
                        .append("\n\n");
                entries.forEach(page::append);
                page.append('\n');
            }
        }
    }

    /** The page of one situation. */
    public String page(Shape shape) {
        StringBuilder page = new StringBuilder("# ")
                .append(shape.name())
                .append("\n\n")
                .append(Markdown.GENERATED)
                .append("**")
                .append(Markdown.capital(WORDS.get("situation." + shape.name())))
                .append(".** ")
                .append(means(shape))
                .append("\n\n");
        examples.of(shape).ifPresent(page::append);
        List<String> clauses = Citations.of(councils, protocol -> SituationClauses.of(protocol, shape.type()));
        if (!clauses.isEmpty()) {
            page.append("## Clauses about it\n\n");
            clauses.forEach(each -> page.append("- ").append(each).append('\n'));
            page.append('\n');
        }
        page.append("## Facts\n\n");
        Map<Protocol, Map<String, List<String>>> tested = new HashMap<>();
        for (Protocol protocol : councils.protocols()) {
            tested.put(protocol, PackInspection.of(protocol).testedBy(shape.situation()));
        }
        Untested untested = new Untested(new ArrayList<>(), new ArrayList<>());
        for (Part part : shape.parts()) {
            fact(page, part, shape.name(), part.name(), "", List.of(), tested, untested);
            below(page, part, shape.name(), part.name(), "", tested, untested);
        }
        untested.append(page);
        return page.toString().stripTrailing() + "\n";
    }

    private static String means(Shape shape) {
        return WORDS.get("situation." + shape.name() + ".means");
    }

    private void fact(
            StringBuilder page,
            Part part,
            String owner,
            String path,
            String it,
            List<String> onlyFor,
            Map<Protocol, Map<String, List<String>>> tested,
            Untested untested) {
        String key = owner + "." + part.name();
        List<String> cited = Citations.of(
                councils, protocol -> tested.getOrDefault(protocol, Map.of()).getOrDefault(path, List.of()));
        if (cited.isEmpty()) {
            (part.excludesOthers() ? untested.excluding() : untested.others())
                    .add("- `" + path + "`: " + said(key, it) + ". " + said(key + ".ask", it) + " Value: "
                            + inOneLine(part) + "\n");
            return;
        }
        page.append("### `").append(path).append("`\n\n");
        page.append(Markdown.capital(said(key, it))).append(".\n\n");
        page.append("- Question: ").append(said(key + ".ask", it)).append('\n');
        if (!onlyFor.isEmpty()) {
            page.append("- Only for: ").append(String.join(", ", onlyFor)).append('\n');
        }
        page.append("- Value: ").append(allowed(part)).append('\n');
        page.append("- Tested by:\n");
        cited.forEach(each -> page.append("  - ").append(each).append('\n'));
        page.append('\n');
    }

    private void below(
            StringBuilder page,
            Part part,
            String owner,
            String path,
            String it,
            Map<Protocol, Map<String, List<String>>> tested,
            Untested untested) {
        if (part.kind() != Kind.RECORD) {
            return;
        }
        String key = owner + "." + part.name();
        String thing = said(WORDS.find(key + ".it") == null ? key : key + ".it", it);
        List<Shape> permitted = Shape.permitted(part.type());
        Set<String> told = new HashSet<>();
        for (Shape shape : permitted) {
            for (Part inner : shape.parts()) {
                if (told.add(inner.name())) {
                    List<String> having = permitted.stream()
                            .filter(each -> each.part(inner.name()) != null)
                            .map(Shape::name)
                            .toList();
                    String innerPath = path + "." + inner.name();
                    List<String> onlyFor = having.size() < permitted.size() ? having : List.of();
                    fact(page, inner, shape.name(), innerPath, thing, onlyFor, tested, untested);
                    below(page, inner, shape.name(), innerPath, thing, tested, untested);
                }
            }
        }
    }

    private static String said(String key, String it) {
        return Template.fill(WORDS.get(key), Map.of("it", it));
    }

    private static String allowed(Part part) {
        String several = part.many() == Many.ONE ? "" : "a list, complete when given (`[]` for none), each of them ";
        if (part.kind() == Kind.ENUM) {
            return several + "one of" + constants(part.type());
        }
        return inOneLine(part);
    }

    private static String inOneLine(Part part) {
        return ALLOWED.of(part)
                .replace("\"party\"", "`party`")
                .replace("([] for none)", "(`[]` for none)")
                .replace("a post, listed below", "a [post](../words.md#posts)");
    }

    private static String constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(each -> (Enum<?>) each)
                .map(constant -> {
                    String meaning = ALLOWED.meaning(constant);
                    return "\n  - `" + Shape.kebab(constant.name()) + "`" + (meaning == null ? "" : ": " + meaning);
                })
                .collect(Collectors.joining());
    }
}

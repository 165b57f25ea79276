package org.councilprotocol.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.text.Template;

/** The pages of the reference that tell of situations. */
final class SituationPages {

    private static final Words WORDS = Words.common();
    private static final int ENOUGH_FACTS = 4;

    private final Map<String, List<Example>> examples;

    /** A case that some council's scenarios hold. */
    private record Example(String sentence, JsonNode json, Protocol protocol) {}

    SituationPages() throws IOException {
        examples = examples();
    }

    /** The list of all situations, and of the clauses that need each. */
    String index() {
        StringBuilder page = new StringBuilder("# Situations\n\n")
                .append(Reference.GENERATED)
                .append("What a case can be about: ")
                .append(Shape.situations().size())
                .append(" situations. Each has a page with its facts, what each can be, and the clauses that test it.")
                .append(" A case may hold several of them. A fact left out is unknown, never false.\n\n")
                .append("| Situation | When to choose it | Councils whose clauses speak of it |\n|---|---|---|\n");
        for (Shape shape : Shape.situations().values()) {
            page.append("| [")
                    .append(shape.name())
                    .append("](situations/")
                    .append(shape.name())
                    .append(".md) | ")
                    .append(Reference.cell(means(shape)))
                    .append(" | ")
                    .append(Reference.protocols().stream()
                            .filter(protocol -> !clauses(protocol, shape.type()).isEmpty())
                            .map(Reference::name)
                            .collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
        return page.append("\n## Which clauses need which situation\n\nThose with a rule about it.\n\n")
                .append(table())
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
    String page(Shape shape) {
        StringBuilder page = new StringBuilder("# ")
                .append(shape.name())
                .append("\n\n")
                .append(Reference.GENERATED)
                .append("**")
                .append(capital(WORDS.get("situation." + shape.name())))
                .append(".** ")
                .append(means(shape))
                .append("\n\n");
        example(page, shape);
        List<String> clauses = Reference.cited(Reference.perCouncil(protocol -> clauses(protocol, shape.type())));
        if (!clauses.isEmpty()) {
            page.append("## Clauses about it\n\n");
            clauses.forEach(each -> page.append("- ").append(each).append('\n'));
            page.append('\n');
        }
        page.append("## Facts\n\n");
        Map<Protocol, Map<String, List<String>>> tested =
                Reference.perCouncil(protocol -> PackInspection.of(protocol).testedBy(shape.situation()));
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

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    // ------------------------------------------------------------------ clauses

    /** The clauses whose rules are about exactly this type of situation. */
    private static Set<String> clauses(Protocol protocol, Class<?> situation) {
        return PackInspection.of(protocol).verifiedRules().stream()
                .filter(rule -> !rule.norm().isEmpty() && rule.situation() == situation)
                .map(Rule::norm)
                .map(id -> java.util.Objects.requireNonNull(protocol.catalogue().norm(id))
                        .clause())
                .collect(Collectors.toSet());
    }

    /** The table of situations and clauses. */
    private static String table() {
        StringBuilder table = new StringBuilder("| Situation | Clauses |\n|---|---|\n");
        Set<Class<?>> shared = new HashSet<>();
        Reference.protocols().forEach(protocol -> PackInspection.of(protocol).verifiedRules().stream()
                .filter(rule -> !rule.norm().isEmpty())
                .map(Rule::situation)
                .filter(type -> !type.isRecord())
                .forEach(shared::add));
        shared.stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(type -> row(
                        table,
                        type == Situation.class
                                ? "any situation"
                                : Shape.permitted(type).stream()
                                        .map(Shape::name)
                                        .collect(Collectors.joining(" or ")),
                        type));
        Shape.situations()
                .values()
                .forEach(shape ->
                        row(table, "[" + shape.name() + "](situations/" + shape.name() + ".md)", shape.type()));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Class<?> type) {
        List<String> clauses = Reference.cited(Reference.perCouncil(protocol -> clauses(protocol, type)));
        table.append("| ")
                .append(name)
                .append(" | ")
                .append(String.join("<br>", clauses))
                .append(" |\n");
    }

    // ------------------------------------------------------------------ facts

    private static void fact(
            StringBuilder page,
            Part part,
            String owner,
            String path,
            String it,
            List<String> onlyFor,
            Map<Protocol, Map<String, List<String>>> tested,
            Untested untested) {
        String key = owner + "." + part.name();
        Map<Protocol, List<String>> clauses =
                Reference.perCouncil(protocol -> tested.get(protocol).getOrDefault(path, List.of()));
        List<String> cited = Reference.cited(clauses);
        if (cited.isEmpty()) {
            (part.excludesOthers() ? untested.excluding() : untested.others())
                    .add("- `" + path + "`: " + said(key, it) + ". " + said(key + ".ask", it) + " Value: "
                            + inOneLine(part) + "\n");
            return;
        }
        page.append("### `").append(path).append("`\n\n");
        page.append(capital(said(key, it))).append(".\n\n");
        page.append("- Question: ").append(said(key + ".ask", it)).append('\n');
        if (!onlyFor.isEmpty()) {
            page.append("- Only for: ").append(String.join(", ", onlyFor)).append('\n');
        }
        page.append("- Value: ").append(allowed(part)).append('\n');
        page.append("- Tested by:\n");
        cited.forEach(each -> page.append("  - ").append(each).append('\n'));
        page.append('\n');
    }

    private static void below(
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
        return new FactSheet(WORDS, Set.of(), Map.of())
                .allowed(part)
                .replace("\"party\"", "`party`")
                .replace("([] for none)", "(`[]` for none)")
                .replace("a post, listed below", "a [post](../words.md#posts)");
    }

    private static String constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> {
                    String value = Shape.kebab(((Enum<?>) constant).name());
                    String words = WORDS.find("value." + Shape.kebab(type.getSimpleName()) + "." + value);
                    return "\n  - `" + value + "`"
                            + (words == null || FactSheet.plain(words).equals(FactSheet.plain(value))
                                    ? ""
                                    : ": " + words);
                })
                .collect(Collectors.joining());
    }

    // ------------------------------------------------------------------ examples

    private void example(StringBuilder page, Shape shape) {
        examples.getOrDefault(shape.name(), List.of()).stream()
                .min(Comparator.<Example, Boolean>comparing(
                                example -> example.json().size() < ENOUGH_FACTS)
                        .thenComparing(example -> example.json().toString().length())
                        .thenComparing(Example::sentence))
                .ifPresent(example -> page.append("## Example\n\n")
                        .append(example.sentence())
                        .append(" (try it with `./protocol decide ")
                        .append(example.protocol().pack().council())
                        .append(" -`).\n\n```json\n")
                        .append(json(example.json()))
                        .append("```\n\n"));
    }

    private static String json(JsonNode object) {
        List<String> lines = new ArrayList<>();
        object.properties().forEach(field -> lines.add("  \"" + field.getKey() + "\": " + flat(field.getValue())));
        return "{\n" + String.join(",\n", lines) + "\n}\n";
    }

    private static String flat(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(field -> parts.add("\"" + field.getKey() + "\": " + flat(field.getValue())));
            return "{" + String.join(", ", parts) + "}";
        } else if (node.isArray()) {
            node.forEach(each -> parts.add(flat(each)));
            return "[" + String.join(", ", parts) + "]";
        }
        return node.toString();
    }

    /** The scenarios of one situation from which some verdict follows, by situation. */
    private static Map<String, List<Example>> examples() throws IOException {
        Map<String, List<Example>> found = new TreeMap<>();
        for (Protocol protocol : Reference.protocols()) {
            Path folder = Reference.ROOT
                    .resolve("rules-" + protocol.pack().council())
                    .resolve(Path.of("src", "test", "resources", "scenarios"));
            List<Path> files;
            try (Stream<Path> listed = Files.list(folder)) {
                files = listed.filter(file -> file.toString().endsWith(".json")).toList();
            }
            for (Path file : files) {
                for (JsonNode scenario :
                        new ObjectMapper().readTree(file.toFile()).path("scenarios")) {
                    JsonNode json = scenario.path("case");
                    if (scenario.path("class").asText().equals("simple")
                            && !scenario.path("expect").isEmpty()
                            && json.has("situation")) {
                        found.computeIfAbsent(json.path("situation").asText(), name -> new ArrayList<>())
                                .add(new Example(
                                        scenario.path("sentence").asText().replaceAll("\\.$", ""), json, protocol));
                    }
                }
            }
        }
        return found;
    }
}

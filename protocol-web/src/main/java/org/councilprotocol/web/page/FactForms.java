package org.councilprotocol.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.model.HeldBy;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.json.FactSetter;
import org.councilprotocol.rules.text.Phrases;
import org.councilprotocol.web.council.Council;
import org.councilprotocol.web.page.FactField.Option;
import org.councilprotocol.web.page.FactField.TextInput;
import org.jspecify.annotations.Nullable;

/** Questions for facts of a case, and what their answers say. Immutable. */
final class FactForms {

    static final String NOT_KNOWN = "unknown";

    private static final String NONE = "none";
    private static final String SEVERAL = "several";
    private static final String ONE = "one:";
    private static final String NAMED = "named";
    private static final int LINE = 60;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What an answer says. */
    sealed interface Reply {
        /** Nothing. */
        record Nothing() implements Reply {}

        /** That it is not known. */
        record NotKnown() implements Reply {}

        /** A value, as a case has it. */
        record Value(JsonNode json) implements Reply {}

        /** What cannot be. */
        record Wrong(String message) implements Reply {}
    }

    private final Phrases phrases;
    private final FactSetter facts;

    FactForms(Council council) {
        this.phrases = new Phrases(council.protocol().words());
        this.facts = new FactSetter(council.inspection().declaredPosts());
    }

    /** The fact at a path of a case. */
    Part part(CaseDraft draft, FactPath path) {
        return facts.part(situation(draft, path), path.inSituation());
    }

    private static Situation situation(CaseDraft draft, FactPath path) {
        return draft.theCase().situations().get(path.situation());
    }

    /**
     * The question for a fact.
     *
     * @param asked the question of a decision, which knows what makes a difference; {@code null} if it asks none
     * @param given a form with an answer to show; {@code null} for what the case says
     * @param error what is wrong with that answer; empty if nothing
     */
    FactField field(CaseDraft draft, FactPath path, @Nullable Question asked, @Nullable Form given, String error) {
        Part part = part(draft, path);
        Form shown = given == null ? form(path, part, draft.at(path)) : given;
        String name = path.toString();
        String legend = asked == null ? phrases.question(situation(draft, path), path.inSituation()) : asked.question();
        FactField.Kind kind = kind(part);
        List<Option> options = new ArrayList<>();
        List<Option> more = new ArrayList<>();
        options(draft, path, part, asked, shown, options, more);
        options.add(new Option(NOT_KNOWN, "I don’t know", shown.has(name, NOT_KNOWN), true));
        return new FactField(name, legend, hint(part), kind, options, more, texts(name, part, shown), error);
    }

    private static FactField.Kind kind(Part part) {
        return switch (part.kind()) {
            case BOOLEAN -> FactField.Kind.CHOICE;
            case ENUM -> part.many() == Many.ONE ? FactField.Kind.CHOICE : FactField.Kind.CHOICES;
            case RECORD -> FactField.Kind.CHOICE;
            case NAME ->
                part.many() == Many.ONE
                        ? FactField.Kind.CHOICE
                        : part.type() == Post.class ? FactField.Kind.CHOICES : FactField.Kind.LINES;
            case DATE, INTEGER, TEXT -> FactField.Kind.WRITTEN;
        };
    }

    private static String hint(Part part) {
        return switch (part.kind()) {
            case ENUM -> part.many() == Many.ONE ? "" : "Select all that apply";
            case NAME ->
                part.many() == Many.ONE
                        ? ""
                        : part.type() == Post.class ? "Select all that apply" : "Write one on each line";
            case DATE -> "For example, 27 3 2026";
            case INTEGER -> "A whole number";
            case BOOLEAN, RECORD, TEXT -> "";
        };
    }

    private void options(
            CaseDraft draft,
            FactPath path,
            Part part,
            @Nullable Question asked,
            Form shown,
            List<Option> options,
            List<Option> more) {
        String name = path.toString();
        switch (part.kind()) {
            case BOOLEAN -> {
                options.add(new Option("true", "Yes", shown.has(name, "true"), false));
                options.add(new Option("false", "No", shown.has(name, "false"), false));
            }
            case ENUM -> {
                for (Object constant : part.type().getEnumConstants()) {
                    String value = Shape.kebab(((Enum<?>) constant).name());
                    options.add(option(name, value, phrases.valueWords(constant), shown));
                }
                none(name, part, shown, "None of these", options);
            }
            case NAME -> {
                if (part.type() == Post.class) {
                    posts(draft, path, asked, shown, options, more);
                    none(name, part, shown, "None of these", options);
                } else if (part.many() == Many.ONE) {
                    options.add(new Option(NAMED, "This one:", shown.has(name, NAMED), false));
                    Object none = ModelTypes.constants(part.type()).get("NONE");
                    if (none != null) {
                        options.add(new Option(NONE, "None", shown.has(name, NONE), false));
                    }
                } else {
                    none(name, part, shown, "None", options);
                }
            }
            case RECORD -> {
                boolean listed = part.many() != Many.ONE;
                for (Shape shape : Shape.permitted(part.type())) {
                    String label = phrases.valueWords(shape.blank());
                    options.add(option(name, (listed ? ONE : "") + shape.name(), label, shown));
                }
                if (listed) {
                    options.add(new Option(SEVERAL, "More than one:", shown.has(name, SEVERAL), false));
                    options.add(new Option(NONE, "Nobody", shown.has(name, NONE), false));
                }
            }
            case DATE, INTEGER, TEXT -> {}
        }
    }

    private static void none(String name, Part part, Form shown, String label, List<Option> options) {
        if (part.many() != Many.ONE) {
            options.add(new Option(NONE, label, shown.has(name, NONE), true));
        }
    }

    private static Option option(String name, String value, String label, Form shown) {
        return new Option(value, Say.capital(label), shown.has(name, value), false);
    }

    /** The posts that somebody of this kind can hold, those that make a difference first. */
    private void posts(
            CaseDraft draft,
            FactPath path,
            @Nullable Question asked,
            Form shown,
            List<Option> options,
            List<Option> more) {
        FactPath holder = path.parent();
        String party = holder.inSituation().isEmpty() ? "" : kind(part(draft, holder), draft.at(holder));
        HeldBy never = party.equals("member") ? HeldBy.OFFICER : party.equals("officer") ? HeldBy.MEMBER : null;
        Set<String> mattering = new TreeSet<>();
        if (asked != null) {
            asked.answers().forEach(answer -> gather(answer.value(), mattering));
        }
        String name = path.toString();
        List<Post> all = facts.posts().stream()
                .filter(post -> !post.equals(Post.OTHER) && post.heldBy() != never)
                .sorted(Comparator.comparing(phrases::valueWords))
                .toList();
        for (Post post : all) {
            boolean first = mattering.isEmpty() || mattering.contains(post.name()) || shown.has(name, post.name());
            (first ? options : more).add(option(name, post.name(), withoutArticle(phrases.valueWords(post)), shown));
        }
    }

    private static String withoutArticle(String words) {
        return words.replaceFirst("^(?:the|a|an) ", "");
    }

    private static void gather(FactValue value, Set<String> names) {
        if (value instanceof FactValue.Several several) {
            several.values().forEach(each -> gather(each, names));
        } else if (value instanceof FactValue.AnyOf any) {
            any.values().forEach(each -> gather(each, names));
        } else if (value instanceof FactValue.Name name) {
            names.add(name.value().name());
        }
    }

    private List<TextInput> texts(String name, Part part, Form shown) {
        List<TextInput> texts = new ArrayList<>();
        switch (part.kind()) {
            case DATE -> {
                texts.add(new TextInput(name + ".day", "Day", shown.one(name + ".day"), 2, true));
                texts.add(new TextInput(name + ".month", "Month", shown.one(name + ".month"), 2, true));
                texts.add(new TextInput(name + ".year", "Year", shown.one(name + ".year"), 4, true));
            }
            case INTEGER -> texts.add(new TextInput(name + ".text", "", shown.one(name + ".text"), 5, true));
            case TEXT -> texts.add(new TextInput(name + ".text", "", shown.one(name + ".text"), LINE, false));
            case NAME -> {
                if (part.type() != Post.class) {
                    texts.add(new TextInput(
                            name + ".text",
                            part.many() == Many.ONE ? "Name" : "Names",
                            String.join("\n", shown.all(name + ".text")),
                            LINE,
                            false));
                }
            }
            case RECORD -> {
                if (part.many() != Many.ONE) {
                    for (Shape shape : Shape.permitted(part.type())) {
                        String field = name + "." + shape.name();
                        texts.add(new TextInput(field, count(shape), shown.one(field), 2, true));
                    }
                }
            }
            case BOOLEAN, ENUM -> {}
        }
        return texts;
    }

    private static String count(Shape kind) {
        return switch (kind.name()) {
            case "member" -> "Number of members";
            case "officer" -> "Number of officers";
            case "outsider" -> "Number of people outside the Council";
            default -> "Number";
        };
    }

    // ------------------------------------------------------------------ what a case says, as a form would

    private static Form form(FactPath path, Part part, JsonNode told) {
        String name = path.toString();
        if (told.isNull()) {
            return new Form(Map.of(name, List.of(NOT_KNOWN)));
        } else if (told.isMissingNode()) {
            return new Form(Map.of());
        } else if (told.isArray()) {
            return several(name, part, told);
        } else if (told.path("has").size() > 0) {
            return several(name, part, told.path("has"));
        } else if (told.isObject() && part.kind() != Kind.RECORD) {
            // What it is not is no answer to show.
            return new Form(Map.of());
        }
        return switch (part.kind()) {
            case BOOLEAN, ENUM -> new Form(Map.of(name, List.of(told.asText())));
            case NAME ->
                part.type() == Post.class || told.asText().equals(NONE)
                        ? new Form(Map.of(name, List.of(told.asText())))
                        : new Form(Map.of(name, List.of(NAMED), name + ".text", List.of(told.asText())));
            case RECORD -> new Form(Map.of(name, List.of(kind(part, told))));
            case DATE -> {
                LocalDate day = LocalDate.parse(told.asText());
                yield new Form(Map.of(
                        name + ".day",
                        List.of(String.valueOf(day.getDayOfMonth())),
                        name + ".month",
                        List.of(String.valueOf(day.getMonthValue())),
                        name + ".year",
                        List.of(String.valueOf(day.getYear()))));
            }
            case INTEGER, TEXT -> new Form(Map.of(name + ".text", List.of(told.asText())));
        };
    }

    private static Form several(String name, Part part, JsonNode told) {
        List<String> values = new ArrayList<>();
        told.forEach(each -> values.add(part.kind() == Kind.RECORD ? kind(part, each) : each.asText()));
        if (values.isEmpty()) {
            return new Form(Map.of(name, List.of(NONE)));
        } else if (part.kind() != Kind.RECORD) {
            return part.kind() == Kind.NAME && part.type() != Post.class
                    ? new Form(Map.of(name + ".text", values))
                    : new Form(Map.of(name, values));
        } else if (values.size() == 1) {
            return new Form(Map.of(name, List.of(ONE + values.get(0))));
        }
        Map<String, List<String>> counted = new LinkedHashMap<>();
        counted.put(name, List.of(SEVERAL));
        for (String party : values) {
            counted.put(
                    name + "." + party,
                    List.of(String.valueOf(values.stream().filter(party::equals).count())));
        }
        return new Form(counted);
    }

    /** Of what kind somebody or something in a list is: a person's side, or the only kind there is. */
    private static String kind(Part part, JsonNode told) {
        return !isPerson(part)
                ? Shape.permitted(part.type()).get(0).name()
                : told.isTextual() ? told.asText() : told.path("party").asText();
    }

    private static boolean isPerson(Part part) {
        return Person.class.isAssignableFrom(part.type());
    }

    /** Somebody or something of which only the kind is known. */
    private static JsonNode bare(Part part, String kind) {
        return isPerson(part) ? JSON.objectNode().put("party", kind) : JSON.objectNode();
    }

    // ------------------------------------------------------------------ what a form says, as a case would

    /** What a form says of the fact at a path. */
    Reply reply(CaseDraft draft, FactPath path, Form form) {
        Part part = part(draft, path);
        String name = path.toString();
        List<String> chosen = form.all(name);
        if (chosen.contains(NOT_KNOWN)) {
            return chosen.size() == 1
                    ? new Reply.NotKnown()
                    : new Reply.Wrong("Select what applies, or “I don’t know”, and not both");
        }
        if (chosen.contains(NONE) && chosen.size() > 1) {
            return new Reply.Wrong("Select what applies, or “None of these”, and not both");
        }
        return switch (part.kind()) {
            case BOOLEAN ->
                chosen.isEmpty() ? new Reply.Nothing() : value(BooleanNode.valueOf(chosen.contains("true")));
            case ENUM -> part.many() == Many.ONE ? single(chosen) : list(chosen);
            case NAME -> names(part, name, chosen, form);
            case RECORD ->
                part.many() == Many.ONE ? person(draft, path, part, chosen) : people(draft, path, part, form);
            case DATE -> day(name, form);
            case INTEGER -> number(form.one(name + ".text"));
            case TEXT -> text(form.one(name + ".text"));
        };
    }

    private static Reply value(JsonNode json) {
        return new Reply.Value(json);
    }

    private static Reply single(List<String> chosen) {
        return chosen.isEmpty() ? new Reply.Nothing() : value(TextNode.valueOf(chosen.get(0)));
    }

    private static Reply list(List<String> chosen) {
        if (chosen.isEmpty()) {
            return new Reply.Nothing();
        }
        ArrayNode list = JSON.arrayNode();
        chosen.stream().filter(each -> !each.equals(NONE)).forEach(list::add);
        return value(list);
    }

    private static Reply names(Part part, String name, List<String> chosen, Form form) {
        if (part.type() == Post.class) {
            return part.many() == Many.ONE ? single(chosen) : list(chosen);
        }
        List<String> written = form.one(name + ".text")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (part.many() != Many.ONE) {
            return chosen.contains(NONE) && !written.isEmpty()
                    ? new Reply.Wrong("Write names, or select “None”, and not both")
                    : chosen.contains(NONE) ? list(chosen) : list(written);
        } else if (chosen.contains(NONE)) {
            return value(TextNode.valueOf(NONE));
        } else if (chosen.contains(NAMED) && written.isEmpty()) {
            return new Reply.Wrong("Write the name");
        }
        return written.isEmpty() ? new Reply.Nothing() : value(TextNode.valueOf(written.get(0)));
    }

    /** What is known of somebody stays where only their kind is told again. */
    private static Reply person(CaseDraft draft, FactPath path, Part part, List<String> chosen) {
        if (chosen.isEmpty()) {
            return new Reply.Nothing();
        }
        JsonNode told = draft.at(path);
        boolean known = !told.isMissingNode() && !told.isNull();
        return value(known && kind(part, told).equals(chosen.get(0)) ? told : bare(part, chosen.get(0)));
    }

    private static Reply people(CaseDraft draft, FactPath path, Part part, Form form) {
        String name = path.toString();
        String chosen = form.one(name);
        List<String> kinds = new ArrayList<>();
        if (chosen.startsWith(ONE)) {
            kinds.add(chosen.substring(ONE.length()));
        } else if (chosen.equals(SEVERAL)) {
            for (Shape shape : Shape.permitted(part.type())) {
                String count = form.one(name + "." + shape.name());
                if (!count.matches("\\d{0,2}")) {
                    return new Reply.Wrong("Write how many of each as a whole number");
                }
                for (int i = 0; i < (count.isEmpty() ? 0 : Integer.parseInt(count)); i++) {
                    kinds.add(shape.name());
                }
            }
            if (kinds.isEmpty()) {
                return new Reply.Wrong("Write how many of each there are");
            }
        } else if (!chosen.equals(NONE)) {
            return new Reply.Nothing();
        }
        List<JsonNode> known = new ArrayList<>();
        draft.at(path).forEach(known::add);
        ArrayNode people = JSON.arrayNode();
        for (String kind : kinds) {
            JsonNode same = known.stream()
                    .filter(each -> kind(part, each).equals(kind))
                    .findFirst()
                    .orElse(null);
            known.remove(same);
            people.add(same == null ? bare(part, kind) : same);
        }
        return value(people);
    }

    private static Reply day(String name, Form form) {
        String day = form.one(name + ".day");
        String month = form.one(name + ".month");
        String year = form.one(name + ".year");
        if ((day + month + year).isEmpty()) {
            return new Reply.Nothing();
        } else if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
            return new Reply.Wrong("The date must have a day, a month and a year");
        }
        try {
            return value(TextNode.valueOf(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                            .toString()));
        } catch (NumberFormatException | DateTimeException e) {
            return new Reply.Wrong("The date must be a real date, such as 27 3 2026");
        }
    }

    private static Reply number(String text) {
        if (text.isEmpty()) {
            return new Reply.Nothing();
        }
        return text.matches("\\d{1,9}")
                ? value(IntNode.valueOf(Integer.parseInt(text)))
                : new Reply.Wrong("Write a whole number");
    }

    private static Reply text(String text) {
        return text.isEmpty() ? new Reply.Nothing() : value(TextNode.valueOf(text));
    }
}

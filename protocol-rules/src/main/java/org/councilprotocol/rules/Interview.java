package org.councilprotocol.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.json.FactSetter;
import org.councilprotocol.rules.json.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the facts that a decision turns on, the one that settles most first. Immutable: an answer gives another
 * interview.
 *
 * <pre>{@code
 * Interview interview = Interview.of(Protocol.load("worcester"), Complaint.builder().build());
 * for (Interview.Ask ask = interview.next(); ask != null; ask = interview.next()) {
 *     interview = interview.answer(ask.question(), form.value(ask));   // or notKnown(ask.question())
 * }
 * Decision decision = interview.decision();
 * }</pre>
 *
 * <p>Whoever keeps the interviews before each answer can go back to any of them. What is known is {@link #situation()},
 * a case that can be written as JSON and be gone on from by {@link #of}; what was answered "not known" is not in it,
 * and is asked again then.
 */
public final class Interview {

    private final Protocol protocol;
    private final FactSetter facts;
    private final Case known;
    private final Situation situation;
    private final Set<FactPath> notKnown;
    private final Decision decision;

    private Interview(Protocol protocol, FactSetter facts, Case known, Set<FactPath> notKnown) {
        this.protocol = protocol;
        this.facts = facts;
        this.situation = protocol.own(known.situations().get(0));
        this.known = Case.of(situation).with(known.told());
        this.notKnown = Set.copyOf(notKnown);
        this.decision = protocol.decide(this.known);
    }

    /**
     * An interview that starts from what is known of a situation.
     *
     * @throws InputException if it says what a case cannot say
     */
    public static Interview of(Protocol protocol, Situation situation) {
        return of(protocol, Case.of(situation));
    }

    /**
     * The same from a case of one situation, with what it tells of facts that this leaves out.
     *
     * @throws InputException if it says what a case cannot say
     * @throws IllegalArgumentException if it is not of one situation
     */
    public static Interview of(Protocol protocol, Case known) {
        if (known.situations().size() != 1) {
            throw new IllegalArgumentException("an interview is about one situation");
        }
        return new Interview(protocol, new FactSetter(protocol.content().posts()), known, Set.of());
    }

    /**
     * An interview about a kind of situation of which nothing is known yet.
     *
     * @throws IllegalArgumentException if the type is that of several kinds of situation
     */
    public static Interview about(Protocol protocol, Class<? extends Situation> situation) {
        return of(protocol, (Situation) Shape.of(situation).blank());
    }

    /** What sort of answer a question takes. */
    public enum Form {
        /** {@code true} or {@code false}. */
        YES_OR_NO,
        /** One of the choices. */
        CHOICE,
        /** A name: one of the choices, or any other, except for a post. */
        NAME,
        /** Somebody: one of the choices, or more closely described. */
        PERSON,
        /** A {@link java.time.LocalDate}. */
        DATE,
        /** An {@link Integer}. */
        NUMBER,
        /** A {@link String}. */
        TEXT
    }

    /**
     * A question to put, with what it can be answered.
     *
     * @param question the question, and what each answer leads to
     * @param form what sort of answer it takes
     * @param several whether the answer is a collection of such values, empty where there is none
     * @param choices the values to choose from, of the fact's Java type; for a person one of each kind about whom
     *     nothing else is known; empty where any value of the form will do
     */
    public record Ask(Question question, Form form, boolean several, List<Object> choices) {

        public Ask {
            choices = List.copyOf(choices);
        }
    }

    /**
     * The best question that is not yet answered; {@code null} when nothing is open, or all that is left was answered
     * "not known". Facts that are only copied into verdicts that stand, such as the day from which a time runs, and
     * those that show whether such verdicts are kept come last. What is exceptional is not asked for: once there is no
     * further question, {@link #checklist()} has it together.
     */
    public @Nullable Ask next() {
        for (Question question : decision.questions()) {
            if (!notKnown.contains(question.fact())) {
                return ask(question);
            }
        }
        return null;
    }

    /**
     * What nobody would have left out if it were so, on which something still hangs and of which nothing was said: put
     * together once there is no further question.
     */
    public List<ChecklistItem> checklist() {
        return decision.checklist().stream()
                .filter(item -> !notKnown.contains(item.fact()))
                .toList();
    }

    /** The question that asks outright for the fact of an item of the checklist. */
    public Ask ask(ChecklistItem item) {
        return ask(new Question(
                item.fact(),
                item.question(),
                values(item).stream()
                        .map(value -> new Question.Answer(value, List.of(), List.of(), List.of()))
                        .toList(),
                0,
                List.of()));
    }

    /**
     * The interview in which nothing on its checklist is so: of each fact the exceptional values are ruled out, and no
     * other. What does not go with all else that is known is left out.
     */
    public Interview noneOfTheChecklist() {
        Map<FactPath, List<FactValue>> excluded = new LinkedHashMap<>();
        for (ChecklistItem item : checklist()) {
            excluded.computeIfAbsent(item.fact(), fact -> new ArrayList<>()).addAll(values(item));
        }
        Interview interview = this;
        for (Map.Entry<FactPath, List<FactValue>> each : excluded.entrySet()) {
            Question question = new Question(each.getKey(), "", List.of(), 0, List.of());
            try {
                interview = interview.answerJson(question, interview.without(each.getKey(), each.getValue()));
            } catch (InputException impossible) {
                interview = interview.notKnown(question);
            }
        }
        return interview;
    }

    private static List<FactValue> values(ChecklistItem item) {
        return item.value() instanceof FactValue.AnyOf any ? any.values() : List.of(item.value());
    }

    /** That a fact has none of these values, as JSON would write it in a case. */
    private String without(FactPath fact, List<FactValue> values) {
        boolean several = facts.part(situation, fact).many() != Many.ONE;
        if (values.get(0) instanceof FactValue.Truth truth) {
            return String.valueOf(!truth.value());
        } else if (values.stream().anyMatch(FactValue.Unnamed.class::isInstance)) {
            return several ? "[]" : "\"none\"";
        }
        String words =
                values.stream().map(value -> '"' + value.toString() + '"').collect(Collectors.joining(", "));
        return (several ? "{\"hasNot\": [" : "{\"not\": [") + words + "]}";
    }

    private Ask ask(Question question) {
        Part part = facts.part(situation, question.fact());
        Form form =
                switch (part.kind()) {
                    case BOOLEAN -> Form.YES_OR_NO;
                    case ENUM -> Form.CHOICE;
                    case NAME -> Form.NAME;
                    case RECORD -> Form.PERSON;
                    case DATE -> Form.DATE;
                    case INTEGER -> Form.NUMBER;
                    case TEXT -> Form.TEXT;
                };
        return new Ask(question, form, part.many() != Many.ONE, choices(part));
    }

    private List<Object> choices(Part part) {
        return switch (part.kind()) {
            case BOOLEAN -> List.of(true, false);
            case ENUM -> List.of((Object[]) part.type().getEnumConstants());
            case NAME -> part.type() == Post.class ? List.copyOf(facts.posts()) : names(part);
            case RECORD ->
                Shape.permitted(part.type()).stream().map(Shape::blank).toList();
            case DATE, INTEGER, TEXT -> List.of();
        };
    }

    /** The names of this type that the situation speaks of, and none where that can be said. */
    private List<Object> names(Part part) {
        Set<Object> found = new TreeSet<>();
        gather(situation, part.type(), found);
        Object none = ModelTypes.constants(part.type()).get("NONE");
        List<Object> names = new ArrayList<>(found);
        names.remove(none);
        if (none != null && part.many() == Many.ONE) {
            names.add(none);
        }
        return names;
    }

    private static void gather(Object record, Class<?> type, Set<Object> found) {
        for (Part part : Shape.of(record.getClass()).parts()) {
            Object value = part.get(record);
            List<Object> values = new ArrayList<>();
            if (value instanceof Collection<?> several) {
                values.addAll(several);
            } else if (value != null) {
                values.add(value);
            }
            for (Object each : values) {
                if (part.kind() == Kind.RECORD) {
                    gather(each, type, found);
                } else if (type.isInstance(each)) {
                    found.add(each);
                }
            }
        }
    }

    /**
     * The interview with a question answered.
     *
     * @param value a value of the fact's Java type, or a collection of such where there can be several; or what is
     *     {@link Told} of the fact where its value is not known, and then the question is not put again
     * @throws InputException if it cannot be the answer, or contradicts what is known
     */
    public Interview answer(Question question, Object value) {
        return value instanceof Told so
                ? with(known.with(question.fact().toString(), so), question)
                : with(facts.set(situation, question.fact(), value), question);
    }

    /**
     * The interview with a question answered.
     *
     * @param json the value as JSON would write it in a case
     * @throws InputException if it cannot be the answer, or contradicts what is known
     */
    public Interview answerJson(Question question, String json) {
        Told so = facts.toldJson(situation, question.fact(), json);
        return so != null
                ? with(known.with(question.fact().toString(), so), question)
                : with(facts.setJson(situation, question.fact(), json), question);
    }

    /** The interview with a fact known, of which nothing need be told besides. */
    private Interview with(Situation more, Question answered) {
        Map<String, Told> rest = new TreeMap<>(known.told());
        rest.remove(answered.fact().toString());
        return new Interview(protocol, facts, Case.of(more).with(rest), notKnown);
    }

    private Interview with(Case more, Question answered) {
        return new Interview(protocol, facts, more, besides(answered));
    }

    private Set<FactPath> besides(Question question) {
        Set<FactPath> more = new HashSet<>(notKnown);
        more.add(question.fact());
        return more;
    }

    /** The interview with a question answered "not known", which is not put again. */
    public Interview notKnown(Question question) {
        return new Interview(protocol, facts, known, besides(question));
    }

    /** What is known by now, as a case, with what is told of facts whose values are not known. */
    public Case known() {
        return known;
    }

    /** What is known of the situation by now. */
    public Situation situation() {
        return situation;
    }

    /** What the protocol says of what is known by now. */
    public Decision decision() {
        return decision;
    }
}

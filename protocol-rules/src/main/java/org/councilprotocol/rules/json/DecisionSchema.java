package org.councilprotocol.rules.json;

import static org.councilprotocol.rules.json.SchemaNode.anyOf;
import static org.councilprotocol.rules.json.SchemaNode.complete;
import static org.councilprotocol.rules.json.SchemaNode.listOf;
import static org.councilprotocol.rules.json.SchemaNode.object;
import static org.councilprotocol.rules.json.SchemaNode.oneWordOf;
import static org.councilprotocol.rules.json.SchemaNode.orNull;
import static org.councilprotocol.rules.json.SchemaNode.ref;
import static org.councilprotocol.rules.json.SchemaNode.type;

import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.OpenVerdict;

/** Builds the schema of a decision, as {@link DecisionWriter} writes it. */
final class DecisionSchema {

    private DecisionSchema() {}

    /** The whole schema. */
    static Map<String, Object> whole() {
        Map<String, Object> schema = SchemaNode.root(
                "A decision", "What a council's protocol says about a case. Every key is always there.");
        schema.putAll(complete(
                "council", text(),
                "pack", complete("document", text(), "edition", text(), "fingerprint", text(), "library", text()),
                "verdicts", listOf(ref("verdict")),
                "open", listOf(ref("openVerdict")),
                "openNotListed", type("integer"),
                "questions", listOf(ref("question")),
                "arguable", listOf(ref("verdict")),
                "displaced", listOf(ref("displaced")),
                "notArising", listOf(ref("verdict")),
                "gaps", listOf(ref("verdict")),
                "reminders", listOf(ref("reminder")),
                "notExplored", listOf(text()),
                "nearMisses", listOf(nearMiss())));
        schema.put("$defs", definitions());
        return schema;
    }

    private static Map<String, Object> definitions() {
        return object(
                "verdict", record(verdict()),
                "openVerdict", record(openVerdict()),
                "displaced", record(displaced()),
                "question", question(),
                "reminder", reminder(),
                "who", complete("post", text(), "of", textOrNull()),
                "addressees", addressees(),
                "deadline", deadline(),
                "ground", complete("fact", text(), "value", text(), "words", text()),
                "cited", complete("norm", text(), "clause", text(), "sentence", textOrNull()));
    }

    private static Map<String, Object> nearMiss() {
        Map<String, Object> names = listOf(text());
        names.put("minItems", 2);
        names.put("maxItems", 2);
        return complete(
                "kind", object("enum", List.of("ward", "group", "committee", "department")),
                "names", names,
                "words", text());
    }

    private static Map<String, Object> verdict() {
        return object(
                "norm", text(),
                "clause", text(),
                "lines", text(),
                "modality", orNull(wordOf(Modality.class)),
                "bearer", orNull(ref("who")),
                "act", text(),
                "to", orNull(ref("addressees")),
                "from", orNull(ref("who")),
                "about", orNull(complete("fact", text(), "label", text())),
                "how", listOf(wordOf(Manner.class)),
                "deadline", orNull(ref("deadline")),
                "see", textOrNull(),
                "note", textOrNull(),
                "defeasible", type("boolean"),
                "inTensionWith", listOf(text()),
                "reading", textOrNull(),
                "text", text(),
                "because", listOf(ref("ground")),
                "situation", count());
    }

    private static Map<String, Object> openVerdict() {
        Map<String, Object> outcome = complete("value", text(), "effect", wordOf(OpenVerdict.Effect.class));
        Map<String, Object> properties = object("kind", wordOf(OpenVerdict.Kind.class));
        properties.putAll(verdict());
        properties.put("hangsOn", listOf(complete("fact", text(), "values", listOf(outcome))));
        properties.put("hingesNotListed", type("integer"));
        properties.put("explored", type("boolean"));
        return properties;
    }

    private static Map<String, Object> displaced() {
        Map<String, Object> properties = object("kind", wordOf(OpenVerdict.Kind.class));
        properties.putAll(verdict());
        properties.put("by", listOf(normAndClause()));
        return properties;
    }

    private static Map<String, Object> normAndClause() {
        return complete("norm", text(), "clause", text());
    }

    private static Map<String, Object> question() {
        Map<String, Object> answer = complete(
                "value", text(),
                "gained", listOf(ref("cited")),
                "gaps", listOf(normAndClause()),
                "lost", listOf(ref("cited")));
        return complete(
                "fact", text(),
                "question", text(),
                "answers", listOf(answer),
                "settles", count());
    }

    private static Map<String, Object> reminder() {
        return complete(
                "norm", text(),
                "clause", text(),
                "lines", text(),
                "bearer", text(),
                "text", text(),
                "because", listOf(ref("ground")),
                "situation", count());
    }

    private static Map<String, Object> addressees() {
        Map<String, Object> whom = listOf(ref("who"));
        whom.put("minItems", 1);
        return anyOf(complete("allOf", whom), complete("anyOf", whom));
    }

    private static Map<String, Object> deadline() {
        return complete(
                "workingDays", object("type", List.of("integer", "null")),
                "start", orNull(day()),
                "counted", listOf(day()),
                "skipped", listOf(complete("day", day(), "why", text())),
                "due", orNull(day()),
                "startFact", text(),
                "variedBy", textOrNull(),
                "alternative", orNull(complete("norm", text(), "fact", text(), "words", text(), "due", orNull(day()))));
    }

    private static Map<String, Object> record(Map<String, Object> properties) {
        return SchemaNode.record(properties, properties.keySet());
    }

    private static Map<String, Object> wordOf(Class<?> type) {
        return oneWordOf(Vocabulary.values(type).keySet());
    }

    private static Map<String, Object> day() {
        return object("type", "string", "format", "date");
    }

    private static Map<String, Object> count() {
        return object("type", "integer", "minimum", 0);
    }

    private static Map<String, Object> text() {
        return type("string");
    }

    private static Map<String, Object> textOrNull() {
        return object("type", List.of("string", "null"));
    }
}

package org.councilprotocol.testkit.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.VerdictPart;

/**
 * What a decision lays down, whatever words it is told in: of each entry the list, norm, kind, bearer, modality, act,
 * addressees, topic, manner, day due, readings, tensions, what displaces it, and the facts it hangs on with the effect
 * of each value. Paraphrases, notes, reasons, questions, fingerprint and edition are no part of it, nor is the order of
 * entries.
 *
 * <p>It is read from a decision's JSON, so that decisions of two versions of the library can be compared; keys that are
 * not known here are left out, and a key that is missing is the same as {@code null}.
 *
 * @param council the council's name
 * @param entries what is said, in order; empty if the protocol is silent
 */
public record DecisionCore(String council, SortedSet<CoreEntry> entries) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> LISTS =
            List.of("verdicts", "open", "arguable", "displaced", "notArising", "gaps", "reminders");

    public DecisionCore {
        entries = Collections.unmodifiableSortedSet(new TreeSet<>(entries));
    }

    /**
     * The core of a decision.
     *
     * @param json the decision, as the library writes it
     * @throws IllegalArgumentException if this is no JSON object that names its council
     */
    public static DecisionCore read(String json) {
        try {
            return of(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no decision: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The core of a decision that has been read as JSON.
     *
     * @throws IllegalArgumentException if this is no object that names its council
     */
    public static DecisionCore of(JsonNode decision) {
        if (!decision.path("council").isTextual()) {
            throw new IllegalArgumentException("no decision: it names no council");
        }
        SortedSet<CoreEntry> entries = new TreeSet<>();
        for (String list : LISTS) {
            decision.path(list).forEach(each -> entries.add(entry(list, each)));
        }
        decision.path("notExplored")
                .forEach(fact -> entries.add(new CoreEntry("notExplored", fact.asText(), new TreeMap<>())));
        return new DecisionCore(decision.path("council").asText(), entries);
    }

    private static CoreEntry entry(String list, JsonNode json) {
        SortedMap<String, String> says = new TreeMap<>();
        put(says, "kind", text(json.path("kind")));
        for (VerdictPart part : VerdictPart.values()) {
            if (!part.explains() && part != VerdictPart.NORM) {
                part(says, part, json.path(part.key()));
            }
        }
        put(says, "by", sorted(json.path("by"), by -> text(by.path("norm"))));
        put(says, "hangsOn", sorted(json.path("hangsOn"), DecisionCore::hinge));
        if (json.path("explored").isBoolean() && !json.path("explored").asBoolean()) {
            says.put("explored", "false");
        }
        deadline(says, json.path("deadline"));
        return new CoreEntry(list, text(json.path("norm")), says);
    }

    private static void part(SortedMap<String, String> says, VerdictPart part, JsonNode value) {
        switch (part) {
            // A reminder's bearer is in words; a verdict's is a post or party, and whose.
            case BEARER, FROM -> put(says, part.key(), who(value));
            case TO -> put(says, part.key(), addressees(value));
            case ABOUT -> put(says, part.key(), about(value));
            case HOW, IN_TENSION_WITH -> put(says, part.key(), sorted(value, DecisionCore::text));
            case DEADLINE -> deadline(says, value);
            default -> put(says, part.key(), text(value));
        }
    }

    private static void deadline(SortedMap<String, String> says, JsonNode deadline) {
        put(says, "workingDays", text(deadline.path("workingDays")));
        put(says, "direction", text(deadline.path("direction")));
        put(says, "due", text(deadline.path("due")));
        put(says, "dueFrom", text(deadline.path("startFact")));
        put(says, "variedBy", text(deadline.path("variedBy")));
        JsonNode alternative = deadline.path("alternative");
        if (alternative.isObject()) {
            put(says, "dueOtherwise", fields(alternative));
        }
    }

    private static String fields(JsonNode object) {
        SortedMap<String, String> fields = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each : object.properties()) {
            put(fields, each.getKey(), text(each.getValue()));
        }
        return fields.toString();
    }

    private static String who(JsonNode who) {
        if (!who.isObject()) {
            return text(who);
        }
        String of = text(who.path("of"));
        return text(who.path("post")) + (of.isEmpty() ? "" : " of " + of);
    }

    private static String addressees(JsonNode to) {
        return to.has("allOf")
                ? "all of " + sorted(to.path("allOf"), DecisionCore::who)
                : to.has("anyOf") ? "any of " + sorted(to.path("anyOf"), DecisionCore::who) : "";
    }

    /** A place in the case says all; of several plain values at one place, each is its own. */
    private static String about(JsonNode about) {
        String fact = text(about.path("fact"));
        return fact.isEmpty() || fact.endsWith("]") ? fact : fact + "=" + text(about.path("label"));
    }

    private static String hinge(JsonNode hinge) {
        return text(hinge.path("fact")) + ":"
                + sorted(hinge.path("values"), each -> value(each.path("value")) + "→" + text(each.path("effect")));
    }

    /** As versions wrote it that knew no types of values: {@code a or b}, {@code [a, b]}. */
    private static String value(JsonNode value) {
        if (value.has("anyOf")) {
            return joined(value.get("anyOf"), " or ");
        } else if (value.isArray()) {
            return "[" + joined(value, ", ") + "]";
        } else if (value.has("indefinite")) {
            return value.get("indefinite").asText().replace('-', ' ');
        }
        return value.isObject() && value.size() == 1 ? text(value.elements().next()) : text(value);
    }

    private static String joined(JsonNode values, String separator) {
        List<String> each = new ArrayList<>();
        values.forEach(value -> each.add(value(value)));
        return String.join(separator, each);
    }

    private static String sorted(JsonNode array, Function<JsonNode, String> each) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(each.apply(element)));
        return texts.isEmpty() ? "" : texts.stream().sorted().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.isValueNode() ? value.asText() : value.toString();
    }

    private static void put(SortedMap<String, String> says, String field, String value) {
        if (!value.isEmpty()) {
            says.put(field, value);
        }
    }
}

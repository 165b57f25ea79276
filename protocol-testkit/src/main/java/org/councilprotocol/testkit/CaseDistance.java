package org.councilprotocol.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** In how many facts two cases differ. */
final class CaseDistance {

    private CaseDistance() {}

    /**
     * The number of facts that differ. A fact that only one case gives is one, and so is a set or list that differs,
     * unless both have as many people or things in it: then their facts are counted singly.
     */
    static int between(String one, String other) {
        return between(read(one), read(other));
    }

    /** A case to compare; one of a single situation is the same as that situation. */
    static JsonNode read(String caseJson) {
        JsonNode theCase = JsonTree.read(caseJson);
        JsonNode situations = theCase.path("situations");
        return situations.size() == 1 ? situations.get(0) : theCase;
    }

    /** The same of two cases that were read. */
    static int between(JsonNode one, JsonNode other) {
        if (one.isObject() && other.isTextual()) {
            return facts(one, person(other));
        } else if (one.isTextual() && other.isObject()) {
            return facts(person(one), other);
        } else if (one.isObject() && other.isObject()) {
            return facts(one, other);
        } else if (one.isArray() && other.isArray() && one.size() == other.size() && holdsThings(one)) {
            return IntStream.range(0, one.size())
                    .map(i -> between(one.get(i), other.get(i)))
                    .sum();
        }
        return known(one).equals(known(other)) ? 0 : 1;
    }

    private static int facts(JsonNode one, JsonNode other) {
        Set<String> names = new TreeSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .mapToInt(name -> between(one.path(name), other.path(name)))
                .sum();
    }

    private static boolean holdsThings(JsonNode array) {
        return IntStream.range(0, array.size()).anyMatch(i -> array.get(i).isObject());
    }

    /** {@code "member"} is short for a member of whom nothing else is known. */
    private static JsonNode person(JsonNode party) {
        return JsonNodeFactory.instance.objectNode().set("party", party);
    }

    /** A fact given as {@code null} is not given. */
    private static JsonNode known(JsonNode fact) {
        return fact.isNull() ? MissingNode.getInstance() : fact;
    }
}

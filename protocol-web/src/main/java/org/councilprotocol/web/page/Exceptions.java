package org.councilprotocol.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** What a case says where something out of the ordinary is so, or is not: no more than that. */
final class Exceptions {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Exceptions() {}

    /**
     * What a case says of a fact.
     *
     * @param exceptional the exceptional value
     * @param so whether it is so
     * @return {@code null} where that cannot be said without asking further
     */
    static @Nullable JsonNode value(Part part, FactValue exceptional, boolean so) {
        if (exceptional instanceof FactValue.Truth truth) {
            return BooleanNode.valueOf(truth.value() == so);
        }
        List<FactValue> values = exceptional instanceof FactValue.AnyOf any ? any.values() : List.of(exceptional);
        boolean unnamed = values.stream().anyMatch(FactValue.Unnamed.class::isInstance);
        if (so && (unnamed || values.size() > 1)) {
            // Which of them it is.
            return null;
        } else if (unnamed) {
            return part.many() == Many.ONE ? TextNode.valueOf("none") : JSON.arrayNode();
        }
        List<String> words = values.stream().map(FactValue::toString).toList();
        if (part.many() != Many.ONE) {
            return list(so ? "has" : "hasNot", words);
        }
        return so ? TextNode.valueOf(words.get(0)) : list("not", words);
    }

    private static JsonNode list(String name, List<String> words) {
        ObjectNode restriction = JSON.objectNode();
        ArrayNode list = restriction.putArray(name);
        words.forEach(list::add);
        return restriction;
    }

    /** Two things that are said of one fact: what is and is not in a set, what a value is not. */
    static JsonNode together(JsonNode told, JsonNode more) {
        if (!told.isObject() || !more.isObject()) {
            return more;
        }
        ObjectNode both = told.deepCopy();
        more.properties().forEach(each -> {
            ArrayNode list = both.path(each.getKey()).isArray()
                    ? (ArrayNode) both.path(each.getKey())
                    : both.putArray(each.getKey());
            each.getValue().forEach(list::add);
        });
        return both;
    }
}

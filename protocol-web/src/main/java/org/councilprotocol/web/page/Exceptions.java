package org.councilprotocol.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
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
            // Of a set it says only that one of several elements is in it.
            return part.kind() == Kind.BOOLEAN ? BooleanNode.valueOf(truth.value() == so) : null;
        } else if (!(exceptional instanceof FactValue.Word) && !(exceptional instanceof FactValue.Name)) {
            return null;
        }
        String word = exceptional.toString();
        if (part.many() != Many.ONE) {
            return list(so ? "has" : "hasNot", word);
        }
        return so ? TextNode.valueOf(word) : list("not", word);
    }

    private static JsonNode list(String name, String word) {
        ObjectNode restriction = JSON.objectNode();
        restriction.putArray(name).add(word);
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

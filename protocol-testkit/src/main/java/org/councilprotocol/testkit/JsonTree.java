package org.councilprotocol.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON that has been read before, as trees to compare and to print. */
final class JsonTree {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonTree() {}

    /** What this text says, which has been read before. */
    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same, laid out for people. */
    static String pretty(JsonNode node) {
        return node.toPrettyString();
    }
}

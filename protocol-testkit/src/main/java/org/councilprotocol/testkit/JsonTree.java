package org.councilprotocol.testkit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON that says a thing once or is refused. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * What this text says.
     *
     * @throws JsonProcessingException if it is no JSON, gives a key twice, or goes on after its end
     */
    static JsonNode read(String json) throws JsonProcessingException {
        return MAPPER.readTree(json);
    }

    /** What this text says, which has been read before. */
    static JsonNode reread(String json) {
        try {
            return read(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same, laid out for people. */
    static String pretty(JsonNode node) {
        return node.toPrettyString();
    }
}

package org.councilprotocol.testkit.mutation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The record of mutants that no case can tell from the pack, each with the reason. */
final class Equivalents {

    private static final String RESOURCE = "mutation/equivalent.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Equivalents() {}

    /** The record on the classpath; empty if there is none. */
    static Map<String, String> onClasspath() {
        try (InputStream record = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            return record == null
                    ? Map.of()
                    : read(RESOURCE, new String(record.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record in a file. */
    static Map<String, String> in(Path file) {
        try {
            return read(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String name, String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(name + " does not read as JSON: " + e.getOriginalMessage(), e);
        }
        JsonNode list = root.get("equivalent");
        if (list == null || !list.isArray() || root.size() != 1) {
            throw new IllegalArgumentException(name + " is not {\"equivalent\": [{\"mutant\": …, \"why\": …}, …]}");
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (JsonNode entry : list) {
            String mutant = entry.path("mutant").asText("");
            String why = entry.path("why").asText("");
            if (mutant.isBlank() || why.isBlank() || entry.size() != 2 || found.put(mutant, why) != null) {
                throw new IllegalArgumentException(
                        name + " has an entry that is not one mutant and one why, or is there twice: " + entry);
            }
        }
        return found;
    }
}

package org.councilprotocol.testkit.retelling;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Fails where a norm hears an event told in one way and not in another, unless {@code retellings/unheard.json} of the
 * pack's tests says why: {@code {"unheard": [{"norm": …, "way": …, "why": …}, …]}}.
 */
public final class RetellingGate {

    private static final String RESOURCE = "retellings/unheard.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RetellingGate() {}

    /**
     * Checks them.
     *
     * @throws AssertionError if a telling is not heard and no reason is on record, or if a reason is on record for one
     *     that is heard
     */
    public static void check(Retellings retellings) {
        Map<String, String> recorded = recorded();
        Map<String, String> found = retellings.unheard().stream()
                .collect(Collectors.toMap(
                        unheard -> key(unheard.norm(), unheard.unheard().way()),
                        Retellings.Unheard::toString,
                        (a, b) -> a,
                        TreeMap::new));
        TreeSet<String> wrong = new TreeSet<>();
        found.forEach((key, text) -> {
            if (!recorded.containsKey(key)) {
                wrong.add(text);
            }
        });
        recorded.keySet().stream()
                .filter(key -> !found.containsKey(key))
                .forEach(key -> wrong.add(RESOURCE + " gives a reason for what is heard, or is no telling: " + key));
        if (!wrong.isEmpty()) {
            throw new AssertionError("what is told in one way is not heard in another:\n" + String.join("\n", wrong));
        }
    }

    private static Map<String, String> recorded() {
        Map<String, String> recorded = new TreeMap<>();
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return recorded;
            }
            for (JsonNode entry : JSON.readTree(in).path("unheard")) {
                String why = entry.path("why").asText("");
                String key =
                        key(entry.path("norm").asText(""), entry.path("way").asText(""));
                if (why.isBlank() || entry.size() != 3 || recorded.put(key, why) != null) {
                    throw new IllegalArgumentException(
                            RESOURCE + " has an entry that is not one norm, way and why, or is there twice: " + entry);
                }
            }
            return recorded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String norm, String way) {
        return norm + " | " + way;
    }
}

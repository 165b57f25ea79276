package org.councilprotocol.model.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What things are called in British English: one label a key. Immutable. */
public final class Words {

    private static final Words COMMON = read();

    private final Map<String, String> byKey;

    private Words(Map<String, String> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    /** The words of the model. */
    public static Words common() {
        return COMMON;
    }

    /** These words and more; where both have a key, the one given counts. */
    public Words with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(byKey);
        all.putAll(more);
        return new Words(all);
    }

    /**
     * The words for a key.
     *
     * @throws IllegalArgumentException if there are none
     */
    public String get(String key) {
        String words = byKey.get(key);
        if (words == null) {
            throw new IllegalArgumentException("there are no words for " + key);
        }
        return words;
    }

    /** The words for a key, or {@code null} if there are none. */
    public @Nullable String find(String key) {
        return byKey.get(key);
    }

    private static Words read() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Words.class.getResourceAsStream("/org/councilprotocol/model/words.properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return new Words(words);
    }
}

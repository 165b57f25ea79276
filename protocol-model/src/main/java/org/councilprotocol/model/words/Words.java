package org.councilprotocol.model.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What everything in the model is called in British English, by key. Immutable.
 *
 * <p>The file {@code org/councilprotocol/model/words.properties} explains its keys and is the only home of these words.
 * A pack adds the posts and acts that it declares.
 */
public final class Words {

    private static final String FILE = "/org/councilprotocol/model/words.properties";

    private static final Words COMMON = new Words(read());

    private final SortedMap<String, String> words;

    private Words(SortedMap<String, String> words) {
        this.words = words;
    }

    /** The words of the model itself, without those of any pack. */
    public static Words common() {
        return COMMON;
    }

    /**
     * These words and more; where both have a key, {@code more} wins.
     *
     * @param more a pack's own words, with keys as in the file, such as {@code "post.town-clerk"}
     */
    public Words with(Map<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(words);
        all.putAll(more);
        return new Words(all);
    }

    /**
     * The words of this key.
     *
     * @throws NoSuchElementException if there are none
     */
    public String get(String key) {
        String found = words.get(key);
        if (found == null) {
            throw new NoSuchElementException("no words for " + key);
        }
        return found;
    }

    /** The words of this key, or {@code null} if there are none. */
    public @Nullable String find(String key) {
        return words.get(key);
    }

    /** Every key, in alphabetical order. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(words.keySet());
    }

    private static SortedMap<String, String> read() {
        Properties properties = new Properties();
        try (InputStream file = Words.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}

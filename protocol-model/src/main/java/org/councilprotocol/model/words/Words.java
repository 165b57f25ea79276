package org.councilprotocol.model.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What everything in the model is called in British English, by key. Immutable.
 *
 * <p>The file {@code org/councilprotocol/model/words.properties} explains its keys and is the only home of these words.
 * A pack adds the posts, parties and acts that it declares.
 */
public final class Words {

    private static final String FILE = "/org/councilprotocol/model/words.properties";

    /** What stands between a key and its words. */
    private static final String BETWEEN = " = ";

    private static final Words COMMON = new Words(read(), Map.of());

    private final Map<String, String> common;
    private final Map<String, String> more;

    private Words(Map<String, String> common, Map<String, String> more) {
        this.common = common;
        this.more = more;
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
        Map<String, String> all = new HashMap<>(this.more);
        all.putAll(more);
        return new Words(common, all);
    }

    /**
     * The words of this key.
     *
     * @throws NoSuchElementException if there are none
     */
    public String get(String key) {
        String found = find(key);
        if (found == null) {
            throw new NoSuchElementException("no words for " + key);
        }
        return found;
    }

    /** The words of this key, or {@code null} if there are none. */
    public @Nullable String find(String key) {
        String found = more.get(key);
        return found == null ? common.get(key) : found;
    }

    /** Every key, in alphabetical order. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>(common.keySet());
        keys.addAll(more.keySet());
        return Collections.unmodifiableSet(keys);
    }

    /** The keys that begin so, in alphabetical order. */
    public Set<String> keys(String beginning) {
        Set<String> keys = new TreeSet<>();
        for (Map<String, String> words : List.of(common, more)) {
            for (String key : words.keySet()) {
                if (key.startsWith(beginning)) {
                    keys.add(key);
                }
            }
        }
        return Collections.unmodifiableSet(keys);
    }

    /** By lines: {@link java.util.Properties} goes through it by single characters, which a cold process notices. */
    private static Map<String, String> read() {
        String file;
        try (InputStream in = Words.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            // A copy of the sources may have the line ends of its system.
            file = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>(8192);
        int start = 0;
        while (start < file.length()) {
            int newLine = file.indexOf('\n', start);
            int end = newLine < 0 ? file.length() : newLine;
            if (start < end && file.charAt(start) != '#') {
                int equals = file.indexOf(BETWEEN, start);
                if (equals < 0 || equals > end) {
                    throw new IllegalStateException(FILE + " has a line without" + BETWEEN + "in it");
                }
                words.put(file.substring(start, equals), file.substring(equals + BETWEEN.length(), end));
            }
            start = end + 1;
        }
        return words;
    }
}

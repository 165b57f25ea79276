package org.councilprotocol.rules.internal.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Words that mean the same where somebody tells what happened, as <i>cllr</i> and <i>member</i>, by their stems. The
 * resource {@code everyday.txt} has a line for each meaning, the words divided by blanks.
 */
final class EverydayWords {

    private static final String RESOURCE = "everyday.txt";

    private static final Map<String, String> FIRST = read();

    private EverydayWords() {}

    /** The one stem that stands for all that mean the same; the stem itself where none does. */
    static String one(String stem) {
        return FIRST.getOrDefault(stem, stem);
    }

    private static Map<String, String> read() {
        try (InputStream in = EverydayWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            Map<String, String> first = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(words -> {
                        for (String word : words) {
                            first.putIfAbsent(Stemmer.stem(word), Stemmer.stem(words[0]));
                        }
                    });
            return Map.copyOf(first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

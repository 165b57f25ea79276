package org.councilprotocol.rules.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to read a passage of the council's document whose words leave it open; no fact of a case answers it.
 *
 * @param name what the pack calls it
 * @param question the question in words; {@code null} where it is whether the one reading is taken or not
 * @param readings the sentence that says each reading, by the reading's name, in the order in which the pack declares
 *     them: one, which is taken or not, or several, of which exactly one is taken
 */
public record ReadingQuestion(String name, @Nullable String question, Map<String, String> readings) {

    public ReadingQuestion {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    /** Whether it is about one reading, which is taken or not. */
    public boolean isOfOne() {
        return readings.size() == 1;
    }
}

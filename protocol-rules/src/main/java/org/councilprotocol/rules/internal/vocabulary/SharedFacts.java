package org.councilprotocol.rules.internal.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;

/**
 * The facts that a case can tell once for several situations: those of one name, one type and one question in two or
 * more. What is asked in other words may mean something else, and is told in each situation by itself. People are
 * shared by their ids.
 */
public final class SharedFacts {

    private static final Map<String, Set<String>> TAKERS = find();

    private SharedFacts() {}

    /** By each such fact, in alphabetical order, the names of the situations that take it. */
    public static Map<String, Set<String>> takers() {
        return TAKERS;
    }

    /** What two facts of one name have in common where they are the same. */
    private record Meaning(Class<?> type, Many many, String label, String question) {}

    private static Map<String, Set<String>> find() {
        Words words = Words.common();
        Map<String, Map<Meaning, Set<String>>> byName = new TreeMap<>();
        for (Shape situation : Shape.situations().values()) {
            for (Part part : situation.parts()) {
                if (part.kind() != Kind.RECORD) {
                    String key = situation.name() + "." + part.name();
                    byName.computeIfAbsent(part.name(), name -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    new Meaning(part.type(), part.many(), words.get(key), words.get(key + ".ask")),
                                    meaning -> new TreeSet<>())
                            .add(situation.name());
                }
            }
        }
        Map<String, Set<String>> takers = new LinkedHashMap<>();
        byName.forEach((name, meanings) -> {
            List<Set<String>> shared = meanings.values().stream()
                    .filter(situations -> situations.size() > 1)
                    .toList();
            // Of a name with two such meanings nobody could say which is meant.
            if (shared.size() == 1) {
                takers.put(name, Collections.unmodifiableSet(shared.get(0)));
            }
        });
        return Collections.unmodifiableMap(takers);
    }
}

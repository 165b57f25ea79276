package org.councilprotocol.drools;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule said when it fired in a plain session: one chain of verdict words.
 *
 * @param norm the id of the norm it speaks for
 * @param rule the name of the rule
 * @param words the chain from its verb on, such as {@code must(…)}, {@code with(…)}; never empty
 */
public record Statement(String norm, String rule, List<Word> words) {

    public Statement {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("nothing is said");
        }
    }

    /** The verb, such as {@code must} or {@code gap}. */
    public String verb() {
        return words.get(0).name();
    }

    /** What the verb is said of, where there is such a thing: its first argument of this type, or {@code null}. */
    public <T> @Nullable T of(Class<T> type) {
        return words.get(0).arguments().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    /**
     * One word of the chain.
     *
     * @param name what it is called in {@link org.councilprotocol.model.Verdicts}
     * @param arguments what it was given, as it stood in the session; {@code null} for a fact that is not told
     */
    public record Word(String name, List<@Nullable Object> arguments) {

        public Word {
            arguments = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(arguments));
        }

        @Override
        public String toString() {
            return arguments.stream()
                    .map(Objects::toString)
                    .collect(java.util.stream.Collectors.joining(", ", name + "(", ")"));
        }
    }
}

package org.councilprotocol.rules.internal.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@code declare} of a pack's vocabulary, as it stands there.
 *
 * @param name the name of the type
 * @param ofValues whether it lists values, rather than facts
 * @param isSituation whether it extends {@code PackSituation}
 * @param words what its annotations say, by their names
 * @param values the values that it lists, each with its words; empty where it lists facts
 * @param fields the facts that it lists, in order; empty where it lists values
 * @param at where its name stands
 */
public record ParsedDeclaration(
        String name,
        boolean ofValues,
        boolean isSituation,
        Map<String, Word> words,
        Map<String, Word> values,
        List<Field> fields,
        Position at) {

    public ParsedDeclaration {
        fields = List.copyOf(fields);
    }

    /**
     * A fact.
     *
     * @param name its name
     * @param collection {@code Set} or {@code List} where it has several values; {@code null} otherwise
     * @param type the simple name of its type, or of that of its values
     * @param words what its annotations say, by their names
     * @param at where it stands
     */
    public record Field(String name, @Nullable String collection, String type, Map<String, Word> words, Position at) {}

    /**
     * Words for people.
     *
     * @param text the words
     * @param at where they stand
     */
    public record Word(String text, Position at) {}
}

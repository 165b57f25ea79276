package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it stands in a file.
 *
 * @param name the whole name: the id of a norm or a clause, a space, a sentence
 * @param opening the rule that it extends, whose conditions come before its own; {@code null} if it extends none
 * @param annotations the annotations by name
 * @param conditions what must hold; where it extends no other, the first is the situation
 * @param consequences what follows; empty of an opening, which others extend
 * @param whole whether all of it was read; otherwise its file has a defect for each part that was not
 * @param at where the rule starts
 */
public record ParsedRule(
        String name,
        @Nullable Opening opening,
        Map<String, Annotation> annotations,
        List<Condition> conditions,
        List<Consequence> consequences,
        boolean whole,
        Position at) {

    public ParsedRule {
        annotations = Map.copyOf(annotations);
        conditions = List.copyOf(conditions);
        consequences = List.copyOf(consequences);
    }

    /**
     * The name of the rule that another extends.
     *
     * @param name the whole name
     * @param at where it stands
     */
    public record Opening(String name, Position at) {}

    /**
     * An annotation.
     *
     * @param text its text
     * @param at where the text stands
     */
    public record Annotation(String text, Position at) {}

    /** Whether it concludes nothing, and only begins other rules. */
    public boolean isOpening() {
        return consequences.isEmpty();
    }

    /**
     * The same rule with these conditions before its own, those of what it extends.
     *
     * @param others the conditions; {@code null} where they are not known, so that the rule is not whole
     */
    public ParsedRule after(@Nullable List<Condition> others) {
        List<Condition> all = new ArrayList<>(others == null ? List.of() : others);
        all.addAll(conditions);
        return new ParsedRule(name, null, annotations, all, consequences, whole && others != null, at);
    }

    /** The first word of the name: the id of the norm that the rule encodes, or the clause of those that it names. */
    public String firstWord() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}

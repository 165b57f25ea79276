package org.councilprotocol.rules.internal.language;

import java.util.List;
import java.util.Map;

/**
 * A rule as it stands in a file.
 *
 * @param name the whole name: the norm's id, a space, a sentence
 * @param annotations the annotations by name
 * @param conditions what must hold; the first is the situation
 * @param consequence what follows
 * @param whole whether all of it was read; otherwise its file has a defect for each part that was not
 * @param at where the rule starts
 */
public record ParsedRule(
        String name,
        Map<String, Annotation> annotations,
        List<Condition> conditions,
        Consequence consequence,
        boolean whole,
        Position at) {

    public ParsedRule {
        annotations = Map.copyOf(annotations);
        conditions = List.copyOf(conditions);
    }

    /**
     * An annotation.
     *
     * @param text its text
     * @param at where the text stands
     */
    public record Annotation(String text, Position at) {}

    /** The first word of the name: the id of the norm that the rule encodes. */
    public String norm() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}

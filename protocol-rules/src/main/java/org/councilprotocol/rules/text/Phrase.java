package org.councilprotocol.rules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phrase with places to fill, such as {@code "lodge the complaint[ with {to}]"}. What stands in square brackets is
 * said only where all its places can be filled.
 */
final class Phrase {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final String template;
    private final Map<String, String> values = new HashMap<>();

    Phrase(String template) {
        this.template = template;
    }

    /** Says what to put into a place; {@code null} leaves it unfilled. */
    Phrase fill(String place, @Nullable String value) {
        if (value != null) {
            values.put(place, value);
        }
        return this;
    }

    /** Whether the phrase has this place. */
    boolean has(String place) {
        return template.contains("{" + place + "}");
    }

    /** The phrase in full; {@code otherwise} stands in for what is needed and not filled. */
    String said(String otherwise) {
        String full = OPTIONAL.matcher(template)
                .replaceAll(part ->
                        literal(places(part.group(1)).stream().allMatch(values::containsKey) ? part.group(1) : ""));
        return PLACE.matcher(full).replaceAll(place -> literal(values.getOrDefault(place.group(1), otherwise)));
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).toList();
    }

    private static String literal(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}

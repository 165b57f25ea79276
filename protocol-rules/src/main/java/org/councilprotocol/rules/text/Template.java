package org.councilprotocol.rules.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with blanks, such as {@code "lodge the complaint[ with {to}]"}: a part in square brackets is left out where its
 * blank has no filling.
 */
public final class Template {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]{}]*)\\{(\\w+)}([^\\[\\]{}]*)]");
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

    private Template() {}

    /**
     * The words with their blanks filled.
     *
     * @param fillings what goes into each blank, by its name
     * @throws IllegalArgumentException if a blank outside square brackets has no filling
     */
    public static String fill(String template, Map<String, String> fillings) {
        String chosen = OPTIONAL.matcher(template)
                .replaceAll(part -> fillings.containsKey(part.group(2))
                        ? Matcher.quoteReplacement(part.group(1) + "{" + part.group(2) + "}" + part.group(3))
                        : "");
        return BLANK.matcher(chosen).replaceAll(blank -> {
            String filling = fillings.get(blank.group(1));
            if (filling == null) {
                throw new IllegalArgumentException("nothing fills {" + blank.group(1) + "} in \"" + template + "\"");
            }
            return Matcher.quoteReplacement(filling);
        });
    }
}

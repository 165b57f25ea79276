package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words with blanks, such as {@code "lodge the complaint[ with {to}]"}: a part in square brackets is left out where its
 * blank has no filling.
 */
public final class Template {

    private static final Pattern BLANK =
            Pattern.compile("\\[(?<before>[^\\[\\]{}]*)\\{(?<maybe>\\w+)}(?<after>[^\\[\\]{}]*)]|\\{(?<always>\\w+)}");

    /** Templates are few, the lines of the words files, and are filled with every decision. */
    private static final Map<String, Template> PARSED = new ConcurrentHashMap<>();

    /** The most templates that are kept. */
    private static final int MOST_KEPT = 10_000;

    private final String template;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A piece of a template.
     *
     * @param before words before the blank
     * @param blank the blank's name; {@code null} for words alone
     * @param after words after it
     * @param optional whether all of it is left out where the blank has no filling
     */
    private record Part(String before, @Nullable String blank, String after, boolean optional) {}

    private Template(String template) {
        this.template = template;
        Matcher blanks = BLANK.matcher(template);
        int done = 0;
        while (blanks.find()) {
            parts.add(new Part(template.substring(done, blanks.start()), null, "", false));
            String always = blanks.group("always");
            parts.add(
                    always != null
                            ? new Part("", always, "", false)
                            : new Part(blanks.group("before"), blanks.group("maybe"), blanks.group("after"), true));
            done = blanks.end();
        }
        parts.add(new Part(template.substring(done), null, "", false));
    }

    /**
     * The words with their blanks filled.
     *
     * @param fillings what goes into each blank, by its name
     * @throws IllegalArgumentException if a blank outside square brackets has no filling
     */
    public static String fill(String template, Map<String, String> fillings) {
        Template parsed = PARSED.get(template);
        if (parsed == null) {
            parsed = new Template(template);
            if (PARSED.size() < MOST_KEPT) {
                PARSED.put(template, parsed);
            }
        }
        return parsed.filled(fillings);
    }

    private String filled(Map<String, String> fillings) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            String filling = part.blank() == null ? "" : fillings.get(part.blank());
            if (filling != null) {
                text.append(part.before()).append(filling).append(part.after());
            } else if (!part.optional()) {
                throw new IllegalArgumentException("nothing fills {" + part.blank() + "} in \"" + template + "\"");
            }
        }
        return text.toString();
    }
}

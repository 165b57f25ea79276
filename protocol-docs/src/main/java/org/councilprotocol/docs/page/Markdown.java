package org.councilprotocol.docs.page;

/** Markdown as the pages write it. */
public final class Markdown {

    /** What a page begins with that is written whole. */
    public static final String GENERATED =
            "<!-- The build writes this page and checks it; CONTRIBUTING.md says how. -->\n\n";

    private Markdown() {}

    /** Words fit for a table's cell. */
    public static String cell(String words) {
        return words.replace("|", "\\|").replace("\n", " ");
    }

    /** Words with a capital. */
    public static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

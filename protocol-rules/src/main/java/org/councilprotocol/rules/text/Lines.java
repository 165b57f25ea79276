package org.councilprotocol.rules.text;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plain text in lines of a limited width. */
final class Lines {

    /** So wide is what a terminal shows without breaking it. */
    private static final int WIDTH = 80;

    private final int width;

    private final StringBuilder text = new StringBuilder();
    private final Set<String> told = new HashSet<>();
    private @Nullable String entry;
    private boolean inEntry;

    /** Lines of at most eighty columns. */
    Lines() {
        this(WIDTH);
    }

    /** Lines of at most so many columns. */
    Lines(int width) {
        this.width = width;
    }

    /** A heading, with an empty line before it. */
    void heading(String words) {
        gap();
        text.append(words).append('\n').append("-".repeat(words.length())).append('\n');
    }

    /** An empty line, unless the page has only begun. */
    void gap() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    /** A line at the margin. */
    void line(String words) {
        wrapped("", words);
    }

    /** A line set in, below the one it belongs to. */
    void detail(String words) {
        if (!inEntry || told.add(words)) {
            wrapped("    ", words);
        }
    }

    /** Something to copy, set in and on one line however long it is. */
    void copied(String something) {
        text.append("    ").append(Visible.line(something)).append('\n');
    }

    /** A line set in twice, below such a line. */
    void below(String words) {
        set(2, words);
    }

    /** A line set in so many times. */
    void set(int depth, String words) {
        wrapped("    ".repeat(depth), words);
    }

    /**
     * A line with what belongs to it. Where the line says the same as the one before, only what is new below it is
     * added: several norms may say one thing.
     */
    void entry(String words, Runnable details) {
        if (!words.equals(entry)) {
            entriesEnd();
            line(words);
            entry = words;
        }
        inEntry = true;
        details.run();
        inEntry = false;
    }

    /** What follows belongs to no entry. */
    void entriesEnd() {
        entry = null;
        told.clear();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void wrapped(String margin, String words) {
        int column = 0;
        for (String word : clean(words).split(" ")) {
            if (column == 0) {
                text.append(margin).append(word);
                column = margin.length() + word.length();
            } else if (column + 1 + word.length() <= width) {
                text.append(' ').append(word);
                column += 1 + word.length();
            } else {
                text.append('\n').append(margin).append("  ").append(word);
                column = margin.length() + 2 + word.length();
            }
        }
        text.append('\n');
    }

    /** Names come from the case: none may break the page. */
    private static String clean(String words) {
        return Visible.line(words.strip()).replaceAll(" +", " ");
    }
}

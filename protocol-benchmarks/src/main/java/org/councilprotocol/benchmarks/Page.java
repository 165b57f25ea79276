package org.councilprotocol.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A page of Markdown, written anew after each line, so that a run cut short leaves what it found. */
final class Page {

    private final Path file;
    private final StringBuilder text = new StringBuilder();

    Page(Path file) {
        this.file = file;
    }

    /** A line. */
    void line(String line) throws IOException {
        text.append(line).append('\n');
        System.out.println(line);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A heading, what the table under it says, and the table's head. */
    void table(String heading, String about, String... columns) throws IOException {
        line("");
        line("## " + heading);
        line("");
        line(about);
        line("");
        row(columns);
        line("|---".repeat(columns.length) + "|");
    }

    /** A row of a table. */
    void row(String... cells) throws IOException {
        line("| " + String.join(" | ", cells) + " |");
    }

    /** A number to three figures, in groups of thousands. */
    static String number(double value) {
        int digits = value <= 0 ? 0 : Math.max(0, 2 - (int) Math.floor(Math.log10(value)));
        double unit = value <= 0 ? 1 : Math.pow(10, Math.floor(Math.log10(value)) - 2);
        return String.format(Locale.ROOT, "%,." + Math.min(digits, 3) + "f", Math.round(value / unit) * unit);
    }

    /** How many times one number is another. */
    static String ratio(double value, double of) {
        return number(value / of) + " ×";
    }
}

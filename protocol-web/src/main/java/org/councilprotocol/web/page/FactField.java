package org.councilprotocol.web.page;

import java.util.List;

/**
 * A question on a page, with what it can be answered and what stands in it.
 *
 * @param name its name in the form
 * @param legend the question
 * @param hint how to answer; empty where that goes without saying
 * @param kind how it is shown
 * @param options what to choose from
 * @param more what to choose from besides, which is seldom needed
 * @param texts what is written in it, by the field's name
 * @param error what is wrong with the answer; empty if nothing
 */
public record FactField(
        String name,
        String legend,
        String hint,
        Kind kind,
        List<Option> options,
        List<Option> more,
        List<TextInput> texts,
        String error) {

    /** How a question is shown. */
    public enum Kind {
        /** One answer of several. */
        CHOICE,
        /** Any number of answers. */
        CHOICES,
        /** A day, a number or a text. */
        WRITTEN,
        /** Names, one on each line. */
        LINES
    }

    public FactField {
        options = List.copyOf(options);
        more = List.copyOf(more);
        texts = List.copyOf(texts);
    }

    /**
     * Something to choose.
     *
     * @param value what the form then says
     * @param label what it is called
     * @param chosen whether it is chosen
     * @param exclusive whether it goes with no other
     */
    public record Option(String value, String label, boolean chosen, boolean exclusive) {}

    /**
     * Something to write.
     *
     * @param name its name in the form
     * @param label what it is called; empty where the question says so
     * @param value what is written
     * @param width how many characters it is meant for
     * @param digits whether they are digits
     */
    public record TextInput(String name, String label, String value, int width, boolean digits) {}

    /** The id on the page of what an error leads to. */
    public String first() {
        return id(0);
    }

    /** The id on the page of a part of it. */
    public String id(int place) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-") + "-" + place;
    }
}

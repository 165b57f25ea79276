package org.councilprotocol.rules.text;

import java.util.List;
import org.councilprotocol.model.decision.Status;
import org.jspecify.annotations.Nullable;

/**
 * What there is to read, before it is laid out: headings, and below each its sentences with what belongs to them. It
 * holds words for people alone: no path, and no name that only a program knows.
 *
 * <pre>{@code
 * Page page = DecisionText.page(decision, protocol.words());
 * System.out.print(page.plain());
 * Files.writeString(file, page.html());
 * }</pre>
 *
 * @param title what it is about, as a heading above all
 * @param sections its parts in the order of reading; none is empty
 * @param source from what it is taken, and what to know of that; sentences
 */
public record Page(String title, List<Section> sections, List<String> source) {

    public Page {
        sections = List.copyOf(sections);
        source = List.copyOf(source);
    }

    /** In plain text, lines of at most eighty columns; without the title; ends with a line break. */
    public String plain() {
        return new PlainPage(this).toString();
    }

    /** In Markdown (CommonMark); ends with a line break. */
    public String markdown() {
        return new MarkdownPage(this).toString();
    }

    /** As one page of HTML that needs nothing else, in British English; ends with a line break. */
    public String html() {
        return new HtmlPage(this).document();
    }

    /**
     * The content of that page alone, to be set into another: its sections and source, without the title and without
     * any style; headings are of the second level.
     */
    public String htmlContent() {
        return new HtmlPage(this).content();
    }

    /** What a section of a page tells. */
    public enum Part {
        /** What is said first: what must be done or not, or what there is to know instead. */
        ANSWER,
        /** Where the protocol names no route. */
        GAPS,
        /** What holds unless something out of the ordinary is so. */
        ORDINARILY,
        /** What to find out, and what each answer leads to. */
        QUESTIONS,
        /** What may hold, and on what that depends. */
        OPEN,
        /** What holds on some readings of the text alone. */
        READINGS,
        /** What gives way. */
        DISPLACED,
        /** What does not arise. */
        NOT_ARISING,
        /** What is taken not to be so. */
        CHECKLIST,
        /** What to bear in mind. */
        REMINDERS,
        /** What was told and plays no part. */
        UNUSED,
        /** What to tell as well, perhaps. */
        COMPANIONS,
        /** Names that may be meant for one. */
        NAMES,
        /** How one norm stands. */
        NORM,
        /** What concerns one bearer. */
        BEARER
    }

    /**
     * A part of a page.
     *
     * @param part what it tells
     * @param heading its heading; {@code null} where it needs none, as what is said first
     * @param entries what it says; never empty
     */
    public record Section(Part part, @Nullable String heading, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One thing that is said.
     *
     * @param number its number, where others refer to it; 0 if it has none
     * @param sentence the sentence, with its clause
     * @param norm the id of the norm that says so; {@code null} if none does
     * @param clause the clause of that norm; {@code null} if there is none
     * @param group what entries that belong together have in common, such as whom they bind; {@code null} if nothing
     * @param status whether it is kept; {@code null} where nothing shows it
     * @param details what belongs to it, in the order of reading
     */
    public record Entry(
            int number,
            String sentence,
            @Nullable String norm,
            @Nullable String clause,
            @Nullable String group,
            @Nullable Status status,
            List<Detail> details) {

        public Entry {
            details = List.copyOf(details);
        }

        /** The same within a group. */
        Entry in(@Nullable String another) {
            return new Entry(number, sentence, norm, clause, another, status, details);
        }

        /** A sentence to which nothing belongs. */
        public static Entry of(String sentence) {
            return of(sentence, List.of());
        }

        /** A sentence with what belongs to it. */
        public static Entry of(String sentence, List<Detail> details) {
            return new Entry(0, sentence, null, null, null, null, details);
        }
    }

    /**
     * What belongs to a sentence.
     *
     * @param kind what it tells
     * @param words a sentence
     * @param details what belongs to it in turn; mostly empty
     */
    public record Detail(Kind kind, String words, List<Detail> details) {

        public Detail {
            details = List.copyOf(details);
        }

        /** A detail to which nothing belongs. */
        public static Detail of(Kind kind, String words) {
            return new Detail(kind, words, List.of());
        }

        /** What a detail tells. */
        public enum Kind {
            /** The facts that it rests on. */
            BECAUSE,
            /** The reading of the text that it rests on. */
            READING,
            /** Whether it is kept. */
            STATUS,
            /** How its last day was counted, or what is needed to count it. */
            DEADLINE,
            /** What a reader should know besides. */
            NOTE,
            /** What pulls the other way. */
            TENSION,
            /** What would take it away. */
            UNLESS,
            /** What it leads to, or what leads to it. */
            EFFECT,
            /** What it gives way to. */
            GIVES_WAY,
            /** Which situation of the case it answers. */
            SITUATION,
            /** A condition, and whether it is met. */
            CONDITION
        }
    }
}

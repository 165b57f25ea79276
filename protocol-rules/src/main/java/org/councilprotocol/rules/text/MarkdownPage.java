package org.councilprotocol.rules.text;

import java.util.List;
import java.util.regex.Pattern;

/** A page in Markdown. */
final class MarkdownPage {

    /** What would be read as markup in running text. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

    private final StringBuilder text = new StringBuilder();

    MarkdownPage(Page page) {
        text.append("# ").append(escaped(page.title())).append('\n');
        page.sections().forEach(this::section);
        text.append("\n---\n");
        page.source()
                .forEach(sentence -> text.append('\n').append(escaped(sentence)).append('\n'));
    }

    private void section(Page.Section section) {
        if (section.heading() != null) {
            text.append("\n## ").append(escaped(section.heading())).append('\n');
        }
        text.append('\n');
        for (Page.Entry entry : section.entries()) {
            text.append(entry.number() == 0 ? "- " : entry.number() + ". ")
                    .append(escaped(entry.sentence()))
                    .append('\n');
            details(entry.details(), "    ");
        }
    }

    private void details(List<Page.Detail> details, String margin) {
        for (Page.Detail detail : details) {
            text.append(margin).append("- ").append(escaped(detail.words())).append('\n');
            details(detail.details(), margin + "    ");
        }
    }

    private static String escaped(String words) {
        return MARKUP.matcher(Visible.line(words.strip()).replaceAll(" +", " ")).replaceAll("\\\\$0");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

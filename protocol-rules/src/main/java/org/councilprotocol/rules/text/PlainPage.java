package org.councilprotocol.rules.text;

import java.util.List;
import java.util.Objects;

/** A page in plain text. */
final class PlainPage {

    private final Lines lines = new Lines();

    PlainPage(Page page) {
        page.sections().forEach(this::section);
        lines.gap();
        page.source().forEach(lines::line);
    }

    private void section(Page.Section section) {
        if (section.heading() == null) {
            lines.gap();
        } else {
            lines.heading(section.heading());
        }
        String group = section.entries().get(0).group();
        for (Page.Entry entry : section.entries()) {
            if (!Objects.equals(group, entry.group())) {
                lines.gap();
                group = entry.group();
            }
            lines.line((entry.number() == 0 ? "" : entry.number() + ". ") + entry.sentence());
            details(entry.details(), 1);
        }
    }

    private void details(List<Page.Detail> details, int depth) {
        for (Page.Detail detail : details) {
            lines.set(depth, detail.words());
            details(detail.details(), depth + 1);
        }
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}

package org.councilprotocol.rules.text;

import java.util.List;
import java.util.Locale;

/** A page in HTML: one list for each section, so that whoever hears it knows how much there is. */
final class HtmlPage {

    private static final String STYLE = """
            body { font-family: system-ui, sans-serif; line-height: 1.5; color: #0b0c0c; background: #fff;
              max-width: 45rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
            h1 { font-size: 1.6rem; line-height: 1.25; }
            h2 { font-size: 1.2rem; margin-top: 2rem; }
            ul, ol { padding-left: 1.25rem; }
            section > ul { list-style: none; padding-left: 0; }
            section > ul > li, section > ol > li { margin-bottom: 1rem; }
            section > ul > li > p, section > ol > li > p { margin: 0; }
            section:first-of-type > ul > li > p { font-weight: bold; }
            li ul { color: #484949; }
            footer { border-top: 1px solid #b1b4b6; margin-top: 2rem; font-size: 0.9rem; }
            @media print { body { max-width: none; padding: 0; } li { break-inside: avoid; } }
            """;

    private final Page page;
    private final StringBuilder html = new StringBuilder();

    HtmlPage(Page page) {
        this.page = page;
    }

    /** All of it. */
    String document() {
        String title = escaped(page.title());
        return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n"
                + content() + "</main>\n</body>\n</html>\n";
    }

    /** Its sections and source. */
    String content() {
        html.setLength(0);
        for (int i = 0; i < page.sections().size(); i++) {
            section(page.sections().get(i), "section-" + (i + 1));
        }
        html.append("<footer>\n");
        page.source()
                .forEach(
                        sentence -> html.append("<p>").append(escaped(sentence)).append("</p>\n"));
        return html.append("</footer>\n").toString();
    }

    private void section(Page.Section section, String id) {
        String part = section.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
        html.append("<section class=\"").append(part).append('"');
        if (section.heading() == null) {
            html.append(" aria-label=\"Answer\">\n");
        } else {
            html.append(" aria-labelledby=\"")
                    .append(id)
                    .append("\">\n<h2 id=\"")
                    .append(id);
            html.append("\">").append(escaped(section.heading())).append("</h2>\n");
        }
        boolean numbered = section.entries().get(0).number() != 0;
        if (numbered) {
            html.append("<ol start=\"")
                    .append(section.entries().get(0).number())
                    .append("\">\n");
        } else {
            html.append("<ul>\n");
        }
        for (Page.Entry entry : section.entries()) {
            html.append("<li><p>").append(escaped(entry.sentence())).append("</p>");
            details(entry.details());
            html.append("</li>\n");
        }
        html.append(numbered ? "</ol>\n" : "</ul>\n").append("</section>\n");
    }

    private void details(List<Page.Detail> details) {
        if (!details.isEmpty()) {
            html.append("\n<ul>\n");
            for (Page.Detail detail : details) {
                html.append("<li>").append(escaped(detail.words()));
                details(detail.details());
                html.append("</li>\n");
            }
            html.append("</ul>\n");
        }
    }

    private static String escaped(String words) {
        return Visible.line(words.strip())
                .replaceAll(" +", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

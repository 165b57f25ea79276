package org.councilprotocol.rules.json;

import java.util.Collection;
import java.util.stream.Collectors;
import org.councilprotocol.rules.internal.source.Json;

/** Pieces of an input, fit to be shown in a message: in quotation marks, on one line, and never long. */
final class Quoted {

    private static final int SHOWN = 60;

    private Quoted() {}

    /** The text in quotation marks. */
    static String of(String text) {
        return '"' + shortened(text) + '"';
    }

    /** The texts, each in quotation marks, with commas between. */
    static String all(Collection<String> texts) {
        return texts.stream().map(Quoted::of).collect(Collectors.joining(", "));
    }

    /** What stands there, for somebody to whom that has to be said. */
    static String found(Json json) {
        if (json instanceof Json.Fields) {
            return "an object {…}";
        } else if (json instanceof Json.Elements) {
            return "a list […]";
        } else if (json instanceof Json.Text text) {
            return "the text " + of(text.value());
        } else if (json instanceof Json.Figure figure) {
            return "the number " + shortened(figure.written());
        } else if (json instanceof Json.Truth truth) {
            return String.valueOf(truth.value());
        }
        return "null";
    }

    /** The text on one line, cut where it is long. */
    static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).map(Quoted::visible).forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > SHOWN ? shown + "…" : shown.toString();
    }

    private static int visible(int codePoint) {
        int type = Character.getType(codePoint);
        boolean hidden = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        return hidden ? '\ufffd' : codePoint;
    }
}

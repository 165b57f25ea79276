package org.councilprotocol.rules.text;

import java.util.Locale;

/** The path of a fact, for a reader who has no better words for it. */
final class FactPath {

    private FactPath() {}

    /** The last part in plain words: "holding department" for {@code "document.holdingDepartment"}. */
    static String inWords(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*?]", "");
        return last.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}

package org.councilprotocol.web.page;

import java.util.Locale;

/** Words as they stand on a page. */
public final class Say {

    private Say() {}

    /** The same with a capital letter, and a full stop if it has no end. */
    public static String sentence(String words) {
        String capital = capital(words);
        return capital.matches("(?s).*[.?!]") ? capital : capital + ".";
    }

    /** The same with a capital letter. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}

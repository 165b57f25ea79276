package org.councilprotocol.rules.internal.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The phrases in which a kind of event is told: of several words, their small words too. Immutable. */
final class ToldPhrases {

    /** What a small word of a phrase counts for beside another. */
    private static final double SMALL = 0.3;

    private final List<List<String>> phrases;

    /** Those of a list that commas divide; single words are none. */
    ToldPhrases(String list) {
        List<List<String>> found = new ArrayList<>();
        for (String phrase : list.split(",")) {
            List<String> stems = Stems.everyWord(phrase);
            if (stems.size() > 1) {
                found.add(stems);
            }
        }
        this.phrases = List.copyOf(found);
    }

    /** How many words of what is told stand in phrases of the list, word by word, small words counting for less. */
    double in(List<String> everyWord) {
        double words = 0;
        for (List<String> phrase : phrases) {
            if (Collections.indexOfSubList(everyWord, phrase) >= 0) {
                for (String word : phrase) {
                    words += Stems.isSmall(word) ? SMALL : 1;
                }
            }
        }
        return words;
    }
}

package org.councilprotocol.rules.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, each by its stem, in the order of the text; one stem for words that mean the same. */
final class Stems {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Words that every sentence may have. */
    private static final Set<String> STOP =
            Set.of(("a an the this that these those some any such same other another own"
                            + " and or but nor so yet if than then as because while though although unless until"
                            + " of to in on at by for from with without into onto over under about after before between against"
                            + " during through up down out off again"
                            + " i me my mine we us our ours you your yours he him his she her hers it its they them their theirs"
                            + " one who whom whose which what when where why how whether somebody anybody nobody everybody"
                            + " someone anyone something anything nothing everything"
                            + " is am are was were be been being do does did done doing planned has have had having"
                            + " will would shall should may might must can could cannot ought"
                            + " not no yes only also too very just even still already now here there"
                            + " s t d m ll re ve don doesn didn isn aren wasn weren won wouldn shouldn couldn hasn haven hadn")
                    .split(" "));

    private Stems() {}

    /** The stems of a text; none of its commonest words. */
    static List<String> of(String text) {
        List<String> stems = new ArrayList<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            if (!isSmall(words.group())) {
                stems.add(stem(words.group()));
            }
        }
        return stems;
    }

    /** The stems of a text, its small words as they are. */
    static List<String> everyWord(String text) {
        List<String> stems = new ArrayList<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            stems.add(isSmall(words.group()) ? words.group() : stem(words.group()));
        }
        return stems;
    }

    /** Whether every sentence may have this word, in small letters. */
    static boolean isSmall(String word) {
        return STOP.contains(word);
    }

    private static String stem(String word) {
        return EverydayWords.one(Stemmer.stem(word));
    }
}

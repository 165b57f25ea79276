package org.councilprotocol.rules.internal.find;

/**
 * Brings the forms of an English word to one stem, by the rules of M. F. Porter, "An algorithm for suffix stripping"
 * (1980): <i>instructs</i>, <i>instructed</i> and <i>instruction</i> are <i>instruct</i>. A stem is no word, and is
 * shown to nobody.
 */
final class Stemmer {

    /** Endings and what takes their place; an ending stands before those that it ends with. */
    private static final String[][] DOUBLE = {
        {"ational", "ate"},
        {"tional", "tion"},
        {"enci", "ence"},
        {"anci", "ance"},
        {"izer", "ize"},
        {"abli", "able"},
        {"alli", "al"},
        {"entli", "ent"},
        {"eli", "e"},
        {"ousli", "ous"},
        {"ization", "ize"},
        {"ation", "ate"},
        {"ator", "ate"},
        {"alism", "al"},
        {"iveness", "ive"},
        {"fulness", "ful"},
        {"ousness", "ous"},
        {"aliti", "al"},
        {"iviti", "ive"},
        {"biliti", "ble"}
    };

    private static final String[][] SINGLE = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}
    };

    private static final String[] LAST = {
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate",
        "iti", "ous", "ive", "ize"
    };

    private Stemmer() {}

    /** The stem of a word in small letters. */
    static String stem(String word) {
        if (word.length() < 3) {
            return word;
        }
        String stem = withoutPlural(word);
        stem = withoutPast(stem);
        if (stem.endsWith("y") && hasVowel(cut(stem, 1))) {
            stem = cut(stem, 1) + "i";
        }
        stem = replaced(stem, DOUBLE);
        stem = replaced(stem, SINGLE);
        return tidy(withoutLast(stem));
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String withoutPast(String word) {
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        String stem = word.endsWith("ed") ? cut(word, 2) : word.endsWith("ing") ? cut(word, 3) : word;
        if (stem.equals(word) || !hasVowel(stem)) {
            return word;
        }
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (endsTwice(stem) && "lsz".indexOf(stem.charAt(stem.length() - 1)) < 0) {
            return cut(stem, 1);
        }
        return measure(stem) == 1 && isShort(stem) ? stem + "e" : stem;
    }

    private static String replaced(String word, String[][] endings) {
        for (String[] ending : endings) {
            if (word.endsWith(ending[0])) {
                String stem = cut(word, ending[0].length());
                return measure(stem) > 0 ? stem + ending[1] : word;
            }
        }
        return word;
    }

    private static String withoutLast(String word) {
        for (String ending : LAST) {
            if (word.endsWith(ending)) {
                String stem = cut(word, ending.length());
                boolean fits = !ending.equals("ion") || stem.endsWith("s") || stem.endsWith("t");
                return fits && measure(stem) > 1 ? stem : word;
            }
        }
        return word;
    }

    private static String tidy(String word) {
        String stem = word;
        if (stem.endsWith("e")) {
            String shorter = cut(stem, 1);
            if (measure(shorter) > 1 || measure(shorter) == 1 && !isShort(shorter)) {
                stem = shorter;
            }
        }
        return stem.endsWith("ll") && measure(stem) > 1 ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** How often vowels are followed by consonants: 0 in <i>tree</i>, 1 in <i>trouble</i>, 2 in <i>private</i>. */
    private static int measure(String word) {
        int measure = 0;
        for (int i = 1; i < word.length(); i++) {
            if (isConsonant(word, i) && !isConsonant(word, i - 1)) {
                measure++;
            }
        }
        return measure;
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isConsonant(word, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsTwice(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(word, last);
    }

    /** Whether it ends as <i>hop</i> does: consonant, vowel, consonant, the last none of w, x and y. */
    private static boolean isShort(String word) {
        int last = word.length() - 1;
        return last > 1
                && isConsonant(word, last)
                && !isConsonant(word, last - 1)
                && isConsonant(word, last - 2)
                && "wxy".indexOf(word.charAt(last)) < 0;
    }

    private static boolean isConsonant(String word, int at) {
        char letter = word.charAt(at);
        return letter == 'y' ? at == 0 || !isConsonant(word, at - 1) : "aeiou".indexOf(letter) < 0;
    }
}

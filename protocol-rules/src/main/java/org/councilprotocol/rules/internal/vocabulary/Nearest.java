package org.councilprotocol.rules.internal.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of the right words somebody is likely to have meant. */
public final class Nearest {

    /** A longer word is no slip of a right one. */
    private static final int LONGEST = 80;

    /** Among more right words nobody looks for the nearest: that would take long, for each word that is wrong. */
    private static final int MOST = 2_000;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_.-]+");

    private Nearest() {}

    /** The nearest of the right words, or {@code null} if none is near. Capitals, spaces and dashes do not count. */
    public static @Nullable String to(String written, Collection<String> right) {
        if (written.length() > LONGEST || right.size() > MOST) {
            return null;
        }
        String bare = bare(written);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : right) {
            String other = bare(candidate);
            // So many letters at least must be added or left out.
            int atLeast = Math.abs(bare.length() - other.length());
            if (atLeast >= least || !near(atLeast, bare, other)) {
                continue;
            }
            int distance = distance(bare, other);
            if (distance < least && near(distance, bare, other)) {
                nearest = candidate;
                least = distance;
            }
        }
        if (nearest == null) {
            nearest = onlyOneWithAllWords(written, right);
        }
        return nearest != null ? nearest : onlyOneWith(bare, right);
    }

    /** The nearest of the right words, or {@code otherwise} if none is near. */
    public static String of(String written, Collection<String> right, String otherwise) {
        String nearest = to(written, right);
        return nearest == null ? otherwise : nearest;
    }

    private static boolean near(int distance, String a, String b) {
        return distance <= Math.min(a.length(), b.length()) / 3;
    }

    /** The only right word that has all of the words written, two at least, and others between or beside them. */
    private static @Nullable String onlyOneWithAllWords(String written, Collection<String> right) {
        List<String> words = words(written);
        if (words.size() < 2) {
            return null;
        }
        String found = null;
        for (String candidate : right) {
            if (words(candidate).containsAll(words)) {
                if (found != null) {
                    return null;
                }
                found = candidate;
            }
        }
        return found;
    }

    private static List<String> words(String written) {
        return List.of(BETWEEN_WORDS.split(written.toLowerCase(Locale.ROOT)));
    }

    /** The only right word that contains what is written or is contained in it. */
    private static @Nullable String onlyOneWith(String bare, Collection<String> right) {
        String found = null;
        for (String candidate : right) {
            String other = bare(candidate);
            if (Math.min(bare.length(), other.length()) >= 4 && (other.contains(bare) || bare.contains(other))) {
                if (found != null) {
                    return null;
                }
                found = candidate;
            }
        }
        return found;
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isWhitespace(c) && c != '_' && c != '.' && c != '-') {
                bare.append(c);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    /** How many letters must be added, left out, changed or swapped with their neighbour to make one of the other. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}

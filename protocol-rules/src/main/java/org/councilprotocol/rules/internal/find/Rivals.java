package org.councilprotocol.rules.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.find.Rival;

/** Says how situations that are easily confused differ, as when to choose each says it. Immutable. */
public final class Rivals {

    private static final Pattern CLAUSES = Pattern.compile("(?<=[.;]) ");

    private final SituationWords words;

    /** Rivals in the words of a pack. */
    public Rivals(Words words) {
        this.words = new SituationWords(words);
    }

    /** Those of other situations that a situation's own words set apart from it, or that set themselves apart. */
    public List<Rival> of(String situation, List<String> others) {
        List<Rival> found = new ArrayList<>();
        for (String other : others) {
            if (!other.equals(situation)) {
                String difference = difference(situation, other);
                if (difference.isEmpty()) {
                    difference = difference(other, situation);
                }
                if (!difference.isEmpty()) {
                    found.add(new Rival(other, difference));
                }
            }
        }
        return found;
    }

    /** What is said of one in saying when to choose another; empty if nothing. */
    private String difference(String situation, String named) {
        Pattern name = Pattern.compile("(?<![\\w-])" + Pattern.quote(named) + "(?![\\w-])");
        for (String clause : CLAUSES.split(words.means(situation))) {
            // "Choose this where somebody has a complaint" speaks of the word, not of the situation.
            if (!clause.startsWith("Choose this") && name.matcher(clause).find()) {
                return sentence(clause);
            }
        }
        return "";
    }

    private static String sentence(String clause) {
        String bare = clause.endsWith(".") || clause.endsWith(";") ? clause.substring(0, clause.length() - 1) : clause;
        return Character.toUpperCase(bare.charAt(0)) + bare.substring(1) + ".";
    }
}

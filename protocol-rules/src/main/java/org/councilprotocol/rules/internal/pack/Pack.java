package org.councilprotocol.rules.internal.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.pack.Catalogue;
import org.councilprotocol.rules.pack.ReadingQuestion;

/**
 * A council's pack, verified.
 *
 * @param language the language in which its rules are written
 * @param council the council's short name
 * @param name the council's full name
 * @param document the title of the council's document
 * @param edition the edition encoded
 * @param catalogue every norm of the document
 * @param encodes the sections whose deciding norms must have rules; empty for all
 * @param types the types that rules can speak of and the situations of which cases consist, the pack's own among them
 * @param rules the rules, terms first, then in the order of files and lines
 * @param closureDays days on which the council is closed besides weekends and bank holidays
 * @param posts the posts that the pack declares besides the common ones
 * @param parties the parties that the pack declares besides the common ones
 * @param acts the acts that the pack declares besides the common ones
 * @param words the words for whatever is the pack's own, by the keys of the words file
 * @param roles which post holds which statutory or common role, by the role's name
 * @param readings the questions of how to read the document that no fact answers, in the order in which the pack
 *     declares them
 */
public record Pack(
        RuleLanguage language,
        String council,
        String name,
        String document,
        String edition,
        Catalogue catalogue,
        List<String> encodes,
        PackTypes types,
        List<Rule> rules,
        Set<LocalDate> closureDays,
        Set<Post> posts,
        Set<Party> parties,
        Set<Act> acts,
        Map<String, String> words,
        Map<String, Post> roles,
        List<ReadingQuestion> readings) {

    public Pack {
        encodes = List.copyOf(encodes);
        rules = List.copyOf(rules);
        closureDays = Set.copyOf(closureDays);
        posts = Set.copyOf(posts);
        parties = Set.copyOf(parties);
        acts = Set.copyOf(acts);
        words = Map.copyOf(words);
        roles = Map.copyOf(roles);
        readings = List.copyOf(readings);
    }

    /** The same pack with other rules, which keep the numbers of those they replace. */
    public Pack withRules(List<Rule> others) {
        return new Pack(
                language,
                council,
                name,
                document,
                edition,
                catalogue,
                encodes,
                types,
                others,
                closureDays,
                posts,
                parties,
                acts,
                words,
                roles,
                readings);
    }

    /** Whether the deciding norm of this id must have a rule. */
    public boolean mustDecide(String norm) {
        return mustDecide(norm, encodes);
    }

    /** The same, for these sections. */
    static boolean mustDecide(String norm, Collection<String> encodes) {
        if (encodes.isEmpty()) {
            return true;
        }
        for (int i = 0; i < norm.length(); i++) {
            if ((norm.charAt(i) == '.' || norm.charAt(i) == '/') && encodes.contains(norm.substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    /** The rules that a situation of this shape can meet, terms first. */
    public List<Rule> rulesFor(Shape situation) {
        return rules.stream().filter(rule -> situation.is(rule.situation())).toList();
    }

    /**
     * Whether a rule can speak of a kind of situation: it is about the kind, and every term of what it has found that
     * must hold is one that some rule can conclude of the kind.
     */
    public boolean speaksOf(Rule rule, Shape situation) {
        return speaksOf(rule, situation, new HashSet<>());
    }

    private boolean speaksOf(Rule rule, Shape situation, Set<Rule> through) {
        if (!situation.is(rule.situation()) || !through.add(rule)) {
            return false;
        }
        boolean speaks = termsHeld(rule).allMatch(asked -> rules.stream()
                .anyMatch(other -> other.conclusion() instanceof Conclusion.TermOf of
                        && of.name().equals(asked)
                        && speaksOf(other, situation, through)));
        through.remove(rule);
        return speaks;
    }

    /** Whether terms say of which situations a rule speaks, and no type of its own. */
    public static boolean hangsOnTerms(Rule rule) {
        return termsHeld(rule).findAny().isPresent();
    }

    /** The names of the terms of something found that must hold for a rule; a term anywhere in the case is none. */
    private static Stream<String> termsHeld(Rule rule) {
        return rule.conditions().stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .filter(pattern -> pattern.isTerm() && pattern.constraints().size() > 1)
                .map(PackReader::termName);
    }

    /** Whether a rule asks for the term that another concludes, directly or by way of other terms. */
    public boolean restsOn(Rule rule, Rule term) {
        return term.conclusion() instanceof Conclusion.TermOf concluded
                && restsOn(rule, concluded.name(), new HashSet<>());
    }

    /** Each term is gone through once, however many ways lead to it. */
    private boolean restsOn(Rule rule, String term, Set<String> seen) {
        return PackReader.terms(rule).stream()
                .filter(seen::add)
                .anyMatch(asked -> asked.equals(term)
                        || rules.stream()
                                .anyMatch(other -> other.conclusion() instanceof Conclusion.TermOf of
                                        && of.name().equals(asked)
                                        && restsOn(other, term, seen)));
    }
}

package org.councilprotocol.testkit.retelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.pack.CommonTerms;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.councilprotocol.rules.internal.pack.Rule;

/**
 * Whether what can be told in several ways is heard in each of them. For each common term that a pack asks for a case
 * is made of every way of telling it, and the norms whose rules ask for the term must speak in each: the same verdict,
 * whether settled, open or not arising.
 */
public final class Retellings {

    private final Protocol protocol;
    private final List<Rule> rules;
    private final Tellings tellings;

    private Retellings(Protocol protocol) {
        this.protocol = protocol;
        this.rules = PackInspection.of(protocol).verifiedRules();
        this.tellings = new Tellings(rules);
    }

    /** The retellings of what a protocol hears. */
    public static Retellings of(Protocol protocol) {
        return new Retellings(protocol);
    }

    /**
     * A norm that hears an event told in one way, and not told in another.
     *
     * @param norm the norm's id
     * @param unheard the telling that it does not hear
     */
    public record Unheard(String norm, Telling unheard) {

        /** What a reader is told. */
        @Override
        public String toString() {
            return norm + " does not hear \"" + unheard.way() + "\": " + unheard.caseJson();
        }
    }

    /** The common terms that the pack asks for, each with every way of telling it that a case can be made of. */
    public Map<String, List<Telling>> tellings() {
        Map<String, List<Telling>> found = new LinkedHashMap<>();
        Set<String> asked = new TreeSet<>();
        rules.forEach(rule -> asked.addAll(PackReader.terms(rule)));
        asked.retainAll(CommonTerms.names());
        asked.forEach(term -> found.put(term, tellings.of(term)));
        return found;
    }

    /** Every norm that hears an event told in one way and not in another, in the order of terms and norms. */
    public List<Unheard> unheard() {
        List<Unheard> found = new ArrayList<>();
        tellings().forEach((term, ways) -> {
            Set<String> hearing = new TreeSet<>();
            for (Rule rule : rules) {
                if (!rule.norm().isEmpty() && PackReader.terms(rule).contains(term)) {
                    hearing.add(rule.norm());
                }
            }
            Map<Telling, Set<String>> heard = new LinkedHashMap<>();
            ways.forEach(way -> heard.put(way, norms(protocol.decide(protocol.read(way.caseJson())))));
            for (String norm : hearing) {
                ways.stream()
                        .filter(way -> !heard.getOrDefault(way, Set.of()).contains(norm))
                        .forEach(way -> found.add(new Unheard(norm, way)));
            }
        });
        return found;
    }

    private static Set<String> norms(Decision decision) {
        Set<String> norms = new TreeSet<>();
        List.of(decision.verdicts(), decision.arguable(), decision.gaps(), decision.notArising())
                .forEach(list -> list.stream().map(Verdict::norm).forEach(norms::add));
        decision.open().forEach(open -> norms.add(open.verdict().norm()));
        decision.displaced().forEach(displaced -> norms.add(displaced.verdict().norm()));
        norms.addAll(decision.reminders().stream().map(Reminder::norm).collect(Collectors.toSet()));
        return norms;
    }
}

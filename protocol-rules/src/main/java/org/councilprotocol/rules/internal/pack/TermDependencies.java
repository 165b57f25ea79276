package org.councilprotocol.rules.internal.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Consequence;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.language.ParsedFile;
import org.councilprotocol.rules.internal.language.ParsedRule;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.jspecify.annotations.Nullable;

/** Checks which rules of a pack conclude terms, and which ask for them. */
final class TermDependencies {

    private final Pack pack;
    private final List<ParsedFile> parsed;
    private final Defects defects;

    TermDependencies(Pack pack, List<ParsedFile> parsed, Defects defects) {
        this.pack = pack;
        this.parsed = parsed;
        this.defects = defects;
    }

    /** A term that a rule asks for is concluded by one, and the other way round. */
    void used() {
        Map<String, Position> made = new LinkedHashMap<>();
        Map<String, Position> asked = new LinkedHashMap<>();
        boolean readable = true;
        boolean termsReadable = true;
        for (ParsedFile file : parsed) {
            readable &= file.defects().isEmpty();
            termsReadable &= !file.terms() || file.defects().isEmpty();
            for (ParsedRule rule : file.rules()) {
                for (Consequence consequence : rule.consequences()) {
                    if (consequence instanceof Consequence.TermInsertion term) {
                        made.putIfAbsent(term.name(), rule.at());
                    }
                }
                PackReader.termsInVerdicts(rule).forEach(term -> asked.putIfAbsent(term.name(), term.at()));
                Condition.allPatterns(rule.conditions())
                        .filter(Condition.Pattern::isTerm)
                        .forEach(pattern -> {
                            Operand.Constant name = PackReader.termNamed(pattern);
                            if (name != null) {
                                asked.putIfAbsent(String.valueOf(name.value()), name.at());
                            }
                        });
            }
        }
        // Where a rule does not read, it may be the one that concludes the term or asks for it.
        if (termsReadable) {
            asked.forEach((term, at) -> {
                if (!made.containsKey(term)) {
                    defects.add(at, null, "no rule concludes the term \"" + term + "\"", () -> {
                        Set<String> known = new TreeSet<>(made.keySet());
                        known.addAll(CommonTerms.names());
                        String nearest = Nearest.to(term, known);
                        return nearest == null ? "a rule for it in s00-terms.drl" : "\"" + nearest + "\"";
                    });
                }
            });
        }
        if (readable) {
            made.forEach((term, at) -> {
                if (!asked.containsKey(term)) {
                    defect(at, null, "nobody asks for the term \"" + term + "\"", "remove it, or ask for it");
                }
            });
        }
    }

    /** No term rests on itself, or on too many others. */
    void cycles() {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (Rule rule : pack.rules()) {
            if (rule.conclusion() instanceof Conclusion.TermOf term) {
                needs.computeIfAbsent(term.name(), t -> new TreeSet<>()).addAll(PackReader.terms(rule));
            }
        }
        Dependencies dependencies = new Dependencies(needs);
        for (Rule rule : pack.rules()) {
            if (!(rule.conclusion() instanceof Conclusion.TermOf term)) {
                continue;
            }
            if (dependencies.isInCircle(term.name())) {
                defect(
                        rule.at(),
                        null,
                        "the term \"" + term.name() + "\" rests on itself",
                        "a term that follows from facts");
            } else if (dependencies.depth(term.name()) == PackLimits.TERM_DEPTH + 1) {
                defect(
                        rule.at(),
                        null,
                        "more than " + PackLimits.TERM_DEPTH + " terms rest one upon another, up to \"" + term.name()
                                + "\"",
                        "a term that follows from facts");
            }
        }
    }

    private void defect(Position at, @Nullable String norm, String wrong, String instead) {
        defects.add(at, norm, wrong, () -> instead);
    }
}

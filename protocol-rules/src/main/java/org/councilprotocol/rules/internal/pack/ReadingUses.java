package org.councilprotocol.rules.internal.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.ParsedFile;
import org.councilprotocol.rules.internal.language.ParsedRule;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.rules.pack.ReadingQuestion;

/** Checks which rules of a pack ask for readings of the document, and for which. */
final class ReadingUses {

    private final DeclaredReadings declared;
    private final Map<String, ReadingQuestion> questions = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Defects defects;

    private ReadingUses(DeclaredReadings declared, Defects defects) {
        this.declared = declared;
        this.defects = defects;
        declared.questions()
                .forEach(question -> question.readings().keySet().forEach(name -> questions.put(name, question)));
    }

    /**
     * A reading that a term's rule asks for is declared, and the other way round; a norm's rule asks for none.
     *
     * @param declarationsRead whether it is known what is declared
     * @param written the files as they stand, openings among their rules
     */
    static void check(DeclaredReadings declared, boolean declarationsRead, List<ParsedFile> written, Defects defects) {
        ReadingUses uses = new ReadingUses(declared, defects);
        boolean readable = true;
        for (ParsedFile file : written) {
            readable &= file.defects().isEmpty();
            for (ParsedRule rule : file.rules()) {
                uses.of(rule, file.terms(), declarationsRead);
            }
        }
        if (readable) {
            uses.unused();
        }
    }

    private void of(ParsedRule rule, boolean terms, boolean declarationsRead) {
        Condition.allPatterns(rule.conditions())
                .filter(Condition.Pattern::isReading)
                .forEach(pattern -> {
                    Operand.Constant name = PackReader.termNamed(pattern);
                    if (name == null) {
                        return;
                    }
                    String reading = String.valueOf(name.value());
                    asked.add(reading);
                    if (!terms) {
                        defects.add(
                                pattern.at(),
                                PackReader.normOf(rule.name()),
                                "a norm's rule asks for a reading",
                                () -> "a term in s00-terms.drl that follows from what is so on the reading");
                    }
                    if (declarationsRead && !declared.places().containsKey(reading)) {
                        defects.add(name.at(), null, "the reading \"" + reading + "\" is declared nowhere", () -> {
                            String nearest =
                                    Nearest.to(reading, declared.places().keySet());
                            return (nearest == null ? "" : "\"" + nearest + "\", or ")
                                    + "add it to \"readings\" in pack.json, with the sentence that says it";
                        });
                    }
                });
        if (terms) {
            RuleCases.of(rule.conditions()).forEach(this::together);
        }
    }

    /** Of several readings of one question only one is taken. */
    private void together(List<Condition> conditions) {
        Map<ReadingQuestion, String> taken = new HashMap<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern && pattern.isReading()) {
                Operand.Constant name = PackReader.termNamed(pattern);
                String reading = name == null ? "" : String.valueOf(name.value());
                ReadingQuestion question = questions.get(reading);
                String other = question == null ? null : taken.putIfAbsent(question, reading);
                if (other != null && !other.equals(reading)) {
                    defects.add(
                            pattern.at(),
                            null,
                            "\"" + reading + "\" and \"" + other
                                    + "\" are readings of one question, of which one is taken",
                            () -> "a rule for each, or 'or' between them");
                }
            }
        }
    }

    private void unused() {
        declared.places().forEach((reading, at) -> {
            ReadingQuestion question = questions.get(reading);
            // Where one of several is taken, it is enough that the others make a difference.
            boolean used =
                    question == null || question.readings().keySet().stream().anyMatch(asked::contains);
            if (!used) {
                defects.add(
                        at,
                        null,
                        "no rule asks for the reading \"" + reading + "\"",
                        () -> "remove it, or ask Reading( name == \"" + reading + "\" ) in a term's rule");
            }
        });
    }
}

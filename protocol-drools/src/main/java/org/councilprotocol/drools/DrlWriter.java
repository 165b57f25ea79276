package org.councilprotocol.drools;

import java.util.List;
import java.util.stream.Collectors;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.pack.Conclusion;
import org.councilprotocol.rules.internal.pack.MoreFactsPatterns;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;

/**
 * Writes the rules of a pack as Drools gets them: anew from what was read and verified, so that nothing of an author's
 * text reaches Drools, and no consequence is anything but a call of {@link Firings} or a term.
 */
final class DrlWriter {

    private DrlWriter() {}

    /** The Java package of the compiled rules. */
    static final String PACKAGE = "org.councilprotocol.drools.compiled";

    /** The rules as text. */
    static String of(List<Rule> rules) {
        StringBuilder drl = new StringBuilder();
        drl.append("package ").append(PACKAGE).append(";\n");
        drl.append("import org.councilprotocol.model.*;\nimport java.time.LocalDate;\n");
        PackTypes types = rules.isEmpty() ? PackTypes.COMMON : rules.get(0).types();
        if (!types.declarations().isEmpty()) {
            drl.append("import java.util.List;\nimport java.util.Set;\n");
        }
        drl.append("global ").append(Firings.class.getName()).append(" firings;\n");
        drl.append(DeclaredFacts.drl(types));
        for (Rule rule : rules) {
            rule(rule, drl);
        }
        return drl.toString();
    }

    private static void rule(Rule rule, StringBuilder drl) {
        boolean term = rule.conclusion() instanceof Conclusion.TermOf;
        drl.append("\nrule \"")
                .append(rule.number())
                .append(' ')
                .append(rule.name())
                .append("\"\n");
        if (term) {
            // Terms are derived wholly before any norm's rule is looked at: this group has the focus first.
            drl.append("    agenda-group \"").append(RuleBase.TERMS).append("\"\n");
        }
        drl.append("when\n");
        for (Condition condition : rule.conditions()) {
            drl.append("    ").append(written(condition, rule.types())).append('\n');
        }
        drl.append("then\n    ");
        if (rule.conclusion() instanceof Conclusion.TermOf of) {
            drl.append("insert(new Term(\"")
                    .append(of.name())
                    .append("\", ")
                    .append(of.of())
                    .append("));");
        } else {
            drl.append("firings.fire(").append(rule.number()).append(", ");
            drl.append(rule.patterns().stream().map(Pattern::variable).collect(Collectors.joining(", ")));
            drl.append(");");
        }
        drl.append("\nend\n");
    }

    /** A condition as Drools has it: facts that the pack declares of a common situation stand beside that. */
    private static Condition written(Condition condition, PackTypes types) {
        if (condition instanceof Pattern pattern) {
            return MoreFactsPatterns.written(pattern, types);
        } else if (condition instanceof Condition.Quantified quantified) {
            return new Condition.Quantified(
                    quantified.wanted(),
                    quantified.patterns().stream()
                            .map(pattern -> MoreFactsPatterns.written(pattern, types))
                            .toList(),
                    quantified.at());
        }
        return condition;
    }
}

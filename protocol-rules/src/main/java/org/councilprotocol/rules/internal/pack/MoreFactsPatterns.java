package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.language.ParsedFile;
import org.councilprotocol.rules.internal.language.ParsedRule;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;

/**
 * Patterns over facts that a pack declares of a common situation. An author writes of which situation they are,
 * {@code MoreOnComplaint( of == $complaint, vexatious == true )}, since for Drools they are a fact beside it. Here they
 * are facts of that very situation, and the pattern looks at it again: it is found {@code from $complaint}.
 */
public final class MoreFactsPatterns {

    private static final String OF = "of";

    private final PackTypes types;

    MoreFactsPatterns(PackTypes types) {
        this.types = types;
    }

    /** The same file, its patterns so. */
    ParsedFile in(ParsedFile file) {
        if (types.declarations().isEmpty()) {
            return file;
        }
        List<ParsedRule> rules = new ArrayList<>();
        for (ParsedRule rule : file.rules()) {
            rules.add(new ParsedRule(
                    rule.name(),
                    rule.opening(),
                    rule.annotations(),
                    conditions(rule.conditions()),
                    rule.consequences(),
                    rule.whole(),
                    rule.at()));
        }
        return new ParsedFile(
                file.file(), file.packageName(), file.packageAt(), file.terms(), rules, file.defects(), file.untold());
    }

    private List<Condition> conditions(List<Condition> conditions) {
        return conditions.stream().map(this::condition).toList();
    }

    private Condition condition(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern);
        } else if (condition instanceof Condition.Quantified quantified) {
            return new Condition.Quantified(
                    quantified.wanted(),
                    quantified.patterns().stream().map(this::pattern).toList(),
                    quantified.at());
        }
        Condition.Either either = (Condition.Either) condition;
        return new Condition.Either(
                either.branches().stream().map(this::conditions).toList(), either.at());
    }

    private Pattern pattern(Pattern pattern) {
        if (types.moreFacts(pattern.type()) == null || pattern.from() != null) {
            return pattern;
        }
        List<Constraint> others = new ArrayList<>(pattern.constraints());
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Test test
                    && test.operator() == Operator.EQUAL
                    && test.left().variable() == null
                    && test.left().parts().equals(List.of(OF))
                    && test.right() instanceof Operand.Fact of
                    && of.path().variable() != null
                    && of.path().parts().isEmpty()) {
                others.remove(constraint);
                return new Pattern(
                        pattern.variable(), pattern.type(), others, pattern.bindings(), of.path(), pattern.at());
            }
        }
        return pattern;
    }

    /** The pattern as an author writes it; any other pattern as it is. */
    public static Pattern written(Pattern pattern, PackTypes types) {
        FactPath of = pattern.from();
        if (of == null || types.moreFacts(pattern.type()) == null) {
            return pattern;
        }
        Position at = pattern.at();
        List<Constraint> all = new ArrayList<>();
        all.add(new Constraint.Test(new FactPath(null, List.of(OF), at), Operator.EQUAL, new Operand.Fact(of)));
        all.addAll(pattern.constraints());
        return new Pattern(pattern.variable(), pattern.type(), all, pattern.bindings(), null, at);
    }
}

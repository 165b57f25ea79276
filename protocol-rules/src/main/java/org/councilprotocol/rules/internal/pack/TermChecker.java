package org.councilprotocol.rules.internal.pack;

import java.util.HashSet;
import java.util.Set;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.Constraint.Test;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.language.PackLimits;

/**
 * Checks what stands for no part of the case: terms, where a rule asks for one and where it concludes one; readings.
 */
final class TermChecker {

    private final RuleDefects defects;
    private final FactResolver facts;

    TermChecker(RuleDefects defects, FactResolver facts) {
        this.defects = defects;
        this.facts = facts;
    }

    /** Checks a pattern that asks for a reading of the text. */
    void reading(Pattern pattern) {
        boolean named = pattern.from() == null
                && pattern.variable() == null
                && pattern.bindings().isEmpty()
                && pattern.constraints().size() == 1
                && pattern.constraints().get(0) instanceof Test test
                && test.operator() == Operator.EQUAL
                && test.left().toString().equals("name")
                && test.right() instanceof Operand.Constant c
                && c.value() instanceof String;
        if (!named) {
            defects.add(pattern.at(), "a reading is asked for by its name alone", "Reading( name == \"…\" )");
        }
    }

    /** Checks a pattern that asks for a term. */
    void check(Pattern pattern, Scope scope) {
        String instead = "Term( name == \"…\", of == $fact )";
        Set<String> told = new HashSet<>();
        if (pattern.from() != null
                || pattern.variable() != null
                || !pattern.bindings().isEmpty()) {
            defects.add(pattern.at(), "a term is only asked for", instead);
            return;
        }
        for (Constraint constraint : pattern.constraints()) {
            if (!(constraint instanceof Test test)
                    || test.operator() != Operator.EQUAL
                    || test.left().variable() != null) {
                defects.add(pattern.at(), "a term is asked for by its name and by what it is of", instead);
                return;
            }
            String what = test.left().toString();
            if (!told.add(what)) {
                defects.add(
                        test.left().at(), "a term is asked for by its name and by what it is of, each once", instead);
                return;
            }
            if (what.equals("name") && test.right() instanceof Operand.Constant c && c.value() instanceof String name) {
                if (name.length() > PackLimits.NAME) {
                    defects.add(
                            c.at(),
                            "the term's name is longer than " + PackLimits.NAME + " characters",
                            "a shorter one");
                    return;
                }
            } else if (what.equals("of")
                    && test.right() instanceof Operand.Fact fact
                    && fact.path().parts().isEmpty()
                    && fact.path().variable() != null) {
                Referent of = facts.resolve(fact.path(), scope);
                if (of != null && !canBeOf(of, fact.path())) {
                    return;
                }
            } else {
                defects.add(test.left().at(), "a term is asked for by its name and by what it is of", instead);
                return;
            }
        }
        if (!told.contains("name")) {
            defects.add(pattern.at(), "the term has no name", instead);
        }
    }

    /** Whether there can be a term of this: a part of the case that a pattern has found; a defect if not. */
    boolean canBeOf(Referent of, FactPath path) {
        if (of.found() && of.isRecord()) {
            return true;
        }
        defects.add(
                path.at(),
                "a term is of a part of the case that has facts of its own and that a pattern has found, and " + path
                        + " is none",
                "the variable of a pattern, such as $officer : Officer() from …");
        return false;
    }
}

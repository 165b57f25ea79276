package org.councilprotocol.rules.internal.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Either;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.Consequence;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.ParsedRule;
import org.councilprotocol.rules.internal.language.Position;

/** Refuses in rules of language 2 what language 1 has and stock Drools does not run, or runs otherwise. */
final class LanguageTwo {

    private final ParsedRule rule;
    private final Defects defects;

    private LanguageTwo(ParsedRule rule, Defects defects) {
        this.rule = rule;
        this.defects = defects;
    }

    /** What a rule is written with that is not of this language is told. */
    static void check(ParsedRule rule, Defects defects) {
        new LanguageTwo(rule, defects).refuse();
    }

    private void refuse() {
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Either either) {
                branches(either);
            }
        }
        for (Consequence consequence : rule.consequences()) {
            if (consequence instanceof Consequence.Chain chain) {
                if (chain.norm() == null && rule.consequences().size() > 1) {
                    refuse(
                            chain.at(),
                            "one of several verdicts does not name its norm",
                            "verdicts.norm(\"<id of a norm>\").must(…)…;");
                }
                chain.calls().forEach(this::pathless);
            }
        }
    }

    /** Stock Drools refuses a pattern that has a name in several branches, or fires for one of them alone. */
    private void branches(Either either) {
        for (List<Condition> branch : either.branches()) {
            for (Condition condition : branch) {
                if (condition instanceof Either inner) {
                    branches(inner);
                } else if (condition instanceof Pattern pattern && pattern.variable() != null) {
                    refuse(
                            pattern.at(),
                            "the pattern " + pattern.variable() + " stands in a branch of an 'or'",
                            pattern.from() == null
                                    ? "$s : Situation() first, and " + pattern.type()
                                            + "( this == $s, … ) in the branch"
                                    : "the pattern before the 'or', or facts with names in the branch, or a rule for"
                                            + " each");
                }
            }
        }
    }

    /** A path of two steps is no Java, and fails where the first step is not known. */
    private void pathless(Consequence.Call call) {
        for (Operand argument : call.arguments()) {
            if (argument instanceof Operand.Fact fact && !fact.path().parts().isEmpty()) {
                FactPath path = fact.path();
                String last = path.parts().get(path.parts().size() - 1);
                String name = name(last);
                refuse(
                        path.at(),
                        "the verdict looks into " + path.variable() + ": " + path,
                        name + " : " + String.join(".", path.parts()) + " in the pattern " + path.variable() + ", and ."
                                + call.name() + "(…" + name + ")");
            }
        }
    }

    /** A variable for a fact of this name that the rule does not have yet. */
    private String name(String fact) {
        Set<String> there = new HashSet<>();
        Condition.allPatterns(rule.conditions()).forEach(pattern -> {
            there.add(String.valueOf(pattern.variable()));
            pattern.bindings().forEach(binding -> there.add(binding.variable()));
        });
        String name = "$" + fact;
        while (there.contains(name)) {
            name = name + "Told";
        }
        return name;
    }

    private void refuse(Position at, String wrong, String instead) {
        defects.add(Defects.at(at, PackReader.normOf(rule.name()), wrong, instead));
    }
}

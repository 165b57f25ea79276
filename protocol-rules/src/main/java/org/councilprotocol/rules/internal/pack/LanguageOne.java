package org.councilprotocol.rules.internal.pack;

import java.time.LocalDate;
import java.util.List;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Consequence;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.ParsedRule;
import org.councilprotocol.rules.internal.language.Position;

/** Refuses in rules of language 1 what language 2 has besides. */
final class LanguageOne {

    private static final String TWO = "\"language\": 2 in pack.json";

    private final ParsedRule rule;
    private final Defects defects;

    private LanguageOne(ParsedRule rule, Defects defects) {
        this.rule = rule;
        this.defects = defects;
    }

    /** What of a rule can be looked at; what it is written with that is not of this language is told. */
    static List<ParsedRule> readable(ParsedRule rule, Defects defects) {
        new LanguageOne(rule, defects).refuse();
        if (rule.isOpening()) {
            return List.of();
        }
        ParsedRule first = new ParsedRule(
                rule.name(),
                null,
                rule.annotations(),
                rule.conditions(),
                rule.consequences().subList(0, 1),
                rule.whole() && rule.opening() == null,
                rule.at());
        return List.of(first);
    }

    private void refuse() {
        ParsedRule.Opening opening = rule.opening();
        if (opening != null) {
            refuse(opening.at(), "the rule extends another", "all conditions in each rule");
        }
        if (rule.isOpening()) {
            refuse(rule.at(), "the rule concludes nothing", "verdicts.must(…)…; after 'then'");
        }
        for (int i = 0; i < rule.consequences().size(); i++) {
            Consequence consequence = rule.consequences().get(i);
            if (i == 1 && !(consequence instanceof Consequence.Unread)) {
                refuse(consequence.at(), "a second verdict stands after the first", "a rule of its own");
            }
            Consequence.Call norm = consequence instanceof Consequence.Chain chain ? chain.norm() : null;
            if (norm != null) {
                refuse(norm.at(), "the verdict names its norm", "the norm at the start of the rule's name");
            }
            if (consequence instanceof Consequence.Chain chain) {
                chain.calls().stream()
                        .filter(call -> call.name().equals(ConclusionReader.BEFORE))
                        .forEach(call ->
                                refuse(call.at(), "the verdict counts days back: " + call.name(), "leave it out"));
                chain.calls().stream()
                        .filter(call -> ConclusionReader.STATUSES.containsKey(call.name()))
                        .forEach(call -> refuse(
                                call.at(), "the verdict says whether it is kept: " + call.name(), "leave it out"));
            }
        }
        Condition.allPatterns(rule.conditions()).forEach(pattern -> {
            if (pattern.isReading()) {
                refuse(pattern.at(), "the rule asks for a reading", "@reading(\"…\") on the rule of the verdict");
            }
            pattern.constraints().forEach(this::comparisons);
            Constraint.Test identity = Heads.identity(pattern);
            if (identity != null) {
                refuse(identity.left().at(), "the rule asks what kind of situation it is about", "a rule for each");
            }
        });
    }

    private void comparisons(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(this::comparisons);
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(this::comparisons);
        } else if (constraint instanceof Constraint.Test test) {
            List<Operand.Constant> constants = test.right() instanceof Operand.Constants several
                    ? several.constants()
                    : test.right() instanceof Operand.Constant one ? List.of(one) : List.of();
            if (test.left().isCount()) {
                refuse(test.left().at(), "the rule counts", "a fact that says what is meant");
            }
            constants.stream()
                    .filter(constant -> constant.value() instanceof LocalDate)
                    .forEach(day -> refuse(day.at(), "the rule names a day", "a fact that says what is meant"));
        }
    }

    private void refuse(Position at, String wrong, String instead) {
        defects.add(Defects.at(
                at,
                PackReader.normOf(rule.name()),
                wrong + ", which language 1 does not have",
                instead + ", or " + TWO));
    }
}

package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Consequence;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.ParsedFile;
import org.councilprotocol.rules.internal.language.ParsedRule;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Nearest;

/** Checks the rules of a pack against all that stands beside them in it. */
final class PackChecker {

    private final Pack pack;
    private final Defects defects;

    private PackChecker(Pack pack, Defects defects) {
        this.pack = pack;
        this.defects = defects;
    }

    /**
     * Adds every defect of what rules name to the list.
     *
     * @param written the files as they stand, openings among their rules
     */
    static void declared(Pack pack, List<ParsedFile> written, Defects defects) {
        PackChecker checker = new PackChecker(pack, defects);
        written.forEach(file -> file.rules().forEach(checker::declared));
    }

    /** Adds every other defect to the list; what was not read is not held against what was. */
    static void check(Pack pack, NormList norms, List<ParsedFile> parsed, Defects defects) {
        NormChecker normChecker = new NormChecker(pack, norms, parsed, defects);
        TermDependencies terms = new TermDependencies(pack, parsed, defects);
        for (ParsedFile file : parsed) {
            for (ParsedRule rule : file.rules()) {
                if (!file.terms() && norms.read()) {
                    normChecker.named(rule);
                }
            }
        }
        pack.rules().stream()
                .filter(rule -> rule.conclusion() instanceof Conclusion.TermOf)
                .forEach(rule -> PackReader.termsFromAbsence(rule, defects));
        normChecker.verdicts();
        if (norms.read()) {
            normChecker.variations();
        }
        terms.used();
        terms.cycles();
        normChecker.overrides();
        normChecker.encoded();
        TwinRules.find(pack, defects);
    }

    /** Posts and acts that a rule names must be known: common ones, or declared in pack.json. */
    private void declared(ParsedRule rule) {
        List<Operand.Constant> constants = new ArrayList<>();
        Condition.allPatterns(rule.conditions())
                .forEach(pattern -> pattern.constraints().forEach(constraint -> constants(constraint, constants)));
        for (Consequence consequence : rule.consequences()) {
            if (consequence instanceof Consequence.Chain chain) {
                chain.calls().forEach(call -> call.arguments().forEach(argument -> constants(argument, constants)));
            }
        }
        for (Operand.Constant constant : constants) {
            if (constant.value() instanceof Post post) {
                declared(rule, constant, post, pack.posts(), "posts");
            } else if (constant.value() instanceof Party party) {
                declared(rule, constant, party, pack.parties(), "parties");
            } else if (constant.value() instanceof Act act) {
                declared(rule, constant, act, pack.acts(), "acts");
            }
        }
    }

    private void declared(
            ParsedRule rule, Operand.Constant constant, Named name, Set<? extends Named> declared, String field) {
        Map<String, Object> common = ModelTypes.constants(name.getClass());
        if (declared.contains(name) || common.containsValue(name)) {
            return;
        }
        defects.add(constant.at(), PackReader.normOf(rule.name()), "'" + name.name() + "' is declared nowhere", () -> {
            Map<String, String> known = new TreeMap<>();
            String type = name.getClass().getSimpleName();
            common.forEach((java, value) -> known.put(((Named) value).name(), type + "." + java));
            declared.forEach(each -> known.put(each.name(), type + ".named(\"" + each.name() + "\")"));
            String nearest = Nearest.to(name.name(), known.keySet());
            return (nearest == null ? "" : known.get(nearest) + ", or ") + "add it to \"" + field
                    + "\" in pack.json, with the words for it";
        });
    }

    private static void constants(Constraint constraint, List<Operand.Constant> found) {
        if (constraint instanceof Constraint.Test test) {
            constants(test.right(), found);
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> constants(part, found));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> constants(part, found));
        }
    }

    private static void constants(Operand operand, List<Operand.Constant> found) {
        if (operand instanceof Operand.Constant constant) {
            found.add(constant);
        } else if (operand instanceof Operand.Constants constants) {
            found.addAll(constants.constants());
        }
    }
}

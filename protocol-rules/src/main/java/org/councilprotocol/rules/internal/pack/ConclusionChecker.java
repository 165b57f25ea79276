package org.councilprotocol.rules.internal.pack;

import org.councilprotocol.rules.internal.language.Consequence;
import org.councilprotocol.rules.internal.language.FactPath;
import org.jspecify.annotations.Nullable;

/** Checks what a rule concludes. */
final class ConclusionChecker {

    private final RuleDefects defects;
    private final FactResolver facts;
    private final TermChecker termChecker;

    ConclusionChecker(RuleDefects defects, FactResolver facts, TermChecker termChecker) {
        this.defects = defects;
        this.facts = facts;
        this.termChecker = termChecker;
    }

    /**
     * The conclusion; {@code null}, and a defect, if it is none.
     *
     * @param terms whether the rule stands among the terms
     */
    @Nullable
    Conclusion check(Consequence consequence, boolean terms, Scope scope) {
        if (consequence instanceof Consequence.TermInsertion insertion) {
            FactPath of = insertion.of();
            if (!terms) {
                defects.add(insertion.at(), "a norm's rule concludes a term", "move it to s00-terms.drl");
                return null;
            }
            return canBeOf(of, scope) ? new Conclusion.TermOf(insertion.name(), String.valueOf(of.variable())) : null;
        }
        if (!(consequence instanceof Consequence.Chain chain)) {
            return null;
        }
        if (terms) {
            defects.add(chain.at(), "a rule among the terms gives a verdict", "move it to the file of its section");
            return null;
        }
        return ConclusionReader.read(chain, defects::add, path -> copied(path, scope), of -> canBeOf(of, scope));
    }

    /** Whether a term can be of this; a defect if not. */
    private boolean canBeOf(FactPath of, Scope scope) {
        if (of.variable() == null || !of.parts().isEmpty()) {
            defects.add(of.at(), "a term is of a fact that has a variable", "bind the fact in a pattern: $fact : …");
            return false;
        }
        Referent referent = facts.resolve(of, scope);
        return referent != null && termChecker.canBeOf(referent, of);
    }

    /**
     * A fact that a conclusion copies, from the variable of a pattern; {@code null}, and a defect, if there is none.
     */
    private ConclusionReader.@Nullable Copied copied(FactPath path, Scope scope) {
        Referent referent = facts.copied(path, scope);
        return referent == null
                ? null
                : new ConclusionReader.Copied(
                        scope.whole(path, null),
                        referent.type(),
                        referent.many(),
                        referent.found() && !referent.path().isEmpty() && (referent.element() || referent.isRecord()));
    }
}

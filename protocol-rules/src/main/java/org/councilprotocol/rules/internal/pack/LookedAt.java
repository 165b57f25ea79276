package org.councilprotocol.rules.internal.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.Constraint.All;
import org.councilprotocol.rules.internal.language.Constraint.Any;
import org.councilprotocol.rules.internal.language.Constraint.Test;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.Operand;
import org.jspecify.annotations.Nullable;

/** Finds the variables that the conditions of a rule ask for, beyond giving them. */
final class LookedAt {

    private final Set<String> variables = new HashSet<>();

    private LookedAt() {}

    /** The variables, each with its {@code $}, that some comparison, {@code from} or further name starts from. */
    static Set<String> in(List<Condition> conditions) {
        LookedAt found = new LookedAt();
        Condition.allPatterns(conditions).forEach(found::pattern);
        return found.variables;
    }

    private void pattern(Condition.Pattern pattern) {
        path(pattern.from());
        pattern.bindings().forEach(binding -> path(binding.path()));
        pattern.constraints().forEach(this::constraint);
    }

    private void constraint(Constraint constraint) {
        if (constraint instanceof All all) {
            all.parts().forEach(this::constraint);
        } else if (constraint instanceof Any any) {
            any.parts().forEach(this::constraint);
        } else if (constraint instanceof Test test) {
            path(test.left());
            if (test.right() instanceof Operand.Fact fact) {
                path(fact.path());
            }
        }
    }

    private void path(@Nullable FactPath path) {
        if (path != null && path.variable() != null) {
            variables.add(path.variable());
        }
    }
}

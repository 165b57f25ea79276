package org.councilprotocol.rules.internal.decide;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.councilprotocol.rules.internal.decide.CompiledCondition.PatternCondition;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.pack.Conclusion;
import org.jspecify.annotations.Nullable;

/** The facts that a rule's conclusion copies. Immutable, and safe to share among threads. */
final class CopiedFacts {

    private final Map<FactPath, CompiledPath> paths = new IdentityHashMap<>();
    private final CompiledCondition[] conditions;

    CopiedFacts(Conclusion conclusion, CompiledCondition[] conditions, Variables variables) {
        conclusion.facts().forEach(fact -> paths.put(fact, new CompiledPath(fact, variables)));
        this.conditions = conditions;
    }

    /** A fact of a match, and where it is. */
    record Copied(@Nullable Object value, @Nullable Slot slot) {

        /** The value, if the case gives one. */
        @Nullable
        Object given() {
            boolean given =
                    slot == null || slot.owner().givesElement(slot.part().index(), value);
            return given && value != NoValue.NO_VALUE ? value : null;
        }

        /** Its path; where it is nowhere, as the conclusion has it. */
        org.councilprotocol.model.fact.FactPath path(FactPath fact) {
            return slot == null ? org.councilprotocol.model.fact.FactPath.parse(fact.toString()) : slot.path();
        }
    }

    /** The value of a fact; {@code null} if it is not known. */
    @Nullable
    Object value(FactPath fact, @Nullable Object[] frame) {
        return path(fact).value(null, frame);
    }

    /** A fact with its place; a plain value that a pattern has bound is where that pattern found it. */
    Copied of(FactPath fact, @Nullable Object[] frame) {
        CompiledPath path = path(fact);
        Object value = path.value(null, frame);
        Slot slot = path.slot(null, frame);
        if (slot == null && !(value instanceof Node)) {
            for (CompiledCondition each : conditions) {
                if (each instanceof PatternCondition pattern
                        && pattern.from != null
                        && pattern.variable == path.variable) {
                    return new Copied(value, pattern.from.slot(null, frame));
                }
            }
        }
        return new Copied(value, slot);
    }

    private CompiledPath path(FactPath fact) {
        return Objects.requireNonNull(paths.get(fact), () -> "the conclusion copies no " + fact);
    }
}

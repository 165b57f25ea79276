package org.councilprotocol.rules.internal.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.model.Consistent;
import org.councilprotocol.model.Contradiction;
import org.councilprotocol.model.PackSituation;
import org.councilprotocol.model.Situation;
import org.jspecify.annotations.Nullable;

/**
 * A situation of a kind that a pack declares, or a common one with the facts that the pack declares besides. Each kind
 * has a class of its own, which {@link DeclaredClasses} makes. Immutable.
 */
public abstract class DeclaredSituation implements PackSituation, Consistent {

    private final @Nullable Situation of;
    private final @Nullable Object[] own;

    /**
     * A situation.
     *
     * @param of the common situation; {@code null} for a kind of the pack's own
     * @param own the values of the pack's own facts, in order; {@code null} is unknown
     */
    protected DeclaredSituation(@Nullable Situation of, @Nullable Object[] own) {
        this.of = of;
        this.own = new @Nullable Object[own.length];
        for (int i = 0; i < own.length; i++) {
            this.own[i] = copy(own[i]);
        }
    }

    /** A copy that nobody can change; sets in an order that does not hang on the one given, as in the model. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return List.copyOf(list);
        } else if (value instanceof Set<?> set) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>((Collection) set)));
        }
        return value;
    }

    /** The common situation whose facts are told besides; {@code null} for a kind of the pack's own. */
    public @Nullable Situation of() {
        return of;
    }

    /** The value of one of the pack's own facts, by its place among them; {@code null} is unknown. */
    @Nullable
    Object own(int place) {
        return own[place];
    }

    /** Facts of the pack's own contradict nothing; those of a common situation may contradict one another. */
    @Override
    public @Nullable Contradiction contradiction() {
        return of instanceof Consistent common ? common.contradiction() : null;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof DeclaredSituation situation
                && situation.getClass() == getClass()
                && Objects.equals(of, situation.of)
                && Arrays.equals(own, situation.own);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass(), of, Arrays.hashCode(own));
    }

    @Override
    public final String toString() {
        List<String> facts = new ArrayList<>();
        if (of != null) {
            facts.add("of=" + of);
        }
        Shape shape = Shape.of(getClass());
        shape.ownParts().forEach(part -> facts.add(part.name() + "=" + part.get(this)));
        return getClass().getSimpleName() + facts;
    }
}

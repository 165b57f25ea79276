package org.councilprotocol.model.decision;

import java.util.function.Supplier;
import org.councilprotocol.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * Which of several subjects, wards or recipients a verdict concerns. Two are equal where all they tell is equal.
 * Immutable; the label is put together when it is first asked for.
 */
public final class About {

    private final FactPath fact;
    private final @Nullable Supplier<String> telling;
    private @Nullable String label;

    /**
     * What a verdict concerns.
     *
     * @param fact its path, such as {@code "subjects[0]"}
     * @param label what to call it, such as {@code "the Managing Director"}
     */
    public About(FactPath fact, String label) {
        this.fact = fact;
        this.telling = null;
        this.label = label;
    }

    /** The same with a label that is told later; it must always be the same, and safe to ask for on any thread. */
    public About(FactPath fact, Supplier<String> label) {
        this.fact = fact;
        this.telling = label;
    }

    /** Its path, such as {@code "subjects[0]"}. */
    public FactPath fact() {
        return fact;
    }

    /** What to call it, such as {@code "the Managing Director"}. */
    public String label() {
        String known = label;
        if (known == null && telling != null) {
            known = telling.get();
            label = known;
        }
        return String.valueOf(known);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof About about && fact.equals(about.fact) && label().equals(about.label());
    }

    @Override
    public int hashCode() {
        return 31 * fact.hashCode() + label().hashCode();
    }

    @Override
    public String toString() {
        return "About[fact=" + fact + ", label=" + label() + "]";
    }
}

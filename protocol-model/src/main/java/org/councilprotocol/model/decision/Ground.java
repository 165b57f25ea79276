package org.councilprotocol.model.decision;

import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * A given fact that a verdict rests on. Two are equal where all they tell is equal. Immutable; what it tells is put
 * together when it is first asked for, since many who ask for a decision never do.
 */
public final class Ground {

    /** What a ground tells. It must always tell the same, and be safe to share among threads. */
    public interface Telling {

        /** The fact's path, such as {@code "subjects[0].posts"}. */
        FactPath fact();

        /** The fact's value. */
        FactValue value();

        /** The fact with its value in plain words. */
        String words();
    }

    private final @Nullable Telling telling;
    private @Nullable FactPath fact;
    private @Nullable FactValue value;
    private @Nullable String words;

    /**
     * A ground.
     *
     * @param fact its path, such as {@code "subjects[0].posts"}
     * @param value its value
     * @param words the same in plain words
     */
    public Ground(FactPath fact, FactValue value, String words) {
        this.fact = fact;
        this.telling = null;
        this.value = value;
        this.words = words;
    }

    /** A ground that tells later. */
    public Ground(Telling telling) {
        this.telling = telling;
    }

    /** The fact's path, such as {@code "subjects[0].posts"}. */
    public FactPath fact() {
        FactPath known = fact;
        if (known == null && telling != null) {
            known = telling.fact();
            fact = known;
        }
        return known == null ? FactPath.EMPTY : known;
    }

    /** Its value; of a person or thing the kind. */
    public FactValue value() {
        FactValue known = value;
        if (known == null && telling != null) {
            known = telling.value();
            value = known;
        }
        return known == null ? FactValue.Indefinite.UNKNOWN : known;
    }

    /** The fact with its value in plain words, such as {@code "the complaint is serious"}. */
    public String words() {
        String known = words;
        if (known == null && telling != null) {
            known = telling.words();
            words = known;
        }
        return String.valueOf(known);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ground ground
                && fact().equals(ground.fact())
                && value().equals(ground.value())
                && words().equals(ground.words());
    }

    @Override
    public int hashCode() {
        return 31 * fact().hashCode() + value().hashCode();
    }

    @Override
    public String toString() {
        return "Ground[fact=" + fact() + ", value=" + value() + ", words=" + words() + "]";
    }
}

package org.councilprotocol.rules.internal.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a rule looks at: {@code $complaint.subjects}, {@code document.privateItem}, {@code this}.
 *
 * @param variable the variable it starts from, with its {@code $}; {@code null} for the fact of the pattern itself
 * @param parts the names of the parts, outermost first; empty for the variable or the pattern's fact itself
 * @param at where it stands
 */
public record FactPath(@Nullable String variable, List<String> parts, Position at) {

    /** What is asked of a list or set to know how many it holds. */
    public static final String SIZE = "size";

    public FactPath {
        parts = List.copyOf(parts);
    }

    /** Whether it ends in how many a list or set holds. */
    public boolean isCount() {
        return parts.size() > 1 && parts.get(parts.size() - 1).equals(SIZE);
    }

    /** Of a path that ends so, the list or set. */
    public FactPath counted() {
        return new FactPath(variable, parts.subList(0, parts.size() - 1), at);
    }

    /** As it is written in a rule. */
    @Override
    public String toString() {
        String path = String.join(".", parts);
        return variable == null ? path.isEmpty() ? "this" : path : path.isEmpty() ? variable : variable + "." + path;
    }
}

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

    public FactPath {
        parts = List.copyOf(parts);
    }

    /** As it is written in a rule. */
    @Override
    public String toString() {
        String path = String.join(".", parts);
        return variable == null ? path.isEmpty() ? "this" : path : path.isEmpty() ? variable : variable + "." + path;
    }
}

package org.councilprotocol.rules.internal.pack;

import java.util.HashMap;
import java.util.Map;
import org.councilprotocol.rules.internal.language.Condition.Binding;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** What the variables of a verified rule stand for, pattern by pattern. Not shared among threads. */
final class PatternTypes {

    private final PackTypes known;
    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<String, Part> named = new HashMap<>();

    /** Nothing yet. */
    PatternTypes(PackTypes known) {
        this.known = known;
    }

    /**
     * The fact that a pattern goes through; its variables are known from then on. {@code null} for the situation
     * itself.
     */
    @Nullable
    Part enter(Pattern pattern) {
        Class<?> type = known.type(pattern.type());
        if (type == null) {
            throw new IllegalStateException("there is no type " + pattern.type());
        }
        Part from = pattern.from() == null ? null : part(pattern.from(), null);
        if (pattern.variable() != null) {
            types.put(pattern.variable(), type);
        }
        for (Binding binding : pattern.bindings()) {
            Part bound = part(binding.path(), type);
            if (bound != null) {
                types.put(binding.variable(), bound.type());
                named.put(binding.variable(), bound);
            }
        }
        return from;
    }

    /** The fact at the end of a path; one that has a name is that fact. */
    private @Nullable Part part(FactPath path, @Nullable Class<?> self) {
        String variable = path.variable();
        Class<?> type = variable == null ? self : types.get(variable);
        Part found = variable == null ? null : named.get(variable);
        for (String name : path.parts()) {
            found = null;
            if (type == null || !Shape.isRecords(type)) {
                return null;
            }
            for (Shape shape : Shape.permitted(type)) {
                found = found == null ? shape.part(name) : found;
            }
            type = found == null ? null : found.type();
        }
        return found;
    }
}

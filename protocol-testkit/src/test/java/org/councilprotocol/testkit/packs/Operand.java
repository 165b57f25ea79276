package org.councilprotocol.testkit.packs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilprotocol.model.Named;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.jspecify.annotations.Nullable;

/** What a comparison or a word of a verdict takes; shown as it stands in a rule file. */
sealed interface Operand {

    /** Values, one or, after {@code in}, several. */
    record Values(List<Object> values) implements Operand {

        static Values of(Object value) {
            return new Values(List.of(value));
        }

        Object only() {
            return values.get(0);
        }

        @Override
        public String toString() {
            return values.stream().map(Values::source).collect(Collectors.joining(", "));
        }

        private static String source(Object value) {
            if (value instanceof String text) {
                return '"' + text + '"';
            }
            if (value instanceof Boolean) {
                return value.toString();
            }
            Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
            for (Map.Entry<String, Object> each : ModelTypes.constants(type).entrySet()) {
                if (each.getValue().equals(value)) {
                    return type.getSimpleName() + "." + each.getKey();
                }
            }
            return value instanceof Named named
                    ? type.getSimpleName() + ".named(\"" + named.name() + "\")"
                    : value.toString();
        }
    }

    /** A term of a variable, which shows whether a verdict is kept. */
    record OfTerm(String name, String of) implements Operand {
        @Override
        public String toString() {
            return "new Term(\"" + name + "\", " + of + ")";
        }
    }

    /**
     * A fact.
     *
     * @param variable from where; {@code null} for the thing that the pattern is about
     * @param parts the facts on the way; none for the thing itself
     */
    record Path(@Nullable String variable, List<String> parts) implements Operand {

        static Path of(String variable, String... parts) {
            return new Path(variable, List.of(parts));
        }

        /** Whether it is how many a list or set holds. */
        boolean isCount() {
            return parts.size() > 1 && parts.get(parts.size() - 1).equals("size");
        }

        /** Of a path that is, the list or set. */
        Path counted() {
            return new Path(variable, parts.subList(0, parts.size() - 1));
        }

        @Override
        public String toString() {
            String way = String.join(".", parts);
            return variable == null ? way.isEmpty() ? "this" : way : way.isEmpty() ? variable : variable + "." + way;
        }
    }
}

package org.councilprotocol.rules.internal.language;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a fact is compared with. */
public sealed interface Operand {

    /**
     * A constant.
     *
     * @param value a Boolean, an Integer, a String, a day, an enum's constant or a named thing of the model
     * @param source as it is written in a rule
     * @param at where it stands; two constants are equal wherever they stand
     */
    record Constant(Object value, String source, Position at) implements Operand {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Constant constant && value.equals(constant.value) && source.equals(constant.source);
        }

        @Override
        public int hashCode() {
            return Objects.hash(value, source);
        }

        @Override
        public String toString() {
            return source;
        }
    }

    /**
     * Another fact.
     *
     * @param path where it is found
     */
    record Fact(FactPath path) implements Operand {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A term, of which a verdict asks whether it follows.
     *
     * @param name what the classification is called
     * @param of the fact classified
     * @param at where it stands
     */
    record Concluded(String name, FactPath of, Position at) implements Operand {
        @Override
        public String toString() {
            return "new Term(\"" + name + "\", " + of + ")";
        }
    }

    /**
     * Several constants, for {@code in}.
     *
     * @param constants at least one
     */
    record Constants(List<Constant> constants) implements Operand {

        public Constants {
            constants = List.copyOf(constants);
        }

        @Override
        public String toString() {
            return constants.stream()
                    .map(Constant::toString)
                    .collect(java.util.stream.Collectors.joining(", ", "( ", " )"));
        }
    }
}

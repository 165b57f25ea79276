package org.councilprotocol.testkit.packs;

import java.util.List;
import java.util.stream.Collectors;

/** What a pattern asks of its thing; shown as it stands in a rule file. */
sealed interface Ask {

    /** A comparison, its sign as written. */
    record Compare(Operand.Path left, String sign, Operand right) implements Ask {
        @Override
        public String toString() {
            return left + " " + sign + " " + (sign.endsWith("in") ? "( " + right + " )" : right.toString());
        }
    }

    /** All of them. */
    record All(List<Ask> parts) implements Ask {
        @Override
        public String toString() {
            return parts.stream().map(Ask::bracketed).collect(Collectors.joining(" && "));
        }
    }

    /** At least one of them. */
    record Any(List<Ask> parts) implements Ask {
        @Override
        public String toString() {
            return parts.stream().map(Ask::bracketed).collect(Collectors.joining(" || "));
        }
    }

    /** The opposite. */
    record Not(Ask part) implements Ask {
        @Override
        public String toString() {
            return "!( " + part + " )";
        }
    }

    private static String bracketed(Ask ask) {
        return ask instanceof All || ask instanceof Any ? "(" + ask + ")" : ask.toString();
    }
}

package org.councilprotocol.rules.internal.vocabulary;

import java.util.List;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;

/** A type that a pack declares besides those of the model. */
public sealed interface Declaration {

    /** Its name, as a rule writes it. */
    String name();

    /**
     * The values that a fact of the pack's own can have.
     *
     * @param constants the values, as a rule writes them, in order; at least one
     */
    record Values(String name, List<String> constants) implements Declaration {

        public Values {
            constants = List.copyOf(constants);
        }
    }

    /**
     * Facts of a common situation that this pack alone knows.
     *
     * @param of the type of that situation
     * @param facts the facts; at least one
     */
    record MoreFacts(String name, String of, List<Fact> facts) implements Declaration {

        public MoreFacts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A situation that this pack alone knows.
     *
     * @param facts its facts; may be empty
     */
    record OwnSituation(String name, List<Fact> facts) implements Declaration {

        public OwnSituation {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A fact.
     *
     * @param name its name
     * @param many how many values it has
     * @param type the simple name of the type of each: one that is declared, one of the model, or {@code Boolean},
     *     {@code Integer} or {@code LocalDate}
     * @param exceptional its exceptional values, which nobody would leave out if they were so, as JSON writes them;
     *     empty if it has none
     */
    record Fact(String name, Many many, String type, List<String> exceptional) {

        public Fact {
            exceptional = List.copyOf(exceptional);
        }
    }
}

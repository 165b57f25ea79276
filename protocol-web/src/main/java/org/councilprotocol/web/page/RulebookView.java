package org.councilprotocol.web.page;

import java.util.List;

/** What the pages of a rulebook show. */
public final class RulebookView {

    private RulebookView() {}

    /**
     * A clause to go to.
     *
     * @param number its number in the document
     * @param address its page
     * @param texts what it says, in our words
     */
    public record Clause(String number, String address, List<String> texts) {

        public Clause {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A norm of a clause.
     *
     * @param text what it says, in our words
     * @param kind of what kind it is, and what becomes of it
     * @param why why it is not decided; empty where it is
     * @param sources its rules as they are written
     * @param over the clauses that give way to it
     * @param under the clauses to which it gives way
     * @param situations the situations about which it is
     */
    public record NormEntry(
            String text,
            String kind,
            String why,
            List<String> sources,
            List<Clause> over,
            List<Clause> under,
            List<SituationGroups.Choice> situations) {

        public NormEntry {
            sources = List.copyOf(sources);
            over = List.copyOf(over);
            under = List.copyOf(under);
            situations = List.copyOf(situations);
        }
    }

    /**
     * A fact that clauses turn on.
     *
     * @param label what it is
     * @param clauses the clauses
     */
    public record Tested(String label, List<Clause> clauses) {

        public Tested {
            clauses = List.copyOf(clauses);
        }
    }
}

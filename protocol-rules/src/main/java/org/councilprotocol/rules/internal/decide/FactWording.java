package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.decision.About;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.internal.vocabulary.FactValues;
import org.councilprotocol.rules.text.Phrases;
import org.jspecify.annotations.Nullable;

/** What a decision calls the facts of a case where it answers one situation. */
final class FactWording {

    private final Phrases phrases;
    private final List<? extends Situation> situations;
    private final int place;
    private final Tree tree;
    private final Function<Node.Fact, Ground> grounding = this::ground;

    /**
     * The wording for a situation.
     *
     * @param situations all situations of the case
     * @param place the place of the one that is answered, from 0
     * @param tree the case taken apart
     */
    FactWording(Phrases phrases, List<? extends Situation> situations, int place, Tree tree) {
        this.phrases = phrases;
        this.situations = situations;
        this.place = place;
        this.tree = tree;
    }

    /** The place of the situation in the case, from 0. */
    int place() {
        return place;
    }

    /** The path in the case of a fact of the situation. */
    FactPath inCase(FactPath path) {
        return FactPath.ofSituation(place).then(path);
    }

    /** The path in the case by which a fact of the situation is asked for. */
    FactPath asked(FactPath path) {
        return tree.asked(place, path);
    }

    /** The question that asks for a fact of the case. */
    String question(FactPath path) {
        return phrases.question(situations.get(tree.situationOf(path)), tree.pathThere(path));
    }

    /** Whether others leave a fact of the case no value. */
    boolean isWithoutValue(FactPath path) {
        return tree.isWithoutValue(path.situation(), path.inSituation());
    }

    /** A fact of the case with its value, as the case now stands. */
    String statement(FactPath path) {
        return phrases.statement(tree.situation(tree.situationOf(path)), tree.pathThere(path));
    }

    /** What a verdict is about; {@code null} for nothing in particular. */
    @Nullable
    About about(Outcome.@Nullable Concerned about) {
        if (about == null) {
            return null;
        }
        // What is told later holds on to no more of the case than it needs.
        Phrases words = phrases;
        if (about.value() != null) {
            Object value = about.value();
            return new About(about.path(), () -> words.valueWords(value));
        }
        FactPath path = about.path();
        Situation of = situations.get(place);
        return about.given()
                ? new About(path, () -> words.label(of, path))
                : new About(path, () -> words.unknown(of, path));
    }

    /** Given facts that something rests on. */
    List<Ground> grounds(List<Node.Fact> facts) {
        List<Ground> grounds = new ArrayList<>(facts.size());
        for (Node.Fact fact : facts) {
            grounds.add(fact.ground(grounding));
        }
        return grounds;
    }

    private Ground ground(Node.Fact fact) {
        return new Ground(new Statement(phrases, situations.get(fact.situation()), fact));
    }

    /** A fact that the case gives, put into words once somebody asks. */
    private record Statement(Phrases phrases, Situation situation, Node.Fact about) implements Ground.Telling {

        @Override
        public FactPath fact() {
            return about.asked();
        }

        @Override
        public FactValue value() {
            return FactValues.of(about.value());
        }

        @Override
        public String words() {
            Told told = about.told();
            return told == null
                    ? phrases.statement(situation, about.path())
                    : phrases.statement(situation, about.path(), told);
        }
    }
}

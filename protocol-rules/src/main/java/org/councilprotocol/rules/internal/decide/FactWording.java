package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.About;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.internal.vocabulary.FactValues;
import org.councilprotocol.rules.text.Phrases;
import org.jspecify.annotations.Nullable;

/** What a decision calls the facts of one situation of a case. */
final class FactWording {

    private final Phrases phrases;
    private final Situation situation;
    private final int place;
    private final FactPath prefix;
    private final Function<Node.Fact, Ground> grounding = this::ground;

    /**
     * The wording for a situation.
     *
     * @param place its place in the case, from 0
     */
    FactWording(Phrases phrases, Situation situation, int place) {
        this.phrases = phrases;
        this.situation = situation;
        this.place = place;
        this.prefix = FactPath.ofSituation(place);
    }

    /** The place of the situation in the case, from 0. */
    int place() {
        return place;
    }

    /** The path in the case of a fact of the situation. */
    FactPath inCase(FactPath path) {
        return prefix.isEmpty() ? path : prefix.then(path);
    }

    /** The path in the situation of a fact of the case. */
    FactPath inSituation(FactPath path) {
        return path.inSituation();
    }

    /** The question that asks for a fact of the situation. */
    String question(FactPath path) {
        return phrases.question(situation, path);
    }

    /** A fact with its value, in a situation that is this one with more known. */
    String statement(Situation more, FactPath path) {
        return phrases.statement(more, path);
    }

    /** What a verdict is about; {@code null} for nothing in particular. */
    @Nullable
    About about(Outcome.@Nullable Concerned about) {
        if (about == null) {
            return null;
        }
        if (about.value() != null) {
            Object value = about.value();
            return new About(about.path(), () -> phrases.valueWords(value));
        }
        FactPath path = about.path();
        Situation of = situation;
        return about.given()
                ? new About(path, () -> phrases.label(of, path))
                : new About(path, () -> phrases.unknown(of, path));
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
        return new Ground(new Statement(phrases, situation, prefix, fact));
    }

    /** A fact that the case gives, put into words once somebody asks. */
    private record Statement(Phrases phrases, Situation situation, FactPath prefix, Node.Fact about)
            implements Ground.Telling {

        @Override
        public FactPath fact() {
            return prefix.isEmpty() ? about.path() : prefix.then(about.path());
        }

        @Override
        public FactValue value() {
            return FactValues.of(about.value());
        }

        @Override
        public String words() {
            return phrases.statement(situation, about.path());
        }
    }
}

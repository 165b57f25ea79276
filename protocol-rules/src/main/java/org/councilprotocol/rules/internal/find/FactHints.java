package org.councilprotocol.rules.internal.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.find.FactHint;
import org.councilprotocol.rules.internal.find.SituationWords.Value;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;

/** Finds the facts of a situation, and the values, to which the words of an event point. Immutable. */
public final class FactHints {

    /** So many at the most. */
    private static final int MOST = 5;

    private static final int MOST_OF_A_FACT = 2;

    /**
     * What the words in common count for at the least: a word that one fact in twelve has, or several commoner ones.
     */
    private static final double LEAST = 2.5;

    private final SituationWords words;
    private final Relevance facts;

    /** Hints in the words of a pack, of the situations that it knows. */
    public FactHints(Words words, Collection<Shape> situations) {
        this.words = new SituationWords(words);
        List<Map<String, Double>> all = new ArrayList<>();
        for (Shape situation : situations) {
            for (Part fact : situation.parts()) {
                Map<String, Double> stems = new HashMap<>();
                Stems.of(this.words.of(situation, fact)).forEach(stem -> stems.put(stem, 1.0));
                this.words.values(situation, fact).forEach(value -> Stems.of(value.meaning())
                        .forEach(stem -> stems.put(stem, 1.0)));
                all.add(stems);
            }
        }
        this.facts = new Relevance(all, 0);
    }

    /** A hint, and what the words in common with it count for. */
    private record Weighed(FactHint hint, double weight) {}

    /** The facts of a situation to which the words point, the likeliest first; often there is none. */
    public List<FactHint> of(Shape situation, String told) {
        Set<String> query = new HashSet<>(Stems.of(told));
        // What the situation itself is about says nothing about its facts.
        Stems.of(words.label(situation.name())).forEach(query::remove);
        List<Weighed> found = new ArrayList<>();
        for (Part fact : situation.parts()) {
            found.addAll(hints(situation, fact, query));
        }
        found.removeIf(hint -> hint.weight() < LEAST);
        found.sort((a, b) -> Double.compare(b.weight(), a.weight()));
        return found.stream().limit(MOST).map(Weighed::hint).toList();
    }

    /**
     * The values to which the words point, or the fact alone: the words of what is so and of what is not are the same.
     */
    private List<Weighed> hints(Shape situation, Part fact, Set<String> query) {
        String question = words.question(situation, fact);
        List<Weighed> found = new ArrayList<>();
        if (fact.kind() == Kind.ENUM) {
            for (Value value : words.values(situation, fact)) {
                double weight = shared(value.meaning() + " " + value.json().replace('-', ' '), query);
                found.add(new Weighed(new FactHint(fact.name(), value.json(), value.meaning(), question), weight));
            }
            found.removeIf(hint -> hint.weight() < LEAST);
            found.sort((a, b) -> Double.compare(b.weight(), a.weight()));
        }
        return found.isEmpty()
                ? List.of(new Weighed(
                        new FactHint(fact.name(), null, null, question), shared(words.of(situation, fact), query)))
                : found.subList(0, Math.min(found.size(), MOST_OF_A_FACT));
    }

    private double shared(String text, Set<String> query) {
        double weight = 0;
        for (String stem : new HashSet<>(Stems.of(text))) {
            if (query.contains(stem)) {
                weight += facts.weight(stem);
            }
        }
        return weight;
    }
}

package org.councilprotocol.rules.internal.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.find.Example;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Ranks situations by how well an event, told in somebody's own words, fits what is said of each: the sentences of
 * scenarios, those of the own council before those of others, when to choose it, and the words of its facts and values.
 * Immutable.
 */
public final class Ranking {

    /*
     * How much each source counts. Chosen by told sentences before everyday words were added for them; none of them
     * matters much.
     */
    private static final double OWN = 1.5;

    private static final double OTHER = 1;
    private static final double MEANS = 3;
    private static final double TOLD = 12;
    private static final double FACTS = 1;

    /** How far what is said of a situation alone is believed about its words. */
    private static final double TRUST = 0.2;

    /** What a word of a phrase counts for besides, where the whole phrase is told. */
    private static final double PHRASE = 0.5;

    private static final double LENGTH_OF_SENTENCES = 0.4;

    /** The nearest sentences count beside all that is said of a situation: how much, and how many of them. */
    private static final double NEAR = 0.05;

    private static final int NEAREST = 3;

    /** Only a case of the own council is sure to read, so another's is shown where it is much nearer alone. */
    private static final double OWN_AS_EXAMPLE = 2;

    /**
     * A situation and how well it fits.
     *
     * @param situation the situation
     * @param score how well it fits; higher is better
     * @param example the nearest scenario, or {@code null} if none has a word in common
     */
    public record Ranked(
            Shape situation, double score, @Nullable Example example) {}

    private final String own;
    private final List<Example> examples;
    private final List<Shape> situations;
    private final Likelihood wholes;
    private final List<ToldPhrases> phrases;
    private final Relevance sentences;
    private final SituationWords said;

    /**
     * A ranking of every situation.
     *
     * @param words the words of a pack
     * @param situations the situations that the pack knows
     * @param own the short name of the council whose scenarios weigh more
     * @param examples the scenarios of all councils
     */
    public Ranking(Words words, Collection<Shape> situations, String own, List<Example> examples) {
        this.own = own;
        this.examples = List.copyOf(examples);
        this.situations = List.copyOf(situations);
        this.said = new SituationWords(words);
        Map<String, Map<String, Double>> bySituation = new HashMap<>();
        for (Shape situation : situations) {
            bySituation.put(situation.name(), words(said, situation));
        }
        List<Map<String, Double>> each = new ArrayList<>();
        for (Example example : examples) {
            Map<String, Double> stems = new HashMap<>();
            add(stems, example.sentence(), 1);
            each.add(stems);
            for (String situation : example.situations()) {
                Map<String, Double> whole = bySituation.get(situation);
                if (whole != null) {
                    add(whole, example.sentence(), example.council().equals(own) ? OWN : OTHER);
                }
            }
        }
        this.sentences = new Relevance(each, LENGTH_OF_SENTENCES);
        this.wholes = new Likelihood(
                situations.stream().map(s -> bySituation.get(s.name())).toList(), TRUST);
        this.phrases = situations.stream()
                .map(s -> new ToldPhrases(said.told(s.name())))
                .toList();
    }

    /** What a situation is called. */
    public String label(String situation) {
        return said.label(situation);
    }

    /** When to choose a situation. */
    public String means(String situation) {
        return said.means(situation);
    }

    private boolean isOwn(int example) {
        return examples.get(example).council().equals(own);
    }

    private static Map<String, Double> words(SituationWords said, Shape situation) {
        Map<String, Double> stems = new HashMap<>();
        add(stems, said.label(situation.name()), MEANS);
        add(stems, said.means(situation.name()), MEANS);
        add(stems, said.told(situation.name()), TOLD);
        for (Part fact : situation.parts()) {
            add(stems, said.of(situation, fact), FACTS);
            said.values(situation, fact).forEach(value -> add(stems, value.meaning(), FACTS));
        }
        return stems;
    }

    private static void add(Map<String, Double> stems, String text, double weight) {
        Stems.of(text).forEach(stem -> stems.merge(stem, weight, Double::sum));
    }

    /** Every situation that has a word in common with what is told, the best first. */
    public List<Ranked> of(String told) {
        List<String> query = Stems.of(told);
        List<String> everyWord = Stems.everyWord(told);
        double[] whole = wholes.of(query);
        double[] sentence = sentences.of(query);
        Map<String, double[]> nearest = new HashMap<>();
        Map<String, Double> closest = new HashMap<>();
        Map<String, Example> example = new HashMap<>();
        for (int i = 0; i < sentence.length; i++) {
            double score = sentence[i] * (isOwn(i) ? OWN : OTHER);
            if (score > 0) {
                for (String situation : examples.get(i).situations()) {
                    double[] best = nearest.computeIfAbsent(situation, s -> new double[NEAREST]);
                    if (score > best[0]) {
                        best[0] = score;
                        Arrays.sort(best);
                    }
                    double asExample = sentence[i] * (isOwn(i) ? OWN_AS_EXAMPLE : 1);
                    if (asExample > closest.getOrDefault(situation, 0.0)) {
                        closest.put(situation, asExample);
                        example.put(situation, examples.get(i));
                    }
                }
            }
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < whole.length; i++) {
            String name = situations.get(i).name();
            double near = Arrays.stream(nearest.getOrDefault(name, new double[NEAREST]))
                    .average()
                    .orElse(0);
            double score = query.isEmpty()
                    ? 0
                    : whole[i] + NEAR * near + PHRASE * phrases.get(i).in(everyWord);
            if (score > 0) {
                ranked.add(new Ranked(situations.get(i), score, example.get(name)));
            }
        }
        // A stable sort: what fits alike stays in alphabetical order.
        ranked.sort((a, b) -> Double.compare(b.score(), a.score()));
        return ranked;
    }
}

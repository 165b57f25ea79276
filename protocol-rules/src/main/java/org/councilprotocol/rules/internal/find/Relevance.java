package org.councilprotocol.rules.internal.find;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How well each of several texts answers a query: Okapi BM25. A word counts the more the fewer texts have it, and the
 * more often a text has it, though less each time.
 */
final class Relevance {

    /** How soon a further occurrence of a word counts no more. */
    private static final double SATURATION = 1.2;

    private final double lengthMatters;
    private final List<Map<String, Double>> texts;
    private final double[] lengths;
    private final double mean;
    private final Map<String, Double> weights = new HashMap<>();

    /**
     * The relevance of these texts.
     *
     * @param texts how often each has each stem; a stem of something that weighs more may count more than once
     * @param lengthMatters how far a long text counts for less, from 0, not at all, to 1
     */
    Relevance(List<Map<String, Double>> texts, double lengthMatters) {
        this.texts = List.copyOf(texts);
        this.lengthMatters = lengthMatters;
        this.lengths = new double[texts.size()];
        Map<String, Integer> having = new HashMap<>();
        double all = 0;
        for (int i = 0; i < lengths.length; i++) {
            for (Map.Entry<String, Double> stem : texts.get(i).entrySet()) {
                lengths[i] += stem.getValue();
                having.merge(stem.getKey(), 1, Integer::sum);
            }
            all += lengths[i];
        }
        this.mean = lengths.length == 0 ? 1 : Math.max(1, all / lengths.length);
        having.forEach((stem, n) -> weights.put(stem, Math.log(1 + (lengths.length - n + 0.5) / (n + 0.5))));
    }

    /** What a stem counts for: the more, the fewer texts have it; 0 where none has. */
    double weight(String stem) {
        return weights.getOrDefault(stem, 0.0);
    }

    /** For each text, in their order, how well it answers the query; 0 where they have no stem in common. */
    double[] of(Collection<String> query) {
        double[] scores = new double[lengths.length];
        for (String stem : new HashSet<>(query)) {
            double weight = weight(stem);
            if (weight > 0) {
                for (int i = 0; i < scores.length; i++) {
                    double times = texts.get(i).getOrDefault(stem, 0.0);
                    if (times > 0) {
                        double length = 1 - lengthMatters + lengthMatters * lengths[i] / mean;
                        scores[i] += weight * times * (SATURATION + 1) / (times + SATURATION * length);
                    }
                }
            }
        }
        return scores;
    }
}

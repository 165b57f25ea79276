package org.councilprotocol.rules.internal.find;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How far the words of an event speak for each of several texts, by the query likelihood of language models (Ponte and
 * Croft, 1998; smoothed as by Jelinek and Mercer): a word counts the more, the larger its share of a text beside its
 * share of all. So a word that a long text happens to have once says next to nothing. Immutable.
 */
final class Likelihood {

    private final double trust;
    private final List<Map<String, Double>> shares;
    private final Map<String, Double> ofAll = new HashMap<>();

    /**
     * The likelihood of these texts.
     *
     * @param texts how often each has each stem; a stem of something that weighs more may count more than once
     * @param trust how far a text alone is believed about its words, above 0 and below 1; the rest is what all texts
     *     say
     */
    Likelihood(List<Map<String, Double>> texts, double trust) {
        this.trust = trust / (1 - trust);
        this.shares = texts.stream().map(Likelihood::shares).toList();
        for (Map<String, Double> text : shares) {
            text.forEach((stem, share) -> ofAll.merge(stem, share / texts.size(), Double::sum));
        }
    }

    private static Map<String, Double> shares(Map<String, Double> text) {
        double all = text.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> shares = new HashMap<>();
        text.forEach((stem, times) -> shares.put(stem, times / all));
        return shares;
    }

    /** For each text, in their order, how far the query speaks for it; 0 where they have no stem in common. */
    double[] of(Collection<String> query) {
        double[] scores = new double[shares.size()];
        for (String stem : new HashSet<>(query)) {
            double all = ofAll.getOrDefault(stem, 0.0);
            for (int i = 0; all > 0 && i < scores.length; i++) {
                scores[i] += Math.log1p(trust * shares.get(i).getOrDefault(stem, 0.0) / all);
            }
        }
        return scores;
    }
}

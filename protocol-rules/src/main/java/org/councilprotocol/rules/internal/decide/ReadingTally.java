package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.model.decision.OpenVerdict.Kind;

/**
 * What is said in one completion of the facts, over all readings of the document: on every one, or on some. Not shared
 * among threads.
 */
final class ReadingTally implements OutcomeTally.To {

    private final List<ReadingLeaf> leaves;
    private final Readings readings;
    private final Map<Finding, BitSet> applying = new LinkedHashMap<>();
    private final Map<Finding, BitSet> displaced = new LinkedHashMap<>();
    private int leaf;

    /** A tally of these readings, of which each is told of in turn. */
    ReadingTally(List<ReadingLeaf> leaves, Readings readings) {
        this.leaves = leaves;
        this.readings = readings;
    }

    /** Says that what is told from now on is so on the reading of this place. */
    void on(int place) {
        leaf = place;
    }

    @Override
    public void addApplying(Finding finding, int completion) {
        applying.computeIfAbsent(finding, f -> new BitSet()).set(leaf);
    }

    @Override
    public void addDisplaced(Finding finding, int completion) {
        displaced.computeIfAbsent(finding, f -> new BitSet()).set(leaf);
    }

    /** Adds what is so on every reading, or on some. */
    void addTo(ConeFindings found, int completion) {
        applying.forEach((finding, on) -> {
            Kind kind = finding.outcome.kind();
            if (on.cardinality() == leaves.size() || kind == Kind.REMINDER) {
                found.addApplying(finding, completion);
            } else if (kind != Kind.NOT_ARISING) {
                found.addArguable(finding, completion, sentences(on));
            }
        });
        displaced.forEach((finding, on) -> {
            if (on.cardinality() == leaves.size()) {
                found.addDisplaced(finding, completion);
            }
        });
    }

    /** The readings on which something is so, of each only what it hangs on. */
    private Set<String> sentences(BitSet on) {
        Set<Integer> turning = new TreeSet<>();
        for (int with = on.nextSetBit(0); with >= 0; with = on.nextSetBit(with + 1)) {
            for (int without = on.nextClearBit(0); without < leaves.size(); without = on.nextClearBit(without + 1)) {
                int difference = difference(leaves.get(with), leaves.get(without));
                if (difference >= 0) {
                    turning.add(difference);
                }
            }
        }
        Set<String> sentences = new LinkedHashSet<>();
        for (int with = on.nextSetBit(0); with >= 0; with = on.nextSetBit(with + 1)) {
            List<String> parts = new ArrayList<>();
            for (int question : turning) {
                int way = leaves.get(with).way(question);
                if (way >= 0) {
                    parts.add(readings.sentence(new ReadingChoice(question, way)));
                }
            }
            sentences.add(String.join(", and ", parts));
        }
        return sentences;
    }

    /** The only question that two readings answer differently; negative if there are several. */
    private static int difference(ReadingLeaf one, ReadingLeaf other) {
        int only = -1;
        for (ReadingChoice choice : one.choices()) {
            int there = other.way(choice.question());
            if (there >= 0 && there != choice.way()) {
                if (only >= 0) {
                    return -1;
                }
                only = choice.question();
            }
        }
        return only;
    }
}

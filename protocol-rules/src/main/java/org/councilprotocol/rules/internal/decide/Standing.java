package org.councilprotocol.rules.internal.decide;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.jspecify.annotations.Nullable;

/** How an outcome stands in the completions of its cone. */
final class Standing {

    final Exploration exploration;
    final Finding finding;
    /** In how many it applies, and in how many it is displaced. */
    int applies;

    int displaced;
    /** In how many it applies on some readings of the document alone. */
    int arguable;

    /** In which it applies, by their places; empty where only one is possible. */
    final BitSet applying;

    /** In which it applies on some readings alone, by their places. */
    private BitSet arguing = NO_PLACES;

    /** The sentences for these readings. */
    private Set<String> readings = Set.of();

    private static final BitSet NO_PLACES = new BitSet(0);

    private @Nullable BitSet lacking;

    Standing(Exploration exploration, Finding finding, BitSet applying) {
        this.exploration = exploration;
        this.finding = finding;
        this.applying = applying;
    }

    /** Adds that it applies on some readings alone in the completion of this place. */
    void addArguable(int completion, Set<String> sentences) {
        if (arguable == 0) {
            arguing = new BitSet();
            readings = new LinkedHashSet<>();
        }
        arguable++;
        arguing.set(completion);
        readings.addAll(sentences);
    }

    /**
     * How it stands in some of the completions alone.
     *
     * @param kept an exploration of those
     * @param places their places here, in the same order
     */
    Standing among(Exploration kept, BitSet places) {
        Standing among = new Standing(kept, finding, new BitSet());
        int place = 0;
        for (int each = places.nextSetBit(0); each >= 0; each = places.nextSetBit(each + 1)) {
            if (applying.get(each)) {
                among.applying.set(place);
                among.applies++;
            } else if (arguing.get(each)) {
                among.addArguable(place, readings);
            }
            place++;
        }
        return among;
    }

    /** Whether it applies on some readings of the document alone, if it does at all. */
    boolean isArguable() {
        return applies == 0 && arguable > 0;
    }

    /** Where what is found stands, or would, were the facts known. */
    Kind kind() {
        return isArguable() && outcome().kind() == Kind.VERDICT
                ? Kind.ARGUABLE
                : outcome().kind();
    }

    /** The reading on which it rests; {@code null} if on none in particular. */
    @Nullable
    String reading() {
        return isArguable() ? String.join("; or ", readings) : finding.reading;
    }

    /** In which it stands as its kind says, by their places; empty where only one is possible. */
    BitSet holding() {
        return isArguable() ? arguing : applying;
    }

    /** In which it applies on some readings alone, while it does on every one in others; by their places. */
    BitSet arguing() {
        return isArguable() ? NO_PLACES : arguing;
    }

    /** In which it does not apply, by their places; to be asked once all completions are there. */
    BitSet lacking() {
        BitSet known = lacking;
        if (known == null) {
            known = new BitSet(exploration.completions.size());
            known.set(0, exploration.completions.size());
            known.andNot(applying);
            known.andNot(arguing);
            lacking = known;
        }
        return known;
    }

    /** Which of these gives another date for what was found; {@code null} if none does. */
    static @Nullable Finding varying(List<Standing> among, Finding found) {
        for (int i = 0; i < among.size(); i++) {
            if (among.get(i).finding.varies(found)) {
                return among.get(i).finding;
            }
        }
        return null;
    }

    /** What some completion says. */
    Outcome outcome() {
        return finding.outcome;
    }
}

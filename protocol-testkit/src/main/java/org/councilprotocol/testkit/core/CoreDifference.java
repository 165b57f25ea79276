package org.councilprotocol.testkit.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What two decisions on one case differ in, their words apart. Immutable.
 *
 * @param gone what only the first says
 * @param come what only the second says
 */
public record CoreDifference(SortedSet<CoreEntry> gone, SortedSet<CoreEntry> come) {

    public CoreDifference {
        gone = Collections.unmodifiableSortedSet(new TreeSet<>(gone));
        come = Collections.unmodifiableSortedSet(new TreeSet<>(come));
    }

    /** The difference between the core of a decision and that of another; both ways round. */
    public static CoreDifference between(DecisionCore before, DecisionCore after) {
        SortedSet<CoreEntry> gone = new TreeSet<>(before.entries());
        gone.removeAll(after.entries());
        SortedSet<CoreEntry> come = new TreeSet<>(after.entries());
        come.removeAll(before.entries());
        return new CoreDifference(gone, come);
    }

    /** Whether both decisions say the same. */
    public boolean none() {
        return gone.isEmpty() && come.isEmpty();
    }

    /** The norms of which they say different things, in order; facts not explored count by their paths. */
    public SortedSet<String> norms() {
        SortedSet<String> norms = new TreeSet<>();
        gone.forEach(entry -> norms.add(entry.norm()));
        come.forEach(entry -> norms.add(entry.norm()));
        return norms;
    }

    /** What differs about one norm; none if nothing does. */
    public CoreDifference about(String norm) {
        return new CoreDifference(about(gone, norm), about(come, norm));
    }

    private static SortedSet<CoreEntry> about(SortedSet<CoreEntry> entries, String norm) {
        SortedSet<CoreEntry> about = new TreeSet<>(entries);
        about.removeIf(entry -> !entry.norm().equals(norm));
        return about;
    }

    /** One line for each entry that differs, norm by norm: {@code -} before what has gone, {@code +} what has come. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String norm : norms()) {
            CoreDifference difference = about(norm);
            difference.gone().forEach(entry -> lines.add("- " + entry));
            difference.come().forEach(entry -> lines.add("+ " + entry));
        }
        return List.copyOf(lines);
    }
}

package org.councilprotocol.testkit.core;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One thing that a decision says, without its words.
 *
 * @param list the list of the decision's JSON in which it stands, such as {@code verdicts} or {@code open}
 * @param norm the norm's id; for a fact that was not explored, the fact
 * @param says what it says, by the names of the JSON ({@code act}, {@code to}, {@code due}, …); what is {@code null} or
 *     empty there is left out, and what has no order there is sorted, so that equal entries say the same
 */
public record CoreEntry(String list, String norm, SortedMap<String, String> says) implements Comparable<CoreEntry> {

    private static final Comparator<CoreEntry> ORDER = Comparator.comparing(CoreEntry::norm)
            .thenComparing(CoreEntry::list)
            .thenComparing(entry -> entry.says().toString());

    public CoreEntry {
        says = Collections.unmodifiableSortedMap(new TreeMap<>(says));
    }

    /** By norm, then by list, then by what is said. */
    @Override
    public int compareTo(CoreEntry other) {
        return ORDER.compare(this, other);
    }

    /** Everything on one line: {@code 11.2 verdicts act=LODGE bearer=member …}. */
    @Override
    public String toString() {
        return norm + " " + list
                + says.entrySet().stream()
                        .map(each -> " " + each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining());
    }
}

package org.councilprotocol.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a protocol is asked about: one matter, told as one situation or as several. Somebody with an id is one person in
 * all of them; no two situations may be equal. Of facts that the situations leave out something may be {@link Told}
 * beside them. Immutable.
 *
 * <pre>{@code
 * Case.of(complaint);
 * Case.of(complaint, contact); // one matter, told as two situations
 * }</pre>
 */
public final class Case {

    private final List<Situation> situations;
    private final Map<String, Told> told;

    private Case(List<Situation> situations, Map<String, Told> told) {
        this.situations = situations;
        this.told = told;
    }

    /** A case of one situation, or of several in this order. */
    public static Case of(Situation situation, Situation... further) {
        List<Situation> all = new ArrayList<>(List.of(further));
        all.add(0, situation);
        return of(all);
    }

    /** A case of these situations, in this order; of none it tells nothing, and a protocol refuses it. */
    public static Case of(List<? extends Situation> situations) {
        return new Case(List.copyOf(situations), Map.of());
    }

    /** The situations, in the order told; a verdict names the one it answers by its place here. */
    public List<Situation> situations() {
        return situations;
    }

    /**
     * The case in which this is told of a fact as well; in place of what was told of it so before. Whether there is
     * such a fact, and whether this can be told of it, is found out where the case is decided.
     *
     * @param fact the path of the fact, such as {@code "subjects[0].grade"}, {@code "situations[1].group"} or, of
     *     somebody with an id, {@code "people.clerk.posts"}
     */
    public Case with(String fact, Told so) {
        return with(Map.of(fact, so));
    }

    /** The case in which all this is told as well, each by the path of its fact. */
    public Case with(Map<String, ? extends Told> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, Told> all = new TreeMap<>(told);
        all.putAll(more);
        return new Case(situations, Collections.unmodifiableMap(all));
    }

    /** What is told of facts that the situations leave out, by their paths and in the order of these. */
    public Map<String, Told> told() {
        return told;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Case that && situations.equals(that.situations) && told.equals(that.told);
    }

    @Override
    public int hashCode() {
        return 31 * situations.hashCode() + told.hashCode();
    }

    /** The situations with all their facts, for somebody who looks for a fault. */
    @Override
    public String toString() {
        return "Case" + situations + (told.isEmpty() ? "" : told);
    }
}

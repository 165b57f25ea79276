package org.councilprotocol.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a protocol is asked about: one matter, told as one situation or as several. Somebody with an id is one person in
 * all of them; no two situations may be equal. Immutable.
 *
 * <pre>{@code
 * Case.of(complaint);
 * Case.of(complaint, contact); // one matter, told as two situations
 * }</pre>
 */
public final class Case {

    private final List<Situation> situations;

    private Case(List<Situation> situations) {
        this.situations = situations;
    }

    /** A case of one situation, or of several in this order. */
    public static Case of(Situation situation, Situation... further) {
        List<Situation> all = new ArrayList<>(List.of(further));
        all.add(0, situation);
        return of(all);
    }

    /** A case of these situations, in this order; of none it tells nothing, and a protocol refuses it. */
    public static Case of(List<? extends Situation> situations) {
        return new Case(List.copyOf(situations));
    }

    /** The situations, in the order told; a verdict names the one it answers by its place here. */
    public List<Situation> situations() {
        return situations;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Case that && situations.equals(that.situations);
    }

    @Override
    public int hashCode() {
        return situations.hashCode();
    }

    /** The situations with all their facts, for somebody who looks for a fault. */
    @Override
    public String toString() {
        return "Case" + situations;
    }
}

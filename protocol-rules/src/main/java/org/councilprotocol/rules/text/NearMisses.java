package org.councilprotocol.rules.text;

import org.councilprotocol.model.decision.NearMiss;

/** Says of two names that they may be meant for one. */
public final class NearMisses {

    private NearMisses() {}

    /** {@code "St. Jon" and "St John" are taken for two different wards.} */
    public static String sentence(NearMiss of) {
        return '"' + of.name() + "\" and \"" + of.other() + "\" are taken for two different " + plural(of.kind()) + ".";
    }

    private static String plural(String kind) {
        return kind.equals("group") ? "political groups" : kind + "s";
    }
}

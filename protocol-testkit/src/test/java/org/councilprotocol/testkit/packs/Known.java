package org.councilprotocol.testkit.packs;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Faults that are known and not yet mended. Each leaves out as little as it can: of packs with what the library gets
 * wrong, some properties. To be deleted one by one; with the system property {@code randomPacks.known} nothing is left
 * out.
 */
enum Known {
    /** A deadline that what does not arise may vary tells no alternative. */
    VARIED_BY_WHAT_DOES_NOT_ARISE(
            pack -> pack.rules().stream()
                    .anyMatch(rule -> rule.annotations().containsKey("varies")
                            && rule.verdict().get(0).word().equals("doesNotArise")),
            Set.of(Properties.DEADLINE_IS_CERTAIN)),

    /** Of two dates that are not known, Drools' completions tell other hinges. */
    HINGES_OF_DATES(
            pack -> pack.toString().contains("agreedDate") && pack.toString().contains("receivedOn"),
            Set.of(Properties.DROOLS));

    private static final boolean LEFT_OUT = !Boolean.getBoolean("randomPacks.known");

    private final Predicate<SmallPack> packs;
    private final Set<String> properties;

    Known(Predicate<SmallPack> packs, Set<String> properties) {
        this.packs = packs;
        this.properties = properties;
    }

    /** Whether a failure of a pack is one of them. */
    static boolean leavesOut(SmallPack pack, Properties.Failure failure) {
        for (Known each : values()) {
            if (LEFT_OUT && each.properties.contains(failure.kind()) && each.packs.test(pack)) {
                return true;
            }
        }
        return false;
    }
}

package org.councilprotocol.rules;

import org.councilprotocol.model.norm.NormState;

/**
 * How much a pack holds.
 *
 * @param decided norms decided by rules
 * @param reminded norms that come up as reminders
 * @param background norms that direct nobody in any situation
 * @param rules rules that give verdicts
 */
public record PackFigures(long decided, long reminded, long background, int rules) {

    /** The figures of this protocol's pack. */
    public static PackFigures of(Protocol protocol) {
        return new PackFigures(
                count(protocol, NormState.DECIDES),
                count(protocol, NormState.REMINDS),
                count(protocol, NormState.BACKGROUND),
                PackInspection.of(protocol).rules().size());
    }

    private static long count(Protocol protocol, NormState state) {
        return protocol.catalogue().norms().stream()
                .filter(norm -> norm.state() == state)
                .count();
    }
}

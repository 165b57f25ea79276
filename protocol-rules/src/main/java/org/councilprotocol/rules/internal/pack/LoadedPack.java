package org.councilprotocol.rules.internal.pack;

/**
 * A pack with its fingerprint.
 *
 * @param pack the pack
 * @param fingerprint the fingerprint of what was read
 */
public record LoadedPack(Pack pack, Fingerprint fingerprint) {

    /** This pack. */
    public static LoadedPack of(Pack pack) {
        return new LoadedPack(pack, Fingerprint.of(pack));
    }
}

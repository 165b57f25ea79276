package org.councilprotocol.testkit.packs;

import java.util.List;
import org.councilprotocol.model.Situation;

/** Faults that are known and not yet mended. */
final class Known {

    private Known() {}

    /** Whether this is one of them. */
    static boolean excludes(Properties.Failure failure, SmallPack pack, List<Situation> told) {
        return false;
    }
}

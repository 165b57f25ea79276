package org.councilprotocol.model.decision;

import java.util.List;

/**
 * Which pack decided.
 *
 * @param council the council's short name, such as {@code "worcester"}
 * @param document the title of the council's document
 * @param edition the edition encoded
 * @param fingerprint the SHA-256 of all that the pack says, in hexadecimal: the same fingerprint under the same version
 *     of the library gives the same decisions
 * @param library the version of the library that decided, such as {@code "1.2.0"}
 * @param readings the readings of the text that whoever asked has taken, by their names in the order in which the pack
 *     declares them; empty where what hangs on a reading is arguable
 */
public record PackInfo(
        String council, String document, String edition, String fingerprint, String library, List<String> readings) {

    public PackInfo {
        readings = List.copyOf(readings);
    }
}

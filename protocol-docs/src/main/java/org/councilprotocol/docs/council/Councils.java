package org.councilprotocol.docs.council;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.councilprotocol.docs.page.Markdown;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.Protocols;

/**
 * The councils whose packs ship.
 *
 * @param root the project's folder, in which the modules of their packs lie
 * @param protocols their protocols, in alphabetical order
 */
public record Councils(Path root, List<Protocol> protocols) {

    /** At least one. */
    public Councils {
        protocols = List.copyOf(protocols);
        if (protocols.isEmpty()) {
            throw new IllegalArgumentException("there is no pack on the class path");
        }
    }

    /** The councils with a pack on the class path, with their modules in a project's folder. */
    public static Councils in(Path root) {
        return new Councils(root, Protocols.onClasspath().all());
    }

    /** The council's name without what sort of council it is. */
    public static String name(Protocol protocol) {
        return Arrays.stream(protocol.pack().council().split("-"))
                .map(Markdown::capital)
                .collect(Collectors.joining(" "));
    }
}

package org.councilprotocol.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.councilprotocol.rules.Protocol;

/** The councils whose protocols can be asked, and how a protocol is opened. */
final class Councils {

    private final Supplier<List<String>> names;
    private final Function<String, Protocol> byName;
    private final Function<Path, Protocol> byFolder;

    Councils(Supplier<List<String>> names, Function<String, Protocol> byName, Function<Path, Protocol> byFolder) {
        this.names = names;
        this.byName = byName;
        this.byFolder = byFolder;
    }

    /** The councils that have a pack, by their short names. */
    List<String> names() {
        return names.get();
    }

    /**
     * The protocol of a council, or of a pack where what is given is a folder: a module, or one with a pack.json.
     *
     * @throws BadInputException if there is no such council or folder
     */
    Protocol protocol(String council) {
        if (council.contains("/") || council.contains("\\") || council.startsWith(".")) {
            return byFolder.apply(Workplace.of(council).pack());
        }
        if (!names().contains(council)) {
            if (!council.isEmpty() && Files.isDirectory(CaseFile.path(council))) {
                return byFolder.apply(Workplace.of(council).pack());
            }
            throw new BadInputException(Unknown.name("council", council, names()));
        }
        return byName.apply(council);
    }
}

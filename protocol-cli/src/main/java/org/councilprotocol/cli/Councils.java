package org.councilprotocol.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.councilprotocol.rules.Finder;
import org.councilprotocol.rules.Protocol;
import org.jspecify.annotations.Nullable;

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
        Workplace workplace = workplace(council);
        return workplace == null ? byName.apply(council) : byFolder.apply(workplace.pack());
    }

    /**
     * What finds situations of a council's protocol, by the scenarios of its build; of a folder, by those that lie in
     * it or beside it.
     *
     * @throws BadInputException if there is no such council or folder
     */
    Finder finder(String council) {
        Workplace workplace = workplace(council);
        return workplace == null
                ? Finder.of(byName.apply(council))
                : Finder.of(byFolder.apply(workplace.pack()), workplace.scenarios());
    }

    /** Where the folder is that is given; {@code null} where a council's name is. */
    private @Nullable Workplace workplace(String council) {
        if (council.contains("/") || council.contains("\\") || council.startsWith(".")) {
            return Workplace.of(council);
        }
        if (names().contains(council)) {
            return null;
        }
        if (!council.isEmpty() && Files.isDirectory(CaseFile.path(council))) {
            return Workplace.of(council);
        }
        throw new BadInputException(Unknown.name("council", council, names()));
    }
}

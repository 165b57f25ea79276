package org.councilprotocol.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councilprotocol.docs.page.Page;

/** Writes the pages of the reference; CONTRIBUTING.md has the command. */
public final class WriteDocs {

    private WriteDocs() {}

    /**
     * Writes every page, and takes away those of situations that are no more.
     *
     * @param arguments the project's folder
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        ReferencePages reference = ReferencePages.of(Path.of(arguments[0]));
        for (Page page : reference.pages()) {
            page.write();
        }
        for (Path page : reference.outdated()) {
            Files.delete(page);
        }
    }
}

package org.councilprotocol.docs.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file and what it should hold.
 *
 * @param file where it lies
 * @param text all that it should say
 */
public record Page(Path file, String text) {

    /**
     * Writes it, into a new folder where there is none.
     *
     * @throws IOException if it cannot be written
     */
    public void write() throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
    }
}

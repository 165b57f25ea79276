package org.councilprotocol.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the text of a case from a file, or from standard input where the file is {@code "-"}. */
final class CaseFile {

    private static final int MOST_BYTES = 8 << 20;

    private final InputStream standardInput;

    CaseFile(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * The text of the file.
     *
     * @throws BadInputException if it cannot be read, is too large or is no UTF-8 text
     */
    String text(String file) {
        byte[] bytes = file.equals("-") ? read(standardInput, "Standard input") : bytes(path(file));
        String name = file.equals("-") ? "Standard input" : file;
        if (bytes.length > MOST_BYTES) {
            throw new BadInputException(name + " is larger than 8 MiB; no case is.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInputException(name + " is not text in UTF-8.");
        }
    }

    /**
     * The file of this name.
     *
     * @throws BadInputException if nothing can have it
     */
    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new BadInputException("\"" + file + "\" cannot be the name of a file here.");
        }
    }

    private static byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw new BadInputException("There is no file " + file + ".");
        } else if (Files.isDirectory(file)) {
            throw new BadInputException(file + " is a folder; give a file with a case in JSON.");
        } else if (!Files.isReadable(file)) {
            throw new BadInputException(file + " may not be read.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw new BadInputException(file + " cannot be read: " + e.getMessage());
        }
    }

    private static byte[] read(InputStream in, String name) {
        try {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new BadInputException(name + " cannot be read: " + e.getMessage());
        }
    }
}

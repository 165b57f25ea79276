package org.councilprotocol.rules.internal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;

/**
 * Builds a pack's module.
 *
 * <p>{@code PackBuild <folder of the pack> <folder for classes>} verifies the pack and writes, beside its files, an
 * image of it and a list of their names.
 */
public final class PackBuild {

    private PackBuild() {}

    /** Builds a pack; on a defect it tells all of them and the build fails. */
    public static void main(String[] arguments) throws IOException {
        try {
            build(Path.of(arguments[0]), Path.of(arguments[1]));
        } catch (PackException e) {
            // The build tool shows the message of what it is thrown.
            throw new IllegalStateException(e.getMessage());
        }
    }

    /**
     * Builds a pack.
     *
     * @throws PackException if the pack has a defect
     */
    static void build(Path source, Path classes) throws IOException {
        PackFiles files = PackFiles.in(source);
        Pack pack = PackReader.read(files);
        Map<String, byte[]> contents = new TreeMap<>();
        for (String name : files.texts().keySet()) {
            contents.put(name, Files.readAllBytes(source.resolve(name)));
        }
        List<String> names = List.copyOf(contents.keySet());
        contents.put(CommonTerms.FILE, CommonTerms.content());
        Path folder = Files.createDirectories(classes.resolve(Prebuilt.folder(pack.council())));
        Files.writeString(folder.resolve(Prebuilt.FILES), String.join("\n", names) + "\n");
        Files.write(folder.resolve(Prebuilt.IMAGE), ImageWriter.of(pack, contents));
        Path index = classes.resolve(Prebuilt.INDEX);
        Files.createDirectories(index.getParent());
        Files.writeString(index, pack.council() + "\n");
    }
}

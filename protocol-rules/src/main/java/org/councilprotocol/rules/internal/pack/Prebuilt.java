package org.councilprotocol.rules.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.jspecify.annotations.Nullable;

/**
 * What the build of a pack leaves beside its files: a list of their names, and an image of the verified pack. The image
 * only saves time: where the files have changed since, they are read and verified when the pack is loaded.
 */
public final class Prebuilt {

    /** Lists the packs of a jar. */
    static final String INDEX = "META-INF/council-protocol/packs";

    /** Lists the files of a pack, in it. */
    static final String FILES = "prebuilt.files";

    /** The image. */
    static final String IMAGE = "prebuilt.pack";

    /** The resource folder of a council's pack, with a slash at its end. */
    public static String folder(String council) {
        return PackReader.packageOf(council).replace('.', '/') + "/";
    }

    /** The councils whose packs this class loader finds, in alphabetical order. */
    public static Set<String> councils(ClassLoader loader) {
        Set<String> found = new TreeSet<>();
        try {
            for (URL url : Collections.list(loader.getResources(INDEX))) {
                try (InputStream in = url.openStream()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .forEach(found::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private final ClassLoader loader;
    private final String folder;

    private Prebuilt(ClassLoader loader, String folder) {
        this.loader = loader;
        this.folder = folder;
    }

    /** What was prebuilt for a council, or {@code null} if this class loader finds no pack of it. */
    public static @Nullable Prebuilt of(String council, ClassLoader loader) {
        String folder = folder(council);
        return loader.getResource(folder + FILES) == null ? null : new Prebuilt(loader, folder);
    }

    /**
     * The pack: its image where that is of the files as they are, otherwise the files, verified.
     *
     * @throws PackException if it has a defect; it lists them all
     */
    public LoadedPack pack() {
        byte[] image = content(IMAGE);
        String why = "there is none";
        if (image != null) {
            try {
                LoadedPack pack = ImageReader.read(image, this::content, Fingerprint::begin);
                PackLog.event(() -> "the pack in " + folder + " was loaded from its image");
                return pack;
            } catch (ImageException e) {
                why = Objects.requireNonNull(e.getMessage());
            }
        }
        String reason = why;
        PackLog.event(() -> "the pack in " + folder + " is read from its files, not from its image: " + reason);
        return LoadedPack.of(PackReader.read(PackFiles.built(folder, names(), this::content)));
    }

    private byte @Nullable [] content(String file) {
        if (file.equals(CommonTerms.FILE)) {
            return CommonTerms.content();
        }
        try (InputStream in = loader.getResourceAsStream(folder + file)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the pack's files. */
    private List<String> names() {
        return new String(Objects.requireNonNull(content(FILES)), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}

package org.councilprotocol.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.rules.pack.Fingerprint;
import org.councilprotocol.rules.pack.ImageReader;
import org.councilprotocol.rules.pack.LoadedPack;
import org.councilprotocol.rules.pack.Pack;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.pack.PackReader;
import org.councilprotocol.rules.pack.Rule;
import org.councilprotocol.rules.shape.Shape;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * What the build of a pack leaves beside its files: an image of the verified pack, and a note of the files' names, of
 * the pack's fingerprint, and of the classes that hold the compiled rules. All of it only saves time: where the files
 * have changed since, they are read and verified, and on Drools compiled, when the pack is loaded.
 */
public final class Prebuilt {

    /** Lists the packs of a jar. */
    static final String INDEX = "META-INF/council-protocol/packs";

    /** The note. */
    static final String FILE = "prebuilt.properties";

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
    private final String council;

    /** Read when it is first needed; whoever reads it reads the same. */
    private volatile @Nullable Note note;

    /**
     * What the note says.
     *
     * @param fingerprint the fingerprint of the pack that was compiled
     * @param files the names of the pack's files
     * @param models the classes of compiled rules, by situation
     */
    private record Note(String fingerprint, List<String> files, Map<String, String> models) {}

    private Prebuilt(ClassLoader loader, String council) {
        this.loader = loader;
        this.council = council;
    }

    /** What was prebuilt for a council, or {@code null} if this class loader finds no pack of it. */
    public static @Nullable Prebuilt of(String council, ClassLoader loader) {
        return loader.getResource(folder(council) + FILE) == null ? null : new Prebuilt(loader, council);
    }

    /**
     * The pack: its image where that is of the files as they are, otherwise the files, verified.
     *
     * @throws PackException if it has a defect; it lists them all
     */
    public LoadedPack pack() {
        byte[] image = content(IMAGE);
        LoadedPack pack = image == null ? null : ImageReader.read(image, this::content, Fingerprint::begin);
        return pack != null
                ? pack
                : LoadedPack.of(PackReader.read(PackFiles.built(folder(council), note().files(), this::content)));
    }

    private byte @Nullable [] content(String file) {
        try (InputStream in = loader.getResourceAsStream(folder(council) + file)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Note note() {
        Note known = note;
        if (known == null) {
            known = readNote();
            note = known;
        }
        return known;
    }

    private Note readNote() {
        Properties properties = new Properties();
        try (Reader reader =
                new StringReader(new String(Objects.requireNonNull(content(FILE)), StandardCharsets.UTF_8))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> models = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("model.")) {
                models.put(key.substring("model.".length()), properties.getProperty(key));
            }
        }
        return new Note(
                properties.getProperty("fingerprint"),
                List.of(properties.getProperty("files").split(" ")),
                models);
    }

    /**
     * The compiled rules of the pack for a kind of situation; compiled now where the build compiled others, or none.
     *
     * @throws PackException if they cannot be loaded
     */
    public RuleBase rules(LoadedPack loaded, Shape situation) {
        Pack pack = loaded.pack();
        List<Rule> rules = pack.rulesFor(situation);
        String name = note().models().get(situation.name());
        if (name == null || !note().fingerprint().equals(loaded.fingerprint().hex())) {
            return RuleBase.compile(pack, situation, rules);
        }
        try {
            return RuleBase.prebuilt(
                    (Model) Class.forName(name, true, loader)
                            .getDeclaredConstructor()
                            .newInstance(),
                    rules);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new PackException(
                    council,
                    List.of(new PackDefect(
                            FILE,
                            0,
                            0,
                            null,
                            "the compiled rules for " + situation + " cannot be loaded (" + e + ")",
                            "build the pack again with this version of the library")));
        }
    }
}

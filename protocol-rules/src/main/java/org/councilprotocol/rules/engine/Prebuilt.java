package org.councilprotocol.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackReader;
import org.councilprotocol.rules.pack.Rule;
import org.councilprotocol.rules.shape.Shape;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * What the build of a pack leaves beside its files: their names, their fingerprint, and which class holds the compiled
 * rules of which situation.
 *
 * @param loader where the pack was found
 * @param council the council's short name
 * @param fingerprint the fingerprint of the files that were compiled
 * @param files the names of the pack's files
 * @param models the classes of compiled rules, by situation
 */
public record Prebuilt(
        ClassLoader loader, String council, String fingerprint, List<String> files, Map<String, String> models) {

    /** Lists the packs of a jar. */
    static final String INDEX = "META-INF/council-protocol/packs";

    /** The file that says all this. */
    static final String FILE = "prebuilt.properties";

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

    /** What was prebuilt for a council, or {@code null} if this class loader finds no pack of it. */
    public static @Nullable Prebuilt of(String council, ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(folder(council) + FILE)) {
            if (in == null) {
                return null;
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> models = new TreeMap<>();
            for (String key : properties.stringPropertyNames()) {
                if (key.startsWith("model.")) {
                    models.put(key.substring("model.".length()), properties.getProperty(key));
                }
            }
            return new Prebuilt(
                    loader,
                    council,
                    properties.getProperty("fingerprint"),
                    List.of(properties.getProperty("files").split(" ")),
                    models);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The compiled rules for a kind of situation.
     *
     * @throws PackException if they cannot be loaded
     */
    public RuleBase rules(Shape situation, List<Rule> rules) {
        String name = models.get(situation.name());
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

package org.councilprotocol.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.councilprotocol.rules.Protocol;

/** A pack of two rules with its scenarios, in files, and copies of it with a mistake. */
public final class TinyPack {

    private static final String RULES = "pack/s01-complaints.drl";

    private final Path folder;

    private TinyPack(Path folder) {
        this.folder = folder;
    }

    /** The pack as it is. */
    public static TinyPack asItIs() {
        try {
            return new TinyPack(
                    Path.of(TinyPack.class.getResource("/tiny/pack").toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy in this folder. */
    public TinyPack copiedTo(Path copy) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(folder.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return new TinyPack(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, these words of its rules replaced. */
    public TinyPack withRules(String words, String others) {
        return with(RULES, words, others);
    }

    /** The same, these words of its scenarios replaced. */
    public TinyPack withScenarios(String words, String others) {
        return with("scenarios/s01-complaints.json", words, others);
    }

    private TinyPack with(String file, String words, String others) {
        try {
            String text = Files.readString(folder.resolve(file));
            if (!text.contains(words)) {
                throw new IllegalArgumentException(file + " does not say " + words);
            }
            Files.writeString(folder.resolve(file), text.replace(words, others));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of its rules on which this rule starts. */
    public int lineOf(String rule) {
        try {
            return 1
                    + Files.readAllLines(folder.resolve(RULES)).stream()
                            .map(line -> line.startsWith("rule \"" + rule))
                            .toList()
                            .indexOf(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its rules, read now. */
    public Protocol protocol() {
        return Protocol.load(folder.resolve("pack"));
    }

    /** Its scenarios, put to its rules. */
    public Scenarios scenarios() {
        return Scenarios.of(folder.resolve("pack")).in(folder.resolve("scenarios"));
    }

    /** The record of its equivalent mutants. */
    public Path equivalents() {
        return folder.resolve("equivalent.json");
    }
}

package org.councilprotocol.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilprotocol.model.words.HiddenCharacters;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.jspecify.annotations.Nullable;

/** The files of a pack as text, by name, in alphabetical order; line ends are {@code \n}. */
public final class PackFiles {

    /** Ends of names of files that Drools would take for rules, and that a pack does not have. */
    private static final List<String> FOREIGN = List.of(
            ".dsl",
            ".dslr",
            ".rdrl",
            ".rdslr",
            ".gdst",
            ".scgd",
            ".xls",
            ".xlsx",
            ".dmn",
            ".bpmn",
            ".bpmn2",
            ".pmml",
            "kmodule.xml");

    private final Map<String, String> texts;
    private final List<PackDefect> defects;
    private final @Nullable String folder;

    private PackFiles(Map<String, String> texts, List<PackDefect> defects, @Nullable String folder) {
        this.texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        this.defects = List.copyOf(defects);
        this.folder = folder;
    }

    /** These texts as files. */
    public static PackFiles of(Map<String, String> texts) {
        return new PackFiles(texts, tooLarge(texts), null);
    }

    /**
     * The {@code pack.json}, the {@code norms.json} and the {@code .drl} files of a folder. What cannot be read of
     * them, such as a link, is told with the other defects when the pack is read.
     *
     * @throws PackException if it is no folder
     */
    public static PackFiles in(Path folder) {
        List<PackDefect> defects = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            throw new PackException(
                    folder.toString(),
                    List.of(new PackDefect(
                            folder.toString(), 0, 0, null, "is not a folder", "a folder with a pack.json")));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".drl") && !isPlain(name)) {
                    defects.add(new PackDefect(
                            name,
                            0,
                            0,
                            null,
                            "has a name with a space, a backslash or a character that cannot be seen",
                            "a name such as s01-roles.drl"));
                } else if (name.endsWith(".drl") || name.equals("pack.json") || name.equals("norms.json")) {
                    if (texts.size() == PackLimits.FILES) {
                        defects.add(new PackDefect(
                                name, 0, 0, null, "is one file too many", "at most " + PackLimits.FILES + " files"));
                        break;
                    }
                    read(file, name, texts, defects);
                } else if (FOREIGN.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)
                        || name.toLowerCase(Locale.ROOT).endsWith(".drl")) {
                    defects.add(new PackDefect(
                            name, 0, 0, null, "is no file of a pack", "rules in files whose names end in .drl"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackFiles(texts, defects, councilOf(folder));
    }

    private static boolean isPlain(String name) {
        return name.length() <= PackLimits.NAME
                && name.codePoints()
                        .noneMatch(c -> HiddenCharacters.isHidden(c)
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || c == '\\');
    }

    private static PackDefect tooLarge(String name) {
        return new PackDefect(
                name,
                0,
                0,
                null,
                "is larger than " + (PackLimits.FILE_BYTES >> 20) + " MiB",
                name.endsWith(".drl") ? "a file for each section" : "a smaller file");
    }

    /** Whether all files together are more than a pack may be; then they are not even looked at. */
    public boolean isTooLarge() {
        long bytes = 0;
        for (String text : texts.values()) {
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > PackLimits.PACK_BYTES) {
                return true;
            }
        }
        return texts.size() > PackLimits.FILES;
    }

    /** The council for which a folder is named, such as {@code stalbans}; {@code null} where it is not named so. */
    private static @Nullable String councilOf(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return whole.getParent() != null && whole.getParent().endsWith(Path.of("org", "councilprotocol", "pack"))
                ? whole.getFileName().toString()
                : null;
    }

    private static void read(Path file, String name, Map<String, String> texts, List<PackDefect> defects)
            throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            defects.add(new PackDefect(name, 0, 0, null, "is a link or no plain file", "the file itself"));
            return;
        }
        byte[] bytes;
        // Opened without following links and read to the limit alone: what stood there a moment ago may have changed.
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(PackLimits.FILE_BYTES + 1);
        }
        if (bytes.length > PackLimits.FILE_BYTES) {
            defects.add(tooLarge(name));
            return;
        }
        try {
            texts.put(
                    name,
                    normal(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(java.nio.ByteBuffer.wrap(bytes))
                            .toString()));
        } catch (java.nio.charset.CharacterCodingException e) {
            defects.add(new PackDefect(name, 0, 0, null, "is not UTF-8", "save it as UTF-8"));
        }
    }

    /** What of the folder could not be read. */
    public List<PackDefect> defects() {
        return defects;
    }

    /** The council for which the folder is named, as in its package; {@code null} where it is not named so. */
    public @Nullable String folder() {
        return folder;
    }

    /**
     * The files of a prebuilt pack.
     *
     * @param folder the folder they are in, for messages
     * @param names the files' names
     * @param contents the content of each; {@code null} where there is no such file
     * @throws PackException if one is missing
     */
    public static PackFiles built(String folder, List<String> names, Function<String, byte @Nullable []> contents) {
        Map<String, String> texts = new TreeMap<>();
        for (String name : names) {
            byte[] content = contents.apply(name);
            if (content == null) {
                throw new PackException(
                        folder,
                        List.of(new PackDefect(
                                name, 0, 0, null, "is missing from the classpath", "build the pack again")));
            }
            texts.put(name, normal(new String(content, StandardCharsets.UTF_8)));
        }
        return new PackFiles(texts, tooLarge(texts), null);
    }

    private static List<PackDefect> tooLarge(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(file -> file.getValue().length() > PackLimits.FILE_BYTES)
                .map(file -> tooLarge(file.getKey()))
                .toList();
    }

    /** One kind of line ends, and no mark of the byte order, which some editors put first. */
    private static String normal(String written) {
        String text = written.startsWith("\uFEFF") ? written.substring(1) : written;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The files by name. */
    public Map<String, String> texts() {
        return texts;
    }
}

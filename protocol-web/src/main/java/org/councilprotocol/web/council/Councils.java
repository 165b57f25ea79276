package org.councilprotocol.web.council;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilprotocol.rules.Finder;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.Protocols;
import org.councilprotocol.rules.internal.pack.Prebuilt;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.web.http.Problem;
import org.jspecify.annotations.Nullable;

/** The councils, each by its short name. Safe to share among threads. */
public final class Councils {

    private final Map<String, Council> byId = new TreeMap<>();
    private final Protocols together;

    /**
     * Where a protocol comes from.
     *
     * @param protocol the protocol
     * @param finders makes what finds situations for it
     * @param files its files by name, so far as they are at hand
     */
    private record Source(
            Protocol protocol, Function<Protocol, Finder> finders, Function<String, @Nullable String> files) {}

    private Councils(List<Source> sources) {
        this.together = Protocols.of(sources.stream().map(Source::protocol).toList());
        Map<String, Protocol> known = together.all().stream()
                .collect(Collectors.toMap(each -> each.pack().council(), each -> each));
        for (Source source : sources) {
            String id = source.protocol().pack().council();
            byId.put(
                    id,
                    new Council(
                            source.protocol(),
                            Objects.requireNonNull(known.get(id)),
                            source.finders(),
                            source.files()));
        }
    }

    /**
     * The councils whose packs are on the class path, and those of further packs.
     *
     * @param packs folders that hold a {@code pack.json}
     * @throws org.councilprotocol.rules.pack.PackException if a pack has a defect
     * @throws IllegalArgumentException if two packs are of one council
     */
    public static Councils load(List<Path> packs) {
        List<Source> all = new ArrayList<>();
        for (String id : Protocol.councils()) {
            String folder = "/" + Prebuilt.folder(id);
            all.add(new Source(
                    Protocol.load(id), Finder::of, name -> text(Councils.class.getResourceAsStream(folder + name))));
        }
        for (Path pack : packs) {
            PackFiles files = PackFiles.in(pack);
            all.add(new Source(
                    Protocol.of(files),
                    protocol -> Finder.of(protocol, pack.resolve("scenarios")),
                    name -> files.texts().get(name)));
        }
        return new Councils(all);
    }

    private static @Nullable String text(@Nullable InputStream in) {
        if (in == null) {
            return null;
        }
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, by their short names in alphabetical order. */
    public List<Council> all() {
        return List.copyOf(byId.values());
    }

    /**
     * A council.
     *
     * @throws Problem if there is none of this name
     */
    public Council get(String id) {
        Council found = byId.get(id);
        if (found == null) {
            throw new Problem(
                    Problem.Kind.NOT_FOUND,
                    "there is no such council; "
                            + (Nearest.to(id, byId.keySet()) == null
                                    ? "there are " + String.join(", ", byId.keySet())
                                    : "did you mean " + Nearest.to(id, byId.keySet()) + "?"));
        }
        return found;
    }

    /** The protocols of all of them, for one case. */
    public Protocols together() {
        return together;
    }
}

package org.councilprotocol.web.council;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilprotocol.rules.Finder;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.Protocols;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.web.http.Problem;

/** The councils, each by its short name. Safe to share among threads. */
public final class Councils {

    private final Map<String, Council> byId = new TreeMap<>();
    private final Protocols together;

    private Councils(Map<Protocol, Function<Protocol, Finder>> protocols) {
        this.together = Protocols.of(protocols.keySet());
        Map<String, Protocol> known = together.all().stream()
                .collect(Collectors.toMap(each -> each.pack().council(), each -> each));
        protocols.forEach((protocol, finders) -> {
            String id = protocol.pack().council();
            byId.put(id, new Council(protocol, Objects.requireNonNull(known.get(id)), finders));
        });
    }

    /**
     * The councils whose packs are on the class path, and those of further packs.
     *
     * @param packs folders that hold a {@code pack.json}
     * @throws org.councilprotocol.rules.pack.PackException if a pack has a defect
     * @throws IllegalArgumentException if two packs are of one council
     */
    public static Councils load(List<Path> packs) {
        Map<Protocol, Function<Protocol, Finder>> all = new LinkedHashMap<>();
        Protocol.councils().forEach(id -> all.put(Protocol.load(id), Finder::of));
        packs.forEach(pack -> all.put(Protocol.load(pack), protocol -> Finder.of(protocol, pack.resolve("scenarios"))));
        return new Councils(all);
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

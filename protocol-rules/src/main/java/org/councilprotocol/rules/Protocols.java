package org.councilprotocol.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.json.CaseReader;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.text.Phrases;

/**
 * Several councils' protocols, to put one case to each. Immutable, and safe to share among threads.
 *
 * <pre>{@code
 * Map<String, Decision> decisions = Protocols.onClasspath().decide(Case.of(complaint));
 * }</pre>
 */
public final class Protocols {

    private final Map<String, Protocol> byCouncil;

    private Protocols(Map<String, Protocol> byCouncil) {
        this.byCouncil = byCouncil;
    }

    /**
     * The protocols of all councils whose packs are on the class path; none if there is no pack.
     *
     * @throws PackException if one does not fit this version of the library
     */
    public static Protocols onClasspath() {
        return of(Protocol.councils().stream().map(Protocol::load).toList());
    }

    /**
     * These protocols; each takes a case that names a post which only another of them declares.
     *
     * @throws IllegalArgumentException if two are of one council
     */
    public static Protocols of(Collection<Protocol> protocols) {
        Map<String, Protocol> found = new TreeMap<>();
        for (Protocol protocol : protocols) {
            if (found.put(protocol.pack().council(), protocol) != null) {
                throw new IllegalArgumentException(
                        "there are two protocols of " + protocol.pack().council());
            }
        }
        Map<Post, String> posts = new TreeMap<>();
        found.values().forEach(protocol -> protocol.content()
                .posts()
                .forEach(post -> posts.putIfAbsent(post, protocol.words().get(Phrases.key(post)))));
        found.replaceAll((council, protocol) -> protocol.knowing(posts));
        return new Protocols(found);
    }

    /** The protocols, by their councils' short names in alphabetical order. */
    public List<Protocol> all() {
        return List.copyOf(byCouncil.values());
    }

    /**
     * A case as JSON, with the posts that some of these protocols know.
     *
     * @throws InputException with every defect of the input, each with its path and what to write instead
     */
    public Case read(String json) {
        Set<Post> posts = new TreeSet<>();
        byCouncil.values().forEach(protocol -> posts.addAll(protocol.content().posts()));
        return CaseReader.of(posts).read(json);
    }

    /**
     * What each says about a case, by council in alphabetical order. Facts that a council's rules never test make no
     * difference to it; a decision that is {@link Decision#silent()} says that its protocol lays down nothing.
     *
     * @throws InputException if there is no situation, or they say what a case cannot say
     */
    public Map<String, Decision> decide(Case theCase) {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        byCouncil.forEach((council, protocol) -> decisions.put(council, protocol.decide(theCase)));
        return decisions;
    }
}

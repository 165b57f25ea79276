package org.councilprotocol.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.Companion;
import org.councilprotocol.rules.find.Candidate;
import org.councilprotocol.rules.find.Example;
import org.councilprotocol.rules.internal.find.FactHints;
import org.councilprotocol.rules.internal.find.Ranking;
import org.councilprotocol.rules.internal.find.Ranking.Ranked;
import org.councilprotocol.rules.internal.find.Rivals;
import org.councilprotocol.rules.internal.find.ScenarioIndex;
import org.councilprotocol.rules.internal.pack.Prebuilt;
import org.councilprotocol.rules.internal.vocabulary.Companions;
import org.councilprotocol.rules.internal.vocabulary.Shape;

/**
 * Finds the situations in which an event is told to a protocol: the first step of telling a case. Immutable, and safe
 * to share among threads; making one takes longer than finding.
 *
 * <pre>{@code
 * Finder finder = Finder.of(Protocol.load("worcester"));
 * finder.find("the chair told our planning officer to change her advice").get(0).situation();
 * }</pre>
 *
 * <p>It ranks by words in common: with the sentences of scenarios, the council's own before those of other councils
 * whose packs are on the classpath, with when to choose a situation, and with its facts and their values. It decides
 * nothing: whoever tells the case chooses.
 */
public final class Finder {

    /** So many situations of which the protocol speaks are found at the most. */
    private static final int MOST = 8;

    /** What so many at the top usually need as well stands among the others, in the place of the last. */
    private static final int LEAD = 3;

    /** So many places at the most go to such. */
    private static final int MOST_LIFTED = 2;

    /** Beside them, of those of which it does not speak, what would stand among so many. */
    private static final int MOST_SILENT_AMONG = 5;

    private final String council;
    private final Ranking ranking;
    private final FactHints hints;
    private final Rivals rivals;
    private final Companions companions;
    private final Set<String> ruled = new TreeSet<>();

    private Finder(Protocol protocol, List<Example> own) {
        this.council = protocol.pack().council();
        List<Example> examples = new ArrayList<>(own);
        ClassLoader loader = Protocol.loader();
        for (String other : Prebuilt.councils(loader)) {
            if (!other.equals(council)) {
                examples.addAll(ScenarioIndex.read(other, Prebuilt.scenarios(other, loader)));
            }
        }
        PackInspection pack = PackInspection.of(protocol);
        Collection<Shape> situations = pack.types().situations().values();
        this.ranking = new Ranking(protocol.words(), situations, council, examples);
        this.hints = new FactHints(protocol.words(), situations);
        this.rivals = new Rivals(protocol.words());
        this.companions = protocol.companions();
        for (Shape shape : situations) {
            if (!pack.normsAbout(shape.situation()).isEmpty()) {
                ruled.add(shape.name());
            }
        }
    }

    /**
     * A finder for a protocol, with the scenarios that the packs on the classpath bring. A council without any is
     * ranked by its words and the sentences of others alone.
     */
    public static Finder of(Protocol protocol) {
        String council = protocol.pack().council();
        return new Finder(protocol, ScenarioIndex.read(council, Prebuilt.scenarios(council, Protocol.loader())));
    }

    /**
     * A finder for a protocol whose scenarios lie in a folder, read now; what in it does not read as a scenario is left
     * out.
     *
     * @param scenarios the folder; one that does not exist has none
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static Finder of(Protocol protocol, Path scenarios) {
        return new Finder(protocol, ScenarioIndex.in(protocol.pack().council(), scenarios));
    }

    /** The short name of the council whose protocol is asked. */
    public String council() {
        return council;
    }

    /**
     * The situations in which an event may be told, the likeliest first: at most eight about which the protocol has
     * rules, then those that fit as well and about which it has none. What the first few usually need as well stands
     * among the eight. Empty where no word says anything.
     *
     * @param told what happened, in somebody's own words
     */
    public List<Candidate> find(String told) {
        List<Ranked> ranked = ranking.of(told);
        List<Ranked> found = withCompanions(ranked.stream()
                .filter(one -> ruled.contains(one.situation().name()))
                .toList());
        List<Ranked> silent = ranked.stream()
                .limit(MOST_SILENT_AMONG)
                .filter(one -> !ruled.contains(one.situation().name()))
                .toList();
        List<Ranked> all = new ArrayList<>(found);
        all.addAll(silent);
        List<String> names = all.stream().map(one -> one.situation().name()).toList();
        return all.stream().map(one -> candidate(one, told, names)).toList();
    }

    /** The first of them, the last of which give way to what the very first usually need as well. */
    private List<Ranked> withCompanions(List<Ranked> ranked) {
        List<Ranked> first = ranked.subList(0, Math.min(MOST, ranked.size()));
        Set<String> wanted = first.stream()
                .limit(LEAD)
                .flatMap(one -> companions.of(one.situation().name()).stream())
                .map(Companion::also)
                .collect(Collectors.toSet());
        List<Ranked> lifted = ranked.stream()
                .skip(MOST)
                .filter(one -> wanted.contains(one.situation().name()))
                .limit(MOST_LIFTED)
                .toList();
        List<Ranked> all = new ArrayList<>(first.subList(0, first.size() - lifted.size()));
        all.addAll(lifted);
        return all;
    }

    private Candidate candidate(Ranked ranked, String told, List<String> names) {
        String name = ranked.situation().name();
        return new Candidate(
                name,
                ranking.label(name),
                ranking.means(name),
                ranked.score(),
                !ruled.contains(name),
                hints.of(ranked.situation(), told),
                ranked.example(),
                rivals.of(name, names),
                companions.of(name));
    }
}

package org.councilprotocol.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.complete.Decider;
import org.councilprotocol.rules.complete.Explainer;
import org.councilprotocol.rules.complete.SituationRules;
import org.councilprotocol.rules.complete.WhyNot;
import org.councilprotocol.rules.engine.RuleEngine;
import org.councilprotocol.rules.json.CaseReader;
import org.councilprotocol.rules.json.CaseValidator;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.SpelledCase;
import org.councilprotocol.rules.pack.Catalogue;
import org.councilprotocol.rules.pack.Fingerprint;
import org.councilprotocol.rules.pack.FingerprintException;
import org.councilprotocol.rules.pack.LoadedPack;
import org.councilprotocol.rules.pack.Pack;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.pack.PackReader;
import org.councilprotocol.rules.pack.Prebuilt;
import org.councilprotocol.rules.pack.Rule;
import org.councilprotocol.rules.pack.RuleInfo;
import org.councilprotocol.rules.shape.Nearest;
import org.councilprotocol.rules.shape.Shape;
import org.councilprotocol.rules.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * A council's member/officer protocol, ready to decide. Immutable, and safe to share among threads.
 *
 * <pre>{@code
 * Protocol worcester = Protocol.load("worcester");
 * Decision decision = worcester.decide(Complaint.builder()
 *     .complainant(Member.builder().build())
 *     .subjects(List.of(Officer.builder().posts(Set.of(Post.MANAGING_DIRECTOR)).build()))
 *     .build());
 * }</pre>
 *
 * <p>Loading reads and verifies the pack; the rules for a kind of situation are made ready when the first such
 * situation is decided. Nothing is made ready after that.
 */
public final class Protocol {

    private final Pack pack;
    private final Fingerprint fingerprint;
    private final Words words;
    private final Map<Shape, SituationRules> situationRules = new ConcurrentHashMap<>();
    private final Decider decider;
    /** Made when it is first asked for; whoever makes it makes the same. */
    private volatile @Nullable PackInfo info;

    private final CaseValidator validator;

    private Protocol(LoadedPack loaded) {
        this.pack = loaded.pack();
        this.fingerprint = loaded.fingerprint();
        this.words = Words.common().with(pack.words());
        this.validator = new CaseValidator(pack.posts());
        this.decider = Decider.of(pack, this::pack, new Phrases(words), this::rulesOf);
    }

    private Protocol(Protocol protocol, RuleEngine engine) {
        this.pack = protocol.pack;
        this.fingerprint = protocol.fingerprint;
        this.words = protocol.words;
        this.validator = protocol.validator;
        this.decider = protocol.decider.on(engine);
    }

    /**
     * The protocol of a council whose pack is on the classpath, prebuilt.
     *
     * <p>Where its files have changed since the build, it is verified now, as a pack given as a folder is.
     *
     * @param council the council's short name, such as {@code "worcester"}
     * @throws PackException if there is no such pack, or it has a defect, as where it does not fit this version of the
     *     library
     */
    public static Protocol load(String council) {
        return new Protocol(prebuilt(council).pack());
    }

    /**
     * The protocol of a council whose pack is on the classpath, if it is the very pack that is expected. Its
     * fingerprint is of all that it decides and says, whichever of its files it is read from; what else its jar holds
     * is not looked at.
     *
     * <p>This finds a pack that was exchanged or changed, on purpose too, as long as this library and the fingerprint
     * that is expected are one's own; it does not help against somebody who can put other classes on the class path.
     *
     * @param council the council's short name, such as {@code "worcester"}
     * @param expectedFingerprint the fingerprint, as {@link PackInfo#fingerprint()} told it when somebody looked at the
     *     pack
     * @throws FingerprintException if the pack has another fingerprint; it names both, and what to do
     * @throws PackException if there is no such pack, or it has a defect
     * @throws IllegalArgumentException if what is expected is no fingerprint
     */
    public static Protocol load(String council, String expectedFingerprint) {
        return pinned(prebuilt(council).pack(), expectedFingerprint);
    }

    private static Prebuilt prebuilt(String council) {
        ClassLoader loader = loader();
        Prebuilt prebuilt = Prebuilt.of(council, loader);
        if (prebuilt == null) {
            Set<String> known = Prebuilt.councils(loader);
            throw new PackException(
                    council,
                    List.of(new PackDefect(
                            "the classpath",
                            0,
                            0,
                            null,
                            "has no pack of '" + council + "'",
                            known.isEmpty()
                                    ? "add the dependency of a council's pack"
                                    : Nearest.of(council, known, "one of " + String.join(", ", known)))));
        }
        return prebuilt;
    }

    private static Protocol pinned(LoadedPack loaded, String expectedFingerprint) {
        loaded.fingerprint().require(loaded.pack().council(), expectedFingerprint);
        return new Protocol(loaded);
    }

    /**
     * The protocol of a pack given as a folder, read and verified now.
     *
     * @param folder the folder that holds the pack's {@code pack.json}
     * @throws PackException if the pack has a defect; it lists them all
     */
    public static Protocol load(Path folder) {
        return of(PackFiles.in(folder));
    }

    /**
     * The protocol of a pack given as a folder, if it is the very pack that is expected. A change of a comment or of
     * the layout changes no fingerprint.
     *
     * @param folder the folder that holds the pack's {@code pack.json}
     * @param expectedFingerprint the fingerprint, as {@link PackInfo#fingerprint()} told it when somebody looked at the
     *     pack
     * @throws FingerprintException if the pack has another fingerprint; it names both, and what to do
     * @throws PackException if the pack has a defect; it lists them all
     * @throws IllegalArgumentException if what is expected is no fingerprint
     */
    public static Protocol load(Path folder, String expectedFingerprint) {
        return pinned(LoadedPack.of(PackReader.read(PackFiles.in(folder))), expectedFingerprint);
    }

    /**
     * The protocol of a pack given as texts, read and verified now.
     *
     * @throws PackException if the pack has a defect; it lists them all
     */
    public static Protocol of(PackFiles files) {
        return new Protocol(LoadedPack.of(PackReader.read(files)));
    }

    /**
     * Keeps the protocol of a pack's folder up to date: after each change of its files the pack is verified and, where
     * it has no defect, takes the place of the one before at once; otherwise the last good one stays.
     *
     * <pre>{@code
     * try (ProtocolWatch watch = Protocol.watch(folder, listener)) {
     *     watch.current().decide(situation);
     * }
     * }</pre>
     *
     * @param folder the folder that holds the pack's {@code pack.json}
     * @param listener what is told of each change
     * @throws PackException if the pack has a defect to begin with; it lists them all
     */
    public static ProtocolWatch watch(Path folder, ProtocolWatch.Listener listener) {
        return ProtocolWatch.start(folder, listener);
    }

    /**
     * The same protocol, with every verdict out of runs of a rule engine over each completion of a case, instead of
     * this library's own evaluation of the rules. It says the same if the engine runs the rules as they are meant:
     * {@code org.councilprotocol.drools.DroolsProtocol}, in a module of its own, decides on Drools.
     *
     * @param engine an engine made from {@link #verifiedRules()} of this protocol
     */
    public Protocol on(RuleEngine engine) {
        return new Protocol(this, engine);
    }

    /** The councils whose packs are on the classpath, by short name, in alphabetical order. */
    public static List<String> councils() {
        return List.copyOf(Prebuilt.councils(loader()));
    }

    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? Protocol.class.getClassLoader() : context;
    }

    /**
     * The same protocol with other rules, for tests that find out whether a change of the rules would be noticed.
     *
     * @param rules the rules, each with a number of its own
     */
    public Protocol withRules(List<Rule> rules) {
        return new Protocol(LoadedPack.of(pack.withRules(rules)));
    }

    private SituationRules rulesOf(Shape shape) {
        return situationRules.computeIfAbsent(shape, s -> new SituationRules(pack, s));
    }

    /**
     * What the protocol says about one situation.
     *
     * @throws InputException if it says what a case cannot say, with every defect, as {@link CaseReader} refuses it
     */
    public Decision decide(Situation situation) {
        return decide(List.of(situation));
    }

    /**
     * What the protocol says about the situations of one case, at least one; each verdict names the one it answers by
     * its place.
     *
     * @throws InputException if there is no situation, or they say what a case cannot say: facts that contradict one
     *     another, a post that is not known here, two people of one id and the like; with every defect, its path, and
     *     what to say instead, as {@link CaseReader} refuses it
     */
    public Decision decide(List<? extends Situation> situations) {
        SpelledCase spelled = validator.check(situations);
        return decider.decide(spelled.situations(), spelled.nearMisses());
    }

    /** Which pack this is; every decision says so too. */
    public PackInfo pack() {
        PackInfo known = info;
        if (known == null) {
            known = new PackInfo(
                    pack.council(), pack.document(), pack.edition(), fingerprint.hex(), LibraryVersion.current());
            info = known;
        }
        return known;
    }

    /** The council's full name. */
    public String name() {
        return pack.name();
    }

    /** Every norm of the document. */
    public Catalogue catalogue() {
        return pack.catalogue();
    }

    /** The words for everything that this protocol's decisions speak of, the pack's own posts and acts among them. */
    public Words words() {
        return words;
    }

    /** The posts that the pack declares besides the common ones. */
    public Set<Post> declaredPosts() {
        return pack.posts();
    }

    /** The acts that the pack declares besides the common ones. */
    public Set<Act> declaredActs() {
        return pack.acts();
    }

    /** The sections whose deciding norms must have rules; empty for all. */
    public List<String> encodedSections() {
        return pack.encodes();
    }

    /** The rules that give verdicts, in the order of files and lines. */
    public List<RuleInfo> rules() {
        return pack.rules().stream()
                .filter(rule -> !rule.norm().isEmpty())
                .map(rule -> new RuleInfo(
                        rule.norm(), rule.name(), rule.at().file(), rule.at().line()))
                .distinct()
                .toList();
    }

    /** The rules as they were verified, terms first; a rule with an {@code or} is one for each branch. */
    public List<Rule> verifiedRules() {
        return pack.rules();
    }

    /**
     * All that decisions about a kind of situation rest on, as text for machines: where two protocols agree in it, they
     * decide every such situation alike.
     */
    public String basis(Shape situation) {
        StringBuilder basis = new StringBuilder();
        pack.rulesFor(situation)
                .forEach(rule -> basis.append(String.join(
                        "\n",
                        rule.name(),
                        rule.conditions().toString(),
                        rule.conclusion().toString(),
                        rule.overrides() + " " + rule.varies() + " " + rule.tension() + " " + rule.reading(),
                        "")));
        return basis.append(pack.catalogue().norms())
                .append(new TreeSet<>(pack.closureDays()))
                .append(pack.posts().stream()
                        .sorted()
                        .map(post -> post.name() + " " + post.heldBy())
                        .toList())
                .append(pack.acts())
                .append(new TreeMap<>(pack.words()))
                .append(new TreeMap<>(pack.roles()))
                .toString();
    }

    /**
     * The facts of a kind of situation that some rule tests, by path without places in lists, such as
     * {@code "subjects.posts"}, each with the clauses of the norms that test it.
     */
    public Map<String, List<String>> testedBy(Shape situation) {
        Map<String, Set<Norm>> found = new TreeMap<>();
        for (Rule rule : pack.rulesFor(situation)) {
            for (Norm norm : normsBehind(rule, situation)) {
                rule.tested().forEach(tested -> found.computeIfAbsent(
                                tested.path().replace("[]", ""),
                                path -> new TreeSet<>(java.util.Comparator.comparing(
                                        n -> List.copyOf(catalogue().norms()).indexOf(n))))
                        .add(norm));
            }
        }
        Map<String, List<String>> clauses = new TreeMap<>();
        found.forEach((path, norms) ->
                clauses.put(path, norms.stream().map(Norm::clause).distinct().toList()));
        return clauses;
    }

    /**
     * How one norm stands in a situation: it applies, because of which facts; it is displaced, and by what; it is open,
     * and on what it hangs; or it does not apply, and the nearest changes of given facts that would make it apply.
     *
     * @throws InputException if the situation names a day from which working days cannot be counted
     * @throws IllegalArgumentException if there is no such norm
     * @throws InputException if the situation says what a case cannot say
     */
    public Explanation explain(Situation situation, String norm) {
        Norm found = catalogue().norm(norm);
        if (found == null) {
            throw new IllegalArgumentException("there is no norm " + norm);
        }
        Situation spelled = spelled(situation);
        return Explainer.of(decider, new Phrases(words), rulesOf(Shape.of(spelled.getClass())), spelled, found);
    }

    /**
     * For each rule of a norm, the condition at which this situation falls short of it; for a rule author.
     *
     * @throws IllegalArgumentException if there is no such norm
     * @throws InputException if the situation says what a case cannot say
     */
    public String whyNot(Situation situation, String norm) {
        if (catalogue().norm(norm) == null) {
            throw new IllegalArgumentException("there is no norm " + norm);
        }
        return WhyNot.of(rulesOf(Shape.of(situation.getClass())), spelled(situation), norm);
    }

    private Situation spelled(Situation situation) {
        return validator.check(List.of(situation)).situations().get(0);
    }

    /** The norms whose rules are about a kind of situation, in the order of the document. */
    public List<Norm> normsAbout(Shape situation) {
        Set<String> ids = new TreeSet<>();
        pack.rulesFor(situation).forEach(rule -> ids.add(rule.norm()));
        return catalogue().norms().stream()
                .filter(norm -> ids.contains(norm.id()))
                .toList();
    }

    /** The norm that a rule encodes; for a term, every norm that rests on it. */
    private List<Norm> normsBehind(Rule rule, Shape situation) {
        return pack.rulesFor(situation).stream()
                .filter(other -> !other.norm().isEmpty() && (other == rule || pack.restsOn(other, rule)))
                .map(other -> java.util.Objects.requireNonNull(catalogue().norm(other.norm())))
                .distinct()
                .toList();
    }
}

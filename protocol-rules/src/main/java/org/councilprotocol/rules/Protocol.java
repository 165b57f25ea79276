package org.councilprotocol.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.engine.RuleEngine;
import org.councilprotocol.rules.internal.decide.Decider;
import org.councilprotocol.rules.internal.decide.Explainer;
import org.councilprotocol.rules.internal.decide.PackRules;
import org.councilprotocol.rules.internal.decide.SituationRules;
import org.councilprotocol.rules.internal.pack.Conclusion;
import org.councilprotocol.rules.internal.pack.Fingerprint;
import org.councilprotocol.rules.internal.pack.LoadedPack;
import org.councilprotocol.rules.internal.pack.Pack;
import org.councilprotocol.rules.internal.pack.PackLog;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.councilprotocol.rules.internal.pack.Prebuilt;
import org.councilprotocol.rules.internal.time.WorkingDays;
import org.councilprotocol.rules.internal.vocabulary.Companions;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.json.CaseReader;
import org.councilprotocol.rules.json.CaseValidator;
import org.councilprotocol.rules.json.FactSetter;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.SpelledCase;
import org.councilprotocol.rules.pack.Catalogue;
import org.councilprotocol.rules.pack.FingerprintException;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.pack.ReadingQuestion;
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
 * situation is decided, and again with those for others that matter to it in a case. Nothing is made ready after that.
 */
public final class Protocol {

    private final Pack pack;
    private final Fingerprint fingerprint;
    private final Words words;
    private final UnaryOperator<Decider> engine;
    private final Map<Post, String> elsewhere;
    private final List<String> readings;
    private final PackRules rules;
    private final Companions companions;
    private final Decider decider;
    /** Made when it is first asked for; whoever makes it makes the same. */
    private volatile @Nullable PackInfo info;

    private final CaseReader reader;
    private final CaseValidator validator;

    private Protocol(LoadedPack loaded) {
        this(loaded, UnaryOperator.identity(), Map.of(), List.of());
    }

    /**
     * A protocol.
     *
     * @param engine puts another engine in the evaluator's place, or none
     * @param elsewhere the posts of other packs that a case may name, with the words for them
     * @param readings the readings that are taken, by their names in the order of the pack
     */
    private Protocol(
            LoadedPack loaded, UnaryOperator<Decider> engine, Map<Post, String> elsewhere, List<String> readings) {
        this.pack = loaded.pack();
        this.fingerprint = loaded.fingerprint();
        this.engine = engine;
        this.elsewhere = elsewhere;
        this.readings = readings;
        Map<String, String> spoken = new HashMap<>();
        elsewhere.forEach((post, label) -> spoken.put(Phrases.key(post), label));
        spoken.putAll(pack.words());
        this.words = Words.common().with(spoken);
        Set<Post> posts = new TreeSet<>(pack.posts());
        posts.addAll(elsewhere.keySet());
        this.reader = CaseReader.of(posts, pack.types());
        this.validator =
                new CaseValidator(posts, countsBack(pack) ? WorkingDays.FIRST_START_BACK : WorkingDays.FIRST_START);
        this.rules = new PackRules(pack);
        this.companions = new Companions(words, pack.types().situations(), situation -> pack.rules().stream()
                .anyMatch(rule -> !rule.norm().isEmpty() && pack.speaksOf(rule, situation)));
        this.decider = engine.apply(Decider.of(pack, this::pack, new Phrases(words), rules, companions)
                .reading(readings));
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
        return new Protocol(inFolder(folder));
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
        return pinned(inFolder(folder), expectedFingerprint);
    }

    private static LoadedPack inFolder(Path folder) {
        LoadedPack loaded = LoadedPack.of(PackReader.read(PackFiles.in(folder)));
        PackLog.event(() -> "the pack in " + folder + " was loaded from its files");
        return loaded;
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

    /** The councils whose packs are on the classpath, by short name, in alphabetical order. */
    public static List<String> councils() {
        return List.copyOf(Prebuilt.councils(loader()));
    }

    static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? Protocol.class.getClassLoader() : context;
    }

    Pack content() {
        return pack;
    }

    Protocol on(RuleEngine other) {
        return new Protocol(loaded(), each -> each.on(other), elsewhere, readings);
    }

    /**
     * The same protocol for cases that may name posts of other packs too; none of its rules asks for them.
     *
     * @param others those posts, with the words for them
     */
    Protocol knowing(Map<Post, String> others) {
        return new Protocol(loaded(), engine, others, readings);
    }

    private static boolean countsBack(Pack pack) {
        return pack.rules().stream()
                .anyMatch(rule -> rule.conclusion() instanceof Conclusion.VerdictOf verdict
                        && verdict.deadline() != null
                        && verdict.deadline().direction() == Deadline.Direction.BEFORE);
    }

    /**
     * The same protocol where the document is read so: what holds on these readings is decided as if the words bore no
     * other, and every decision says which they are. What hangs on a question of which no reading is given stays
     * arguable.
     *
     * <pre>{@code
     * protocol.onReadings(List.of("a tie of business is a personal relationship")).decide(situation);
     * }</pre>
     *
     * @param names the readings, as {@link #readings()} has them; none for the protocol as it was loaded
     * @throws IllegalArgumentException if the pack has no such reading, or two of them answer the same question
     */
    public Protocol onReadings(Collection<String> names) {
        List<String> inOrder = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        for (ReadingQuestion question : pack.readings()) {
            List<String> taken = question.readings().keySet().stream()
                    .filter(names::contains)
                    .toList();
            if (taken.size() > 1) {
                throw new IllegalArgumentException(
                        "only one can be taken of \"" + String.join("\" and \"", taken) + "\"");
            }
            inOrder.addAll(taken);
            known.addAll(question.readings().keySet());
        }
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "there is no reading \"" + name + "\": " + Nearest.of(name, known, anyOf(known)));
            }
        }
        return new Protocol(loaded(), engine, elsewhere, inOrder);
    }

    private static String anyOf(Set<String> readings) {
        return readings.isEmpty()
                ? "this protocol declares none"
                : "it has \"" + String.join("\", \"", readings) + "\"";
    }

    /**
     * The questions of how to read the document that no fact answers, in the order in which the pack declares them;
     * what holds on some of their readings alone is arguable.
     */
    public List<ReadingQuestion> readings() {
        return pack.readings();
    }

    Companions companions() {
        return companions;
    }

    private LoadedPack loaded() {
        return new LoadedPack(pack, fingerprint);
    }

    static Protocol of(Pack pack) {
        return new Protocol(LoadedPack.of(pack));
    }

    SituationRules rulesOf(Shape shape) {
        return rules.of(shape);
    }

    /**
     * What the protocol says about one situation.
     *
     * @throws InputException if it says what a case cannot say, with every defect, as {@link CaseReader} refuses it
     */
    public Decision decide(Situation situation) {
        return decide(Case.of(situation));
    }

    /**
     * What the protocol says about a case; each verdict names the situation that it answers by its place.
     *
     * @throws InputException if there is no situation, or they say what a case cannot say: facts that contradict one
     *     another, a post that is not known here, two people of one id and the like; with every defect, its path, and
     *     what to say instead, as {@link CaseReader} refuses it
     */
    public Decision decide(Case theCase) {
        SpelledCase spelled = validator.check(theCase, pack.types());
        return decider.decide(spelled.situations(), spelled.told(), spelled.nearMisses());
    }

    /**
     * A case as JSON, with the posts that this protocol knows: one situation, or {@code {"situations": […]}} of
     * several.
     *
     * @throws InputException with every defect of the input, each with its path and what to write instead
     */
    public Case read(String json) {
        return reader.read(json);
    }

    /**
     * A situation by its name, such as {@code "complaint"}, of which nothing is known yet: for situations and facts
     * that the pack declares, which have no Java type.
     *
     * <pre>{@code
     * Situation raising = protocol.with(protocol.situation("flag-raising"), "day", LocalDate.of(2026, 4, 23));
     * }</pre>
     *
     * @throws IllegalArgumentException if there is no such situation
     */
    public Situation situation(String name) {
        Shape shape = pack.types().situations().get(name);
        if (shape == null) {
            throw new IllegalArgumentException("there is no situation " + name + ": "
                    + Nearest.of(name, pack.types().situations().keySet(), "see PackInspection.types()"));
        }
        return (Situation) shape.blank();
    }

    /**
     * A situation with one more fact.
     *
     * @param fact the fact's name, or its path, such as {@code "subjects[0].posts"}
     * @param value its value, of the fact's Java type, or a collection of such where it can have several; a value of a
     *     closed list can be given by its word, as in JSON
     * @throws InputException if there is no such fact, it has no such value, or that contradicts what is known
     */
    public Situation with(Situation situation, String fact, Object value) {
        return new FactSetter(pack.posts()).set(own(situation), FactPath.parse(fact), value);
    }

    /** Which pack this is; every decision says so too. */
    public PackInfo pack() {
        PackInfo known = info;
        if (known == null) {
            known = new PackInfo(
                    pack.council(),
                    pack.document(),
                    pack.edition(),
                    fingerprint.hex(),
                    LibraryVersion.current(),
                    readings);
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

    /**
     * The words for everything that this protocol's decisions speak of, the pack's own posts, parties and acts among
     * them.
     */
    public Words words() {
        return words;
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
        return explain(Case.of(situation), 0, norm);
    }

    /**
     * The same for one situation of a case, as if it had happened alone.
     *
     * @param place which situation, from 0
     * @throws InputException if the case says what a case cannot say
     * @throws IllegalArgumentException if there is no such norm
     * @throws IndexOutOfBoundsException if there is no such situation
     */
    public Explanation explain(Case theCase, int place, String norm) {
        Norm found = catalogue().norm(norm);
        if (found == null) {
            throw new IllegalArgumentException("there is no norm " + norm);
        }
        SpelledCase spelled = validator.check(theCase, pack.types()).only(place);
        Situation situation = spelled.situations().get(0);
        return Explainer.of(
                decider, new Phrases(words), rulesOf(Shape.of(situation.getClass())), situation, spelled.told(), found);
    }

    /** The situation with the facts that the pack declares of it. */
    Situation own(Situation situation) {
        Situation own = pack.types().own(situation);
        // Of what no case of this pack can consist, the validator says so.
        return own == null ? spelled(situation) : own;
    }

    Situation spelled(Situation situation) {
        return validator.check(Case.of(situation), pack.types()).situations().get(0);
    }
}

package org.councilprotocol.testkit.packs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.drools.DroolsProtocol;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.VerdictBuilder;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.json.FactSetter;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.rules.text.DecisionText;
import org.councilprotocol.rules.text.Phrases;
import org.jspecify.annotations.Nullable;

/** What must be so of every decision of a pack on a case. */
final class Properties {

    /**
     * Something that is not so.
     *
     * @param kind which property
     * @param detail what differs, in lines
     */
    record Failure(String kind, String detail) {}

    /**
     * How much is tried.
     *
     * @param completions how many completions of a situation are tried at the most; of more, so many at random
     * @param drools whether Drools is asked as well
     */
    record Effort(int completions, boolean drools) {}

    static final String DECIDED = "every case is decided and written";
    static final String SETTLED_IS_CERTAIN = "what is settled, every completion says";
    static final String REMINDER_IS_CERTAIN = "what is called to mind, every completion calls to mind";
    static final String POSSIBLE_IS_TOLD = "what some completion says, is settled or open";
    static final String CERTAIN_IS_SETTLED = "what every completion says, is settled";
    static final String OPEN_IS_POSSIBLE = "what is open, some completion says";
    static final String OPEN_IS_NOT_CERTAIN = "what is open, some completion does not say";
    static final String CERTAIN_IS_DISPLACED = "what every completion displaces, is displaced";
    static final String DISPLACED_IS_CERTAIN = "what is displaced, every completion displaces";
    static final String NOTE_IS_CERTAIN = "a settled verdict's note is there in every completion";
    static final String DEADLINE_IS_CERTAIN =
            "a settled verdict's deadline is that of every completion, or tells the alternative";
    static final String STATUS_IS_READ = "where all is told, a verdict is kept as its rules say of what is told";
    static final String STATUS_STAYS = "what is kept or broken stays so, whatever more is told";
    static final String ANSWERABLE = "every question can be answered";
    static final String ANSWER_IS_DECIDED = "every possible answer is decided";
    static final String NO_ANSWER_UNSETTLES = "no answer unsettles";
    static final String ANSWERED_WAS_OPEN = "what an answer settles, was open";
    static final String ORDINARILY_IS_SETTLED =
            "what is so ordinarily, is so once the facts of the checklist are told as they ordinarily are";
    static final String LEADS_TO_WHAT_IS_SAID = "an answer leads to what is said of it";
    static final String READ_BACK = "what is decided can be written and read back";
    static final String ORDER = "the order of facts decides nothing";
    static final String DROOLS = "Drools says the same";
    static final String DROOLS_DECIDES = "Drools decides every case";
    static final String NOTHING_MADE_UP = "nothing made up is told";
    static final String NOT_ARISING_IS_TOLD = "what does not arise in any completion is told so, whatever is cut off";

    static final String RULED_OUT_IS_IMPOSSIBLE = "what does not arise, though no rule says so, no completion says";

    private static final List<EveryCompletion.Bounds> BOUNDS = List.of(
            new EveryCompletion.Bounds(3, 3), new EveryCompletion.Bounds(2, 3), new EveryCompletion.Bounds(2, 2));
    private static final int MOST_QUESTIONS = 2;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DecisionWriter WRITER = new DecisionWriter();

    private final Protocol protocol;
    private final PlainReading reading;
    private final List<Set<String>> waysToRead;

    /** Whether what does not arise is derived from what is told as well. */
    private final boolean derivesNotArising;

    /** Whether some rule asks for a term anywhere in the case. */
    private final boolean asksAnywhere;

    private final EveryCompletion completions;
    private final FactSetter facts;
    private final Tally tally;
    private @Nullable Protocol drools;

    Properties(SmallPack pack, Protocol protocol, Tally tally) {
        this.protocol = protocol;
        this.reading = new PlainReading(pack, new Phrases(protocol.words()));
        this.waysToRead = pack.waysToRead();
        this.derivesNotArising = PackInspection.of(protocol).derivesNotArising();
        this.asksAnywhere = pack.asksAnywhere();
        this.completions = new EveryCompletion(pack);
        this.facts = new FactSetter(PackInspection.of(protocol).declaredPosts());
        this.tally = tally;
    }

    /** What is not so of this case; empty where all is well. */
    List<Failure> check(List<Situation> told, Effort effort, long seed) {
        return check(Case.of(told), effort, seed);
    }

    /** The same of a case that tells something of facts that its situations leave out; it is in normal form. */
    List<Failure> check(Case theCase, Effort effort, long seed) {
        List<Situation> told = theCase.situations();
        List<Failure> failures = new ArrayList<>();
        Decision decision;
        String written;
        try {
            decision = protocol.decide(theCase);
            written = WRITER.write(decision);
            DecisionText.of(decision, protocol.words());
        } catch (InputException refused) {
            // It says what no case can say, beyond what contradicts itself.
            tally.caseRefused();
            return failures;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return List.of(new Failure(DECIDED, e + " at " + e.getStackTrace()[0]));
        }
        tally.decision(decision);
        told(decision, told, failures);
        for (int i = 0; i < told.size(); i++) {
            completions(decision, theCase, i, effort, new Random(seed), failures);
        }
        // Both tell situations one more fact.
        if (theCase.told().isEmpty()) {
            answers(decision, told, new Random(seed), failures);
            ordinarily(decision, told, failures);
        }
        if (seed % 2 == 0) {
            order(theCase, written, new Random(seed), failures);
        }
        if (effort.drools) {
            drools(theCase, written, failures);
        }
        return failures;
    }

    /** What is copied from a fact that the case does not tell is not told either. */
    private static void told(Decision decision, List<Situation> told, List<Failure> failures) {
        List<Verdict> all = new ArrayList<>(decision.verdicts());
        all.addAll(decision.arguable());
        all.addAll(decision.gaps());
        all.addAll(decision.notArising());
        decision.open().forEach(each -> all.add(each.verdict()));
        decision.displaced().forEach(each -> all.add(each.verdict()));
        for (Verdict verdict : all) {
            List<Who> named = new ArrayList<>(
                    verdict.to() == null ? List.of() : verdict.to().whom());
            named.add(verdict.bearer());
            named.add(verdict.from());
            for (Who who : named) {
                if (who != null && who.ofFact() != null && who.of() != null) {
                    Situation situation = told.get(verdict.situation());
                    if (who.ofFact().toString().startsWith("$")
                            || Models.place(situation, who.ofFact().toString()).told() == null) {
                        failures.add(new Failure(NOTHING_MADE_UP, verdict.norm() + " " + who));
                    }
                }
            }
        }
    }

    // ------------------------------------------------------------------ completions

    /** What the rules say of the completions of a situation. */
    private static final class Brute {
        final Set<String> some = new TreeSet<>();
        final Map<String, PlainReading.Claim> claims = new HashMap<>();
        final Map<String, Set<String>> notes = new HashMap<>();
        final Map<String, Set<String>> times = new HashMap<>();

        @Nullable
        Set<String> always;

        @Nullable
        Set<String> displaced;

        int tried;

        /** Adds what is said of a completion on each reading of the text. */
        void add(List<PlainReading.Said> readings) {
            tried++;
            Map<String, Integer> on = new TreeMap<>();
            Set<String> gives = null;
            for (PlainReading.Said said : readings) {
                said.applying().keySet().forEach(line -> on.merge(line, 1, Integer::sum));
                gives = both(gives, said.displaced());
            }
            Set<String> here = new TreeSet<>();
            on.forEach((line, count) -> {
                String standing = count == readings.size() ? line : onSomeReadings(line);
                if (standing != null) {
                    here.add(standing);
                    readings.forEach(said -> details(standing, said.applying().get(line)));
                }
            });
            some.addAll(here);
            always = both(always, here);
            displaced = both(displaced, Objects.requireNonNull(gives));
        }

        private void details(String line, PlainReading.@Nullable Claim claim) {
            if (claim != null) {
                claims.putIfAbsent(line, claim);
                notes.computeIfAbsent(line, l -> new HashSet<>()).add(String.valueOf(claim.note()));
                times.computeIfAbsent(line, l -> new HashSet<>()).add(String.valueOf(claim.time()));
            }
        }

        /** What is told of something that is so on some readings alone; {@code null} for nothing. */
        private static @Nullable String onSomeReadings(String line) {
            return line.contains("kind=not arising")
                    ? null
                    : line.replace("kind=verdict,", "kind=arguable,").replace("kind=gap,", "kind=arguable gap,");
        }

        /** What is said on every reading in some completions, and on some readings in others, is told once. */
        void tellOnce() {
            some.removeIf(line -> isToldOtherwise(line, some));
        }

        private static Set<String> both(@Nullable Set<String> before, Set<String> now) {
            Set<String> both = new TreeSet<>(now);
            if (before != null) {
                both.retainAll(before);
            }
            return both;
        }
    }

    private void completions(
            Decision decision, Case theCase, int place, Effort effort, Random random, List<Failure> failures) {
        List<Situation> all = theCase.situations();
        Situation told = all.get(place);
        // One by itself where no other can decide what is said of it.
        boolean together = all.size() > 1 && (asksAnywhere || Models.sharePeople(all));
        List<Situation> among = together ? all : List.of(told);
        int which = together ? place : 0;
        PartlyTold partly = PartlyTold.of(theCase, together ? -1 : place);
        Brute brute = new Brute();
        boolean every = false;
        for (EveryCompletion.Bounds bounds : BOUNDS) {
            List<List<Situation>> completed =
                    completions.suffices(bounds) ? completions.all(among, bounds, effort.completions) : null;
            if (completed != null) {
                List<List<Situation>> allowed =
                        completed.stream().filter(partly::allows).toList();
                allowed.forEach(each -> brute.add(read(each, among, which, place)));
                if (among.size() == all.size()) {
                    statuses(decision, all, place, allowed, failures);
                }
                every = true;
                tally.bounds(bounds.toString());
                break;
            }
        }
        if (!every) {
            for (int i = 0; i < effort.completions / 4; i++) {
                List<Situation> completed = completions.any(among, BOUNDS.get(0), random);
                if (completed != null && partly.allows(completed)) {
                    brute.add(read(completed, among, which, place));
                }
            }
            tally.bounds("some at random");
        }
        if (brute.tried == 0) {
            tally.bounds("none possible");
            return;
        }
        if (waysToRead.size() > 1) {
            brute.tellOnce();
        }
        Set<String> always = Objects.requireNonNull(brute.always);
        Set<String> displaced = Objects.requireNonNull(brute.displaced);
        Stated stated = new Stated(decision, told, place);
        Set<String> uncertain = without(stated.settled.keySet(), always);
        Set<String> derived = new TreeSet<>(uncertain);
        derived.removeIf(line -> !isDerived(line));
        uncertain.removeAll(derived);
        tell(failures, SETTLED_IS_CERTAIN, uncertain);
        derived.removeIf(
                line -> brute.some.stream().noneMatch(other -> !isNotArising(other) && isOfNormOf(other, line)));
        tell(failures, RULED_OUT_IS_IMPOSSIBLE, derived);
        tell(failures, REMINDER_IS_CERTAIN, without(stated.reminders, always));
        tell(failures, DISPLACED_IS_CERTAIN, without(stated.displaced, displaced));
        Set<String> stated1 = new TreeSet<>(stated.settled.keySet());
        stated1.addAll(stated.reminders);
        stated1.addAll(stated.open);
        Set<String> asked = new TreeSet<>(brute.some);
        // That a norm does not arise is no verdict, so nobody is asked about it.
        asked.removeIf(line -> isNotArising(line) || stated.isVoid(line));
        // Of what is not tried out it is not said whether it would be arguable; here not all may have been tried.
        Set<String> perhapsCertain = every ? stated.cutOff : stated.open;
        asked.removeIf(line -> isToldOtherwise(line, perhapsCertain));
        tell(failures, POSSIBLE_IS_TOLD, without(asked, stated1));
        if (every) {
            // Of several that are not known, which is meant may hang on more: each is open, though some one is certain.
            always.removeIf(Properties::isOfAny);
            displaced.removeIf(Properties::isOfAny);
            Set<String> missing = new TreeSet<>(without(always, stated.settled.keySet()));
            missing.removeAll(stated.reminders);
            missing.removeIf(line -> stated.isCutOff(line) || stated.isVoid(line));
            Set<String> notArising = new TreeSet<>(missing);
            notArising.removeIf(line -> !stated.somethingCutOff || !line.contains("kind=not arising"));
            tell(failures, NOT_ARISING_IS_TOLD, notArising);
            missing.removeAll(notArising);
            tell(failures, CERTAIN_IS_SETTLED, missing);
            Set<String> open = without(stated.open, brute.some);
            open.removeIf(stated.cutOff::contains);
            tell(failures, OPEN_IS_POSSIBLE, open);
            Set<String> bothOpenAndSettled = new TreeSet<>(stated.open);
            bothOpenAndSettled.retainAll(always);
            bothOpenAndSettled.removeIf(stated.cutOff::contains);
            tell(failures, OPEN_IS_NOT_CERTAIN, bothOpenAndSettled);
            Set<String> gives = without(displaced, stated.displaced);
            gives.removeIf(stated::isCutOff);
            tell(failures, CERTAIN_IS_DISPLACED, gives);
        }
        boolean exact = every;
        stated.settled.forEach(
                (line, verdict) -> details(line, verdict, told, brute, exact && !stated.isCutOff(line), failures));
    }

    /** So many completions of a case are put to the protocol itself. */
    private static final int MOST_TOLD_WHOLE = 2;

    /** Whether what is said of whole cases is kept as a plain reading says, and as it was said of the partial one. */
    private void statuses(
            Decision decision,
            List<Situation> told,
            int place,
            List<List<Situation>> completed,
            List<Failure> failures) {
        Map<String, Verdict> before = new Stated(decision, told.get(place), place).settled;
        for (List<Situation> whole : completed.subList(0, Math.min(MOST_TOLD_WHOLE, completed.size()))) {
            Decision decided;
            try {
                decided = protocol.decide(Case.of(whole));
            } catch (InputException notTold) {
                continue;
            }
            List<PlainReading.Said> said = read(whole, whole, place, place);
            Map<String, Verdict> after = new Stated(decided, whole.get(place), place).settled;
            Set<String> otherwise = new TreeSet<>();
            Set<String> changed = new TreeSet<>();
            after.forEach((line, verdict) -> {
                PlainReading.Claim claim =
                        said.size() > 1 ? null : said.get(0).applying().get(line);
                if (claim != null && claim.status() != verdict.status()) {
                    otherwise.add(line + " " + verdict.status() + " against " + claim.status());
                }
                Verdict partly = before.get(line);
                if (partly != null
                        && (partly.status() == Status.KEPT || partly.status() == Status.BROKEN)
                        && partly.status() != verdict.status()) {
                    changed.add(line + " " + partly.status() + ", then " + verdict.status());
                }
                if (verdict.status() != null) {
                    tally.status();
                }
            });
            tell(failures, STATUS_IS_READ, otherwise);
            tell(failures, STATUS_STAYS, changed);
        }
    }

    /** What is said of a situation in one completion, on every reading of the text. */
    private List<PlainReading.Said> read(List<Situation> completed, List<Situation> told, int which, int place) {
        return waysToRead.stream()
                .map(way -> reading.read(completed, told, which, place, way))
                .toList();
    }

    private static boolean isNotArising(String line) {
        return line.contains("kind=not arising");
    }

    /** Whether it may be derived that this does not arise, as it is in language 2. */
    private boolean isDerived(String line) {
        return derivesNotArising && isNotArising(line);
    }

    private static boolean isOfNormOf(String line, String other) {
        return line.replaceFirst(".*(norm=[^,]*,).*", "$1").equals(other.replaceFirst(".*(norm=[^,]*,).*", "$1"));
    }

    /** Whether what is arguable is among these on every reading. */
    private static boolean isToldOtherwise(String line, Set<String> among) {
        String certain = line.replace("kind=arguable gap,", "kind=gap,").replace("kind=arguable,", "kind=verdict,");
        return !certain.equals(line) && among.contains(certain);
    }

    private static boolean isOfAny(String line) {
        return line.contains("=*") || line.contains("[*]");
    }

    /**
     * A settled verdict's note and deadline hold in every completion too.
     *
     * @param exact whether nothing was left untried, so that a deadline of every completion has to be told
     */
    private static void details(
            String line, Verdict verdict, Situation told, Brute brute, boolean exact, List<Failure> failures) {
        Set<String> notes = brute.notes.getOrDefault(line, Set.of());
        if (verdict.note() != null && !notes.equals(Set.of(verdict.note()))) {
            failures.add(new Failure(NOTE_IS_CERTAIN, line + "\n  note " + verdict.note() + " against " + notes));
        }
        Set<String> times = brute.times.getOrDefault(line, Set.of());
        String time = String.valueOf(time(verdict.deadline(), told));
        // Where it is not the same in each of them, none is told.
        boolean noneToTell = verdict.deadline() == null && (times.size() != 1 || !exact);
        if (!noneToTell
                && !times.isEmpty()
                && !times.equals(Set.of(time))
                && (verdict.deadline() == null || verdict.deadline().alternative() == null)) {
            failures.add(new Failure(DEADLINE_IS_CERTAIN, line + "\n  " + time + " against " + times));
        }
    }

    private static PlainReading.@Nullable Time time(@Nullable Deadline deadline, Situation told) {
        if (deadline == null) {
            return null;
        }
        String fact = deadline.startFact().inSituation().toString();
        Models.Place place = fact.startsWith("$") ? new Models.Place(fact, null, false) : Models.place(told, fact);
        return new PlainReading.Time(
                deadline.workingDays(),
                deadline.direction(),
                place.path(),
                deadline.due() != null,
                deadline.variedBy());
    }

    /** What a decision says of one situation. */
    private final class Stated {
        final Map<String, Verdict> settled = new LinkedHashMap<>();
        final Set<String> reminders = new TreeSet<>();
        final Set<String> open = new TreeSet<>();
        final Set<String> cutOff = new TreeSet<>();
        final Set<String> displaced = new TreeSet<>();
        private final Set<String> normsCutOff = new HashSet<>();
        /** What duties have in common with the gaps that make them void. */
        private final Set<String> voids = new HashSet<>();

        private final boolean somethingCutOff;

        Stated(Decision decision, Situation told, int place) {
            somethingCutOff = !decision.notExplored().isEmpty();
            add(decision.verdicts(), told, place);
            add(decision.arguable(), told, place);
            add(decision.notArising(), told, place);
            add(decision.gaps(), told, place);
            decision.reminders().stream()
                    .filter(each -> each.situation() == place)
                    .forEach(each ->
                            reminders.add(Line.reminder(place, each.norm()).toString()));
            for (OpenVerdict each : decision.open()) {
                if (each.verdict().situation() == place) {
                    String line = line(each.verdict(), told, new HashSet<>());
                    open.add(line);
                    if (!each.explored()) {
                        cutOff.add(line);
                        normsCutOff.add(each.verdict().norm());
                    }
                }
            }
            decision.displaced().stream()
                    .filter(each -> each.verdict().situation() == place)
                    .forEach(each -> displaced.add(
                            Line.of(kind(each.verdict()), each.verdict(), told).toString()));
        }

        private String kind(Verdict verdict) {
            boolean onSome =
                    waysToRead.size() > 1 && verdict.kind() == OpenVerdict.Kind.GAP && verdict.reading() != null;
            String arguable = onSome ? "arguable " : "";
            return arguable + verdict.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        private void add(List<Verdict> verdicts, Situation told, int place) {
            verdicts.stream()
                    .filter(each -> each.situation() == place)
                    .forEach(each -> settled.put(line(each, told, voids), each));
        }

        /** A verdict as a line; of a gap that makes a duty void, what it says as a gap alone, and the duty is noted. */
        private String line(Verdict verdict, Situation told, Set<String> voidDuties) {
            String line = Line.of(kind(verdict), verdict, told).toString();
            if (verdict.kind() != OpenVerdict.Kind.GAP || verdict.modality() == null) {
                return line;
            }
            voidDuties.add(concerned(line));
            Verdict alone = VerdictBuilder.builder(verdict)
                    .modality(null)
                    .bearer(null)
                    .how(List.of())
                    .build();
            return Line.of(kind(alone), alone, told).toString();
        }

        private static String concerned(String line) {
            return line.replaceFirst(".*(norm=.*), bearer=.*(, act=[^,]*),.*", "$1$2");
        }

        /** Whether this is a duty that is told by the gap that makes it void. */
        boolean isVoid(String line) {
            return line.contains("kind=verdict,") && voids.contains(concerned(line));
        }

        /** Whether this is so, and not only perhaps. */
        boolean says(String line) {
            return settled.containsKey(line) || reminders.contains(line) || isVoid(line);
        }

        boolean isCutOff(String line) {
            return normsCutOff.stream().anyMatch(norm -> line.contains("norm=" + norm + ","));
        }
    }

    // ------------------------------------------------------------------ ordinarily

    /** A value that is nothing out of the ordinary. */
    private static Object ordinaryValue(Part part) {
        if (part.many() != Many.ONE) {
            return Set.of();
        }
        List<?> values = part.kind() == Kind.BOOLEAN ? List.of(true, false) : Shape.constants(part.type());
        return values.stream()
                .filter(value -> !part.isExceptional(value))
                .findFirst()
                .orElseThrow();
    }

    /** Telling the facts of the checklist as they ordinarily are bears out what is said to be so ordinarily. */
    private void ordinarily(Decision decision, List<Situation> told, List<Failure> failures) {
        if (decision.checklist().isEmpty()) {
            return;
        }
        List<Situation> ordinary = new ArrayList<>(told);
        Decision then;
        try {
            for (ChecklistItem item : decision.checklist()) {
                int place = item.fact().situation();
                FactPath fact = item.fact().inSituation();
                Object value = ordinaryValue(facts.part(ordinary.get(place), fact));
                ordinary.set(place, facts.set(ordinary.get(place), fact, value));
            }
            then = protocol.decide(Case.of(ordinary));
        } catch (InputException impossible) {
            return;
        }
        tally.ordinary();
        for (int place = 0; place < told.size(); place++) {
            Situation situation = told.get(place);
            Stated after = new Stated(then, situation, place);
            Map<String, OpenVerdict.Ordinarily> before = ordinarily(after, decision, situation, place);
            Map<String, OpenVerdict.Ordinarily> left = ordinarily(after, then, situation, place);
            Set<String> otherwise = new TreeSet<>();
            before.forEach((line, ordinarily) -> {
                boolean settled = after.says(line);
                boolean so = left.get(line) == ordinarily
                        || settled == (ordinarily == OpenVerdict.Ordinarily.HOLDS) && !after.open.contains(line);
                if (!so && !isOfAny(line) && !after.isCutOff(line)) {
                    otherwise.add(ordinarily + ": " + line);
                }
            });
            tell(failures, ORDINARILY_IS_SETTLED, otherwise);
        }
    }

    private static Map<String, OpenVerdict.Ordinarily> ordinarily(
            Stated stated, Decision decision, Situation told, int place) {
        Map<String, OpenVerdict.Ordinarily> found = new LinkedHashMap<>();
        for (OpenVerdict each : decision.open()) {
            if (each.verdict().situation() == place && each.ordinarily() != null) {
                found.put(
                        Line.of(stated.kind(each.verdict()), each.verdict(), told)
                                .toString(),
                        each.ordinarily());
            }
        }
        return found;
    }

    // ------------------------------------------------------------------ answers

    /** No answer unsettles what is settled. */
    private void answers(Decision decision, List<Situation> told, Random random, List<Failure> failures) {
        for (Question question :
                decision.questions().stream().limit(MOST_QUESTIONS).toList()) {
            int place = question.fact().situation();
            FactPath fact = question.fact().inSituation();
            Situation situation = told.get(place);
            List<Situation> more = new ArrayList<>(told);
            Object value;
            try {
                Part part = facts.part(situation, fact);
                value = completions
                        .values(situation, part, fact.toString().replaceAll("\\[\\d+]", "[]"), BOUNDS.get(0))
                        .any(random);
                if (part.kind() == Kind.DATE && !question.answers().isEmpty() && random.nextBoolean()) {
                    // Of all days those of which something is said.
                    int any = random.nextInt(question.answers().size());
                    value = LocalDate.parse(question.answers().get(any).value().toString());
                }
                more.set(place, facts.set(situation, fact, Objects.requireNonNull(value)));
                // What is said of somebody with an id is said wherever the case mentions them.
                Map<String, Person> people = Models.people(List.of(more.get(place)));
                more.replaceAll(each -> each == more.get(place) ? each : (Situation) Models.withPeople(each, people));
            } catch (InputException impossible) {
                continue;
            } catch (RuntimeException e) {
                failures.add(new Failure(ANSWERABLE, question.fact() + ": " + e));
                continue;
            }
            if (more.stream().anyMatch(Models::contradicts) || new HashSet<>(more).size() < more.size()) {
                // No case can say so, or it tells one situation twice.
                continue;
            }
            tally.answer();
            Decision answered;
            try {
                answered = protocol.decide(Case.of(more));
            } catch (RuntimeException | AssertionError e) {
                // What an answer makes impossible besides may leave no completion.
                failures.add(new Failure(ANSWER_IS_DECIDED, question.fact() + " = " + value + ": " + e));
                continue;
            }
            for (int i = 0; i < told.size(); i++) {
                answer(decision, answered, told.get(i), i, question.fact(), value, failures);
            }
        }
    }

    /** What an answer makes of one situation. */
    private void answer(
            Decision decision,
            Decision answered,
            Situation situation,
            int place,
            FactPath fact,
            Object value,
            List<Failure> failures) {
        Stated before = new Stated(decision, situation, place);
        Stated after = new Stated(answered, situation, place);
        Set<String> gone = new TreeSet<>(without(before.settled.keySet(), after.settled.keySet()));
        // What a rule says does not arise stands instead of what is derived.
        gone.removeIf(line -> isDerived(line)
                && after.settled.keySet().stream().anyMatch(other -> isDerived(other) && isOfNormOf(other, line)));
        gone.removeIf(after::isVoid);
        gone.addAll(without(before.displaced, after.displaced));
        tell(failures, NO_ANSWER_UNSETTLES, prefixed(fact + " = " + value + ": ", gone));
        Set<String> unannounced = without(after.settled.keySet(), before.settled.keySet());
        unannounced.removeAll(before.open);
        unannounced.removeIf(line -> isToldOtherwise(line, before.open));
        unannounced.removeIf(line -> line.contains("kind=not arising"));
        tell(failures, ANSWERED_WAS_OPEN, prefixed(fact + " = " + value + ": ", unannounced));
        Set<String> otherwise = otherwise(decision, situation, place, fact, value, after);
        tell(failures, LEADS_TO_WHAT_IS_SAID, prefixed(fact + " = " + value + ": ", otherwise));
    }

    /** What is said to hold or to fall away with a value and then does not; of a set the elements are told, not it. */
    private Set<String> otherwise(
            Decision decision, Situation situation, int place, FactPath fact, Object value, Stated after) {
        Set<String> otherwise = new TreeSet<>();
        for (OpenVerdict each : decision.open()) {
            if (each.verdict().situation() != place) {
                continue;
            }
            String line = Line.of(after.kind(each.verdict()), each.verdict(), situation)
                    .toString();
            if (isOfAny(line) || after.isCutOff(line)) {
                continue;
            }
            boolean settled = after.says(line);
            boolean open = after.open.contains(line);
            for (OpenVerdict.Hinge hinge : each.hangsOn()) {
                for (OpenVerdict.Outcome outcome : hinge.values()) {
                    if (!hinge.fact().equals(fact)
                            || !List.of(outcome.value().toString().split(" or "))
                                    .contains(shown(value))) {
                        continue;
                    }
                    boolean so =
                            switch (outcome.effect()) {
                                // What is arguable may be certain by then.
                                case APPLIES -> settled || each.kind() == OpenVerdict.Kind.ARGUABLE;
                                case FALLS_AWAY -> !settled && !open;
                                case ARGUABLE ->
                                    after.settled.keySet().stream()
                                            .anyMatch(told -> isToldOtherwise(told, Set.of(line)));
                                case STILL_OPEN -> true;
                            };
                    if (!so) {
                        otherwise.add(outcome + ": " + line);
                    }
                }
            }
        }
        return otherwise;
    }

    private static String shown(Object value) {
        return value instanceof Enum<?> constant
                ? Shape.kebab(constant.name())
                : value instanceof Named named
                        ? named.name()
                        : value instanceof Record ? Shape.of(value.getClass()).name() : String.valueOf(value);
    }

    private static Set<String> prefixed(String words, Set<String> lines) {
        Set<String> prefixed = new TreeSet<>();
        lines.forEach(line -> prefixed.add(words + line));
        return prefixed;
    }

    // ------------------------------------------------------------------ bytes

    /** The same case gives the same bytes, whatever the order of its facts. */
    private void order(Case told, String written, Random random, List<Failure> failures) {
        String text = new SituationWriter().write(told);
        Case read;
        try {
            read = protocol.read(shuffled(json(text), random).toString());
        } catch (InputException e) {
            failures.add(new Failure(READ_BACK, text + "\n" + e.getMessage()));
            return;
        }
        if (!read.equals(told)) {
            failures.add(new Failure(READ_BACK, text + "\n" + read));
        } else if (!WRITER.write(protocol.decide(read)).equals(written)) {
            failures.add(new Failure(ORDER, difference(written, WRITER.write(protocol.decide(read)))));
        }
    }

    private void drools(Case told, String written, List<Failure> failures) {
        if (drools == null) {
            drools = DroolsProtocol.of(protocol);
        }
        tally.drools();
        try {
            String other = WRITER.write(drools.decide(told));
            if (!other.equals(written)) {
                failures.add(new Failure(DROOLS, difference(written, other)));
            }
        } catch (RuntimeException | AssertionError e) {
            failures.add(new Failure(DROOLS_DECIDES, e + " at " + e.getStackTrace()[0]));
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode other = JsonNodeFactory.instance.objectNode();
            names.forEach(name -> other.set(name, shuffled(node.get(name), random)));
            return other;
        } else if (node.isArray()) {
            List<JsonNode> elements = new ArrayList<>();
            node.forEach(each -> elements.add(shuffled(each, random)));
            if (elements.stream().noneMatch(JsonNode::isContainerNode)) {
                Collections.shuffle(elements, random);
            }
            return JsonNodeFactory.instance.arrayNode().addAll(elements);
        }
        return node;
    }

    /** The lines of each that the other has not. */
    private static String difference(String one, String other) {
        List<String> first = one.lines().toList();
        List<String> second = other.lines().toList();
        int same = 0;
        while (same < Math.min(first.size(), second.size()) && first.get(same).equals(second.get(same))) {
            same++;
        }
        StringBuilder text = new StringBuilder("from line " + (same + 1) + "\n");
        first.stream().skip(Math.max(0, same - 3)).limit(9).forEach(line -> text.append("- " + line + "\n"));
        second.stream().skip(Math.max(0, same - 3)).limit(9).forEach(line -> text.append("+ " + line + "\n"));
        return text.toString();
    }

    private static Set<String> without(Set<String> these, Set<String> others) {
        Set<String> left = new TreeSet<>(these);
        left.removeAll(others);
        return left;
    }

    private static void tell(List<Failure> failures, String kind, Set<String> lines) {
        if (!lines.isEmpty()) {
            failures.add(new Failure(kind, String.join("\n", lines)));
        }
    }
}

package org.councilprotocol.testkit.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Deadline.Direction;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a pack say where every fact they ask for is known, read as they stand and in no clever way: an
 * independent second opinion on the library's engine and on Drools.
 */
final class PlainReading {

    /**
     * What is said of one completion.
     *
     * @param applying what stands, by its line
     * @param displaced the lines of what gives way, and stands nowhere besides
     */
    record Said(Map<String, Claim> applying, Set<String> displaced) {}

    /**
     * What a rule says of a match.
     *
     * @param line all that tells it from others
     * @param norm its norm
     * @param about the place of what it is about; {@code null} for nothing in particular
     * @param note its note, or that of another rule that says the same; {@code null} for none
     * @param time its time limit; {@code null} for none
     * @param status whether it is kept; {@code null} where nothing shows it
     * @param rules the rules that say it
     */
    record Claim(
            Line line,
            String norm,
            @Nullable String about,
            @Nullable String note,
            @Nullable Time time,
            @Nullable Status status,
            List<SmallRule> rules) {}

    /** A time limit: how many working days from the day at a path, either way, or that day; and what varied it. */
    record Time(
            @Nullable Integer workingDays,
            Direction direction,
            String path,
            boolean told,
            @Nullable String variedBy) {}

    /**
     * A thing of a case.
     *
     * @param value what it is in the completion
     * @param given what the case tells of it; {@code null} for nothing
     * @param path its path, without the places in lists that the case does not tell
     * @param place the same with every place, so that no two things have one
     * @param canLack whether it may have no value
     */
    private record Thing(@Nullable Object value, @Nullable Object given, String path, String place, boolean canLack) {

        /** Whether it has no value, since another fact leaves it none. */
        boolean lacks() {
            return value == null && canLack;
        }

        /** Who or what it is: somebody with an id is the same wherever the case mentions them. */
        String who() {
            return given instanceof Person person && person.id() != null ? "the one called " + person.id() : place;
        }

        Object known() {
            return Objects.requireNonNull(value, () -> path + " is asked for and not completed");
        }

        Thing fact(String name) {
            Object record = known();
            Part part = Objects.requireNonNull(Shape.of(record.getClass()).part(name), name);
            return new Thing(
                    part.get(record),
                    given == null ? null : part.get(given),
                    path.isEmpty() ? name : path + "." + name,
                    place + "." + name,
                    Models.canLack(Shape.of(record.getClass()), part));
        }

        /** The elements of several, or itself. */
        List<Thing> elements() {
            if (!(value instanceof Collection<?> several)) {
                return List.of(this);
            }
            List<Thing> elements = new ArrayList<>();
            int index = 0;
            for (Object each : several) {
                elements.add(
                        value instanceof List<?>
                                ? new Thing(
                                        each,
                                        given == null ? null : ((List<?>) given).get(index),
                                        path + (given == null ? "[*]" : "[" + index + "]"),
                                        place + "[" + index + "]",
                                        false)
                                : new Thing(each, given == null ? null : each, path, place + "=" + each, false));
                index++;
            }
            return elements;
        }
    }

    private final SmallPack pack;
    private final Phrases phrases;

    PlainReading(SmallPack pack, Phrases phrases) {
        this.pack = pack;
        this.phrases = phrases;
    }

    /**
     * What the pack says of a situation.
     *
     * @param completed the situations of the case that can decide it, every fact that the rules ask for known
     * @param told what the case tells of these
     * @param which which of them it is
     * @param place which situation of the case that is
     * @param readings the readings of the text that are taken
     */
    Said read(List<Situation> completed, List<Situation> told, int which, int place, Set<String> readings) {
        List<Thing> situations = new ArrayList<>();
        for (int i = 0; i < completed.size(); i++) {
            situations.add(new Thing(completed.get(i), told.get(i), "", "situation " + i, false));
        }
        Thing situation = situations.get(which);
        Set<String> terms = terms(situations, readings);
        List<Claim> said = new ArrayList<>();
        for (SmallRule rule : pack.rules()) {
            matches(rule, situation, terms, scope -> said.add(claim(rule, scope, place, terms)));
        }
        return stand(said);
    }

    /** Every term that holds: its name alone, and its name with what it is of. */
    private Set<String> terms(List<Thing> situations, Set<String> readings) {
        Set<String> terms = new HashSet<>();
        readings.forEach(reading -> terms.add(new Cond.OfReading(reading).toString()));
        int before = -1;
        while (terms.size() != before) {
            before = terms.size();
            for (SmallRule rule : pack.terms()) {
                for (Thing situation : situations) {
                    matches(rule, situation, Set.copyOf(terms), scope -> {
                        terms.add(rule.term() + "@"
                                + Objects.requireNonNull(scope.get(rule.of())).who());
                        terms.add(String.valueOf(rule.term()));
                    });
                }
            }
        }
        return terms;
    }

    // ------------------------------------------------------------------ matches

    private static void matches(SmallRule rule, Thing situation, Set<String> terms, Consumer<Map<String, Thing>> each) {
        Map<String, Thing> scope = new HashMap<>();
        scope.put("", situation);
        matches(rule.conditions(), 0, scope, terms, each);
    }

    private static void matches(
            List<Cond> conditions,
            int next,
            Map<String, Thing> scope,
            Set<String> terms,
            Consumer<Map<String, Thing>> each) {
        if (next == conditions.size()) {
            each.accept(scope);
            return;
        }
        Consumer<Map<String, Thing>> goOn = inner -> matches(conditions, next + 1, inner, terms, each);
        Cond condition = conditions.get(next);
        if (condition instanceof Cond.Match match) {
            match(match, scope, goOn);
        } else if (condition instanceof Cond.OfTerm term) {
            String asked = term.of() == null
                    ? term.name()
                    : term.name() + "@"
                            + Objects.requireNonNull(scope.get(term.of())).who();
            if (terms.contains(asked)) {
                goOn.accept(scope);
            }
        } else if (condition instanceof Cond.OfReading) {
            if (terms.contains(condition.toString())) {
                goOn.accept(scope);
            }
        } else if (condition instanceof Cond.Quantified quantified) {
            boolean[] found = {false};
            matches(quantified.parts(), 0, scope, terms, inner -> found[0] = true);
            if (found[0] == quantified.wanted()) {
                goOn.accept(scope);
            }
        } else {
            ((Cond.Either) condition)
                    .branches()
                    .forEach(branch -> matches(branch, 0, scope, terms, inner -> goOn.accept(inner)));
        }
    }

    private static void match(Cond.Match match, Map<String, Thing> scope, Consumer<Map<String, Thing>> goOn) {
        Thing source = match.from() == null
                ? Objects.requireNonNull(scope.get(""))
                : follow(match.from(), Objects.requireNonNull(scope.get("")), scope);
        if (source.lacks()) {
            return;
        }
        source.known();
        for (Thing element : source.elements()) {
            if (!match.type().isInstance(element.value)) {
                continue;
            }
            Map<String, Thing> inner = new HashMap<>(scope);
            if (match.variable() != null) {
                inner.put(match.variable(), element);
            }
            match.binds().forEach(bind -> inner.put(bind.variable(), follow(bind.fact(), element, inner)));
            boolean holds = true;
            for (Ask ask : match.asks()) {
                holds = holds && holds(ask, element, inner);
            }
            if (holds) {
                goOn.accept(inner);
            }
        }
    }

    private static Thing follow(Operand.Path path, Thing self, Map<String, Thing> scope) {
        Thing now = path.variable() == null ? self : Objects.requireNonNull(scope.get(path.variable()));
        for (String part : path.parts()) {
            now = now.fact(part);
        }
        return now;
    }

    private static boolean holds(Ask ask, Thing self, Map<String, Thing> scope) {
        if (ask instanceof Ask.All all) {
            return all.parts().stream().allMatch(part -> holds(part, self, scope));
        } else if (ask instanceof Ask.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, self, scope));
        } else if (ask instanceof Ask.Not not) {
            return !holds(not.part(), self, scope);
        }
        Ask.Compare compare = (Ask.Compare) ask;
        if (compare.left().isCount()) {
            int many = ((Collection<?>)
                            follow(compare.left().counted(), self, scope).known())
                    .size();
            int number = (Integer) ((Operand.Values) compare.right()).only();
            return ordered(compare.sign(), many, number);
        }
        Thing leftThing = follow(compare.left(), self, scope);
        Thing rightThing = compare.right() instanceof Operand.Path path ? follow(path, self, scope) : null;
        if (leftThing.lacks() || rightThing != null && rightThing.lacks()) {
            // Where there is no value, it is none of these.
            return compare.sign().equals("!=") || compare.sign().startsWith("not ");
        }
        Object left = leftThing.known();
        List<Object> right =
                rightThing != null ? List.of(rightThing.known()) : ((Operand.Values) compare.right()).values();
        return switch (compare.sign()) {
            case "==" -> left.equals(right.get(0));
            case "!=" -> !left.equals(right.get(0));
            case "in" -> right.contains(left);
            case "not in" -> !right.contains(left);
            case "contains" -> ((Collection<?>) left).contains(right.get(0));
            case "not contains" -> !((Collection<?>) left).contains(right.get(0));
            case "memberOf" -> ((Collection<?>) right.get(0)).contains(left);
            case "not memberOf" -> !((Collection<?>) right.get(0)).contains(left);
            default -> ordered(compare.sign(), left, right.get(0));
        };
    }

    private static boolean ordered(String sign, Object left, Object right) {
        return switch (sign) {
            case "==" -> order(left, right) == 0;
            case "!=" -> order(left, right) != 0;
            case "<" -> order(left, right) < 0;
            case "<=" -> order(left, right) <= 0;
            case ">" -> order(left, right) > 0;
            case ">=" -> order(left, right) >= 0;
            default -> throw new IllegalArgumentException(sign);
        };
    }

    @SuppressWarnings("unchecked")
    private static int order(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }

    // ------------------------------------------------------------------ what is said

    private Claim claim(SmallRule rule, Map<String, Thing> scope, int place, Set<String> terms) {
        String verb = rule.verdict().get(0).word();
        boolean says = !Set.of("gap", "doesNotArise", "remind", "see").contains(verb);
        String kind = says || verb.equals("see")
                ? rule.annotations().containsKey("reading") ? "arguable" : "verdict"
                : verb.equals("gap") ? "gap" : verb.equals("remind") ? "reminder" : "not arising";
        List<Operand> first = rule.verdict().get(0).arguments();
        String bearer = says && first.size() == 2 ? actor(first.get(0)) : null;
        String act = verb.equals("remind")
                ? "remind"
                : verb.equals("see") ? "look-elsewhere" : ((Named) only(first.get(first.size() - 1))).name();
        List<String> to = new ArrayList<>();
        boolean any = false;
        String from = null;
        Set<Manner> how = new TreeSet<>();
        Thing about = null;
        String note = null;
        Time time = null;
        Status status = null;
        String last = "bearer";
        for (SmallRule.Call call : rule.verdict().subList(1, rule.verdict().size())) {
            Operand argument =
                    call.arguments().isEmpty() ? null : call.arguments().get(0);
            switch (call.word()) {
                case "to", "with", "and", "or" -> {
                    any |= call.word().equals("or");
                    to.add(actor(Objects.requireNonNull(argument)));
                    last = "to";
                }
                case "from" -> {
                    from = actor(Objects.requireNonNull(argument));
                    last = "from";
                }
                case "of" -> {
                    String whole = whole(Objects.requireNonNull(argument), scope);
                    switch (last) {
                        case "to" -> to.set(to.size() - 1, to.get(to.size() - 1) + whole);
                        case "from" -> from = from + whole;
                        default -> bearer = bearer + whole;
                    }
                }
                case "how" -> how.add((Manner) only(Objects.requireNonNull(argument)));
                case "inWriting" -> how.add(Manner.IN_WRITING);
                case "inConfidence" -> how.add(Manner.IN_CONFIDENCE);
                case "beforehand" -> how.add(Manner.BEFOREHAND);
                case "about" -> about = thing(Objects.requireNonNull(argument), scope);
                case "note" -> note = (String) only(Objects.requireNonNull(argument));
                case "by" -> time = time(null, Direction.AFTER, thing(Objects.requireNonNull(argument), scope));
                case "withinWorkingDays", SmallPack.COUNTED_BACK ->
                    time = time(
                            (Integer) only(Objects.requireNonNull(argument)),
                            call.word().equals("withinWorkingDays") ? Direction.AFTER : Direction.BEFORE,
                            thing(call.arguments().get(1), scope));
                case "doneIf", "brokenIf", "brokenUnless" ->
                    status = worse(status, status(call.word(), Objects.requireNonNull(argument), scope, terms));
                default -> throw new IllegalArgumentException(call.word());
            }
        }
        String modality = says ? constant(verb) : verb.equals("see") ? "HOLDS" : null;
        String see = verb.equals("see") ? (String) only(first.get(0)) : null;
        Line line = new Line(
                kind,
                place,
                rule.norm(),
                about == null ? null : about(about),
                bearer,
                modality,
                act,
                to.isEmpty() ? null : (any ? "any " : "all ") + to,
                from,
                how.toString(),
                see);
        return new Claim(line, rule.norm(), about == null ? null : about.place, note, time, status, List.of(rule));
    }

    private static Status status(String word, Operand evidence, Map<String, Thing> scope, Set<String> terms) {
        Object so = evidence instanceof Operand.OfTerm term
                ? terms.contains(term.name() + "@"
                        + Objects.requireNonNull(scope.get(term.of())).who())
                : thing(evidence, scope).value;
        if (!(so instanceof Boolean)) {
            return word.equals("doneIf") ? Status.DUE : Status.NOT_TOLD;
        }
        boolean kept = so.equals(!word.equals("brokenIf"));
        return kept ? Status.KEPT : word.equals("doneIf") ? Status.DUE : Status.BROKEN;
    }

    /** Of two statuses of one verdict the one that stands: broken before not told before due before kept. */
    private static @Nullable Status worse(@Nullable Status one, @Nullable Status other) {
        List<Status> order = List.of(Status.BROKEN, Status.NOT_TOLD, Status.DUE, Status.KEPT);
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return order.indexOf(one) <= order.indexOf(other) ? one : other;
    }

    private static String constant(String verb) {
        return verb.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT);
    }

    private static Object only(Operand operand) {
        return ((Operand.Values) operand).only();
    }

    private static @Nullable String actor(Operand operand) {
        Named actor = (Named) only(operand);
        return actor.equals(Party.UNSTATED) ? null : actor.name();
    }

    private static Thing thing(Operand operand, Map<String, Thing> scope) {
        return follow((Operand.Path) operand, Objects.requireNonNull(scope.get("")), scope);
    }

    private static String whole(Operand operand, Map<String, Thing> scope) {
        if (operand instanceof Operand.Values values) {
            return Line.of((String) values.only(), null);
        }
        Thing thing = thing(operand, scope);
        return Line.of(thing.given == null ? null : ((Named) thing.known()).name(), thing.path);
    }

    private String about(Thing thing) {
        return Shape.isRecords(thing.known().getClass())
                ? thing.path
                : Line.element(thing.path, thing.given == null ? null : phrases.valueWords(thing.known()));
    }

    private static Time time(@Nullable Integer workingDays, Direction direction, Thing thing) {
        return new Time(workingDays, direction, thing.path, thing.given != null, null);
    }

    // ------------------------------------------------------------------ what stands

    private Said stand(List<Claim> said) {
        // Two that are about different elements of one list may read alike, where the case does not tell the list.
        Map<List<Object>, Claim> merged = new LinkedHashMap<>();
        for (Claim claim : said) {
            merged.merge(key(claim.line, claim), claim, PlainReading::together);
        }
        // What is certain need not be argued.
        merged.values()
                .removeIf(claim -> claim.line.kind().equals("arguable")
                        && merged.containsKey(key(claim.line.of("verdict"), claim)));
        Set<Claim> applying = new LinkedHashSet<>();
        for (Claim claim : merged.values()) {
            if (stands(claim, merged.values())) {
                applying.add(claim);
            }
        }
        Set<Claim> standing = Set.copyOf(applying);
        if (pack.isInLanguageTwo()) {
            applying.removeIf(claim -> isVoid(claim, standing));
        }
        Map<String, Claim> lines = new LinkedHashMap<>();
        for (Claim claim : applying) {
            lines.putIfAbsent(claim.line.toString(), varied(claim, applying));
        }
        Set<String> displaced = new TreeSet<>();
        merged.values().forEach(claim -> displaced.add(claim.line.toString()));
        standing.forEach(claim -> displaced.remove(claim.line.toString()));
        return new Said(lines, displaced);
    }

    /** Whether it is the one duty about which its norm leaves a gap, which tells it. */
    private static boolean isVoid(Claim claim, Set<Claim> among) {
        return isDuty(claim)
                && among.stream().anyMatch(gap -> gap.line.kind().equals("gap") && areAlike(gap, claim))
                && among.stream().noneMatch(other -> other != claim && isDuty(other) && areAlike(other, claim));
    }

    private static boolean isDuty(Claim claim) {
        return claim.line.kind().equals("verdict")
                && Set.of("MUST", "SHOULD").contains(String.valueOf(claim.line.modality()));
    }

    private static boolean areAlike(Claim one, Claim other) {
        return one.norm.equals(other.norm)
                && one.line.act().equals(other.line.act())
                && Objects.equals(one.about, other.about);
    }

    private static List<Object> key(Line line, Claim claim) {
        return List.of(line, String.valueOf(claim.about));
    }

    private static Claim together(Claim one, Claim other) {
        List<SmallRule> rules = new ArrayList<>(one.rules);
        rules.addAll(other.rules);
        return new Claim(
                one.line,
                one.norm,
                one.about,
                one.note == null ? other.note : one.note,
                one.time == null ? other.time : one.time,
                worse(one.status, other.status),
                rules);
    }

    private static boolean stands(Claim claim, Collection<Claim> among) {
        for (Claim other : among) {
            if (other.rules.stream().anyMatch(rule -> rule.norms("overrides").contains(claim.norm))
                    && Objects.equals(other.about, claim.about)
                    && stands(other, among)) {
                return false;
            }
        }
        return true;
    }

    private static Claim varied(Claim claim, Set<Claim> among) {
        if (claim.time == null) {
            return claim;
        }
        for (Claim other : among) {
            if (other.time != null
                    && other.rules.stream()
                            .anyMatch(rule -> rule.norms("varies").contains(claim.norm))
                    && Objects.equals(other.about, claim.about)) {
                Time time = new Time(
                        other.time.workingDays, other.time.direction, other.time.path, other.time.told, other.norm);
                return new Claim(claim.line, claim.norm, claim.about, claim.note, time, claim.status, claim.rules);
            }
        }
        return claim;
    }
}

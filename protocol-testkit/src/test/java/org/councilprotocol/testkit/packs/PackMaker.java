package org.councilprotocol.testkit.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Request;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Makes up small packs: some rules over a few facts of one or two situations, so that rules meet and every completion
 * can be tried. The same seed gives the same pack.
 */
final class PackMaker {

    private static final List<String> NAMES = List.of("Avon", "Brent", "Calder");

    /** A verb with the kinds of norm that can say it left to the pack. */
    private static final List<List<String>> VERBS = List.of(
            List.of("must", "mustNot"),
            List.of("should", "shouldNot"),
            List.of("may"),
            List.of("isEntitledTo"),
            List.of("can", "cannot"),
            List.of("isPresumed"),
            List.of("holds"),
            List.of("mustNot"));

    private final Random random;
    /** Of each kind of record, the facts that the rules of this pack may ask for. */
    private final Map<Class<?>, List<String>> vocabulary = new HashMap<>();

    private final Map<Class<?>, List<Object>> values = new HashMap<>();
    /** The types of names that facts of the vocabulary have. */
    private final Set<Class<?>> met = new HashSet<>();

    private final List<Shape> situations = new ArrayList<>();
    /** Terms that are concluded, with the type of what they are of. */
    private final Map<String, Class<?>> terms = new LinkedHashMap<>();

    /** Whether it may be written with what language 2 alone has, and without what it has not. */
    private boolean two;
    /** Whether terms follow from readings; then no verdict rests on one by itself. */
    private boolean readings;

    private PackMaker(Random random) {
        this.random = random;
    }

    /** The pack of a seed; it may be one that is refused. */
    static SmallPack make(long seed) {
        return new PackMaker(new Random(seed)).pack();
    }

    private SmallPack pack() {
        situations();
        two = chance(0.65);
        readings = two && chance(0.75);
        List<SmallRule> termRules = terms();
        List<SmallRule> rules = chance(0.04) ? wide() : rules();
        List<String> closed = chance(0.2) ? List.of(LocalDate.of(2026, 3, 4).toString()) : List.of();
        List<SmallRule> written = two ? rules.stream().map(PackMaker::bound).toList() : rules;
        return new SmallPack(termRules, written, closed).withoutIdleTerms();
    }

    // ------------------------------------------------------------------ what the pack speaks of

    private void situations() {
        List<Shape> all = List.copyOf(Shape.situations().values());
        int many = chance(0.7) ? 1 : 2;
        boolean facet = chance(0.12);
        Predicate<Part> wanted = pick(List.<Predicate<Part>>of(
                part -> part.many() == Many.LIST,
                part -> part.kind() == Kind.DATE,
                part -> part.kind() == Kind.DATE,
                part -> part.many() == Many.SET && part.kind() == Kind.NAME,
                part -> part.kind() == Kind.NAME && part.many() == Many.ONE,
                part -> part.kind() == Kind.RECORD,
                part -> part.kind() == Kind.RECORD,
                part -> true,
                part -> part.many() == Many.SET));
        List<Shape> fitting = all.stream()
                .filter(shape -> shape.parts().stream().anyMatch(wanted))
                .filter(shape -> !facet || Request.class.isAssignableFrom(shape.type()))
                .toList();
        for (int i = 0; i < many; i++) {
            Shape shape = pick(fitting.isEmpty() ? all : fitting);
            if (!situations.contains(shape)) {
                situations.add(shape);
                List<String> facts = facts(shape, wanted, 2 + random.nextInt(3));
                vocabulary.put(shape.type(), facts);
            }
        }
        if (facet) {
            List<String> shared = new ArrayList<>();
            for (Part part : situations.get(0).parts()) {
                if (Models.common(Request.class, part.name()) != null && part.kind() != Kind.RECORD) {
                    shared.add(part.name());
                }
            }
            Collections.shuffle(shared, random);
            vocabulary.put(Request.class, shared.subList(0, Math.min(3, shared.size())));
        }
    }

    /** So many facts of a record, and of the records in it some as well. */
    private List<String> facts(Shape shape, Predicate<Part> wanted, int many) {
        List<Part> parts = new ArrayList<>(shape.parts());
        // Who somebody is, no rule asks.
        parts.removeIf(part -> part.kind() == Kind.TEXT);
        Collections.shuffle(parts, random);
        // Facts that can be compared with one another meet more often.
        boolean alike = chance(0.6);
        parts.sort((a, b) -> Boolean.compare(alike && met.contains(b.type()), alike && met.contains(a.type())));
        parts.sort((a, b) -> Boolean.compare(wanted.test(b), wanted.test(a)));
        List<Part> chosen = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (Part part : parts) {
            // Kinds of fact come up alike, though most facts of most situations are yes-or-no ones.
            if (chosen.size() < many && (kinds.add(part.kind() + "" + part.many()) || part.kind() == Kind.DATE)) {
                chosen.add(part);
            }
        }
        for (Part part : parts) {
            if (chosen.size() < many && !chosen.contains(part)) {
                chosen.add(part);
            }
        }
        chosen.stream()
                .filter(part -> Named.class.isAssignableFrom(part.type()))
                .forEach(part -> met.add(part.type()));
        for (Part part : chosen) {
            if (part.kind() == Kind.RECORD) {
                for (Shape inner : Models.shapes(part.type())) {
                    vocabulary.computeIfAbsent(
                            inner.type(),
                            type -> facts(inner, each -> each.kind() != Kind.RECORD, 1 + random.nextInt(2)));
                }
            }
        }
        return chosen.stream().map(Part::name).toList();
    }

    /** The facts that can be asked for of every record of this type. */
    private List<Part> parts(Class<?> type) {
        Set<String> names = new java.util.TreeSet<>(vocabulary.getOrDefault(type, List.of()));
        if (!type.isRecord()) {
            Models.shapes(type).forEach(shape -> names.addAll(vocabulary.getOrDefault(shape.type(), List.of())));
        }
        List<Part> parts = new ArrayList<>();
        for (String name : names) {
            Part part = Models.common(type, name);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    // ------------------------------------------------------------------ terms and rules

    private List<SmallRule> terms() {
        List<SmallRule> made = new ArrayList<>();
        int many = !readings && chance(0.5) ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < many; i++) {
            String name = "term " + (char) ('a' + i);
            Class<?> of = null;
            for (int rules = chance(0.6) ? 1 : 2; rules > 0; rules--) {
                RuleMaker maker = new RuleMaker(head(), true);
                maker.conditions(1 + random.nextInt(2));
                if (readings && chance(0.6)) {
                    maker.reading();
                }
                String holder = maker.holder(of);
                if (holder != null) {
                    of = maker.type(holder);
                    made.add(new SmallRule(
                            "there is " + name + ", number " + made.size(),
                            Map.of(),
                            maker.conditions,
                            name,
                            holder,
                            List.of()));
                }
            }
            if (of != null) {
                terms.put(name, of);
            }
        }
        return made;
    }

    private Class<?> head() {
        if (vocabulary.containsKey(Request.class) && chance(0.5)) {
            return Request.class;
        }
        return chance(0.04) ? Situation.class : pick(situations).type();
    }

    private List<SmallRule> rules() {
        List<SmallRule> rules = new ArrayList<>();
        int many = 3 + random.nextInt(10);
        int norms = 2 + random.nextInt(5);
        List<List<String>> verbs = new ArrayList<>();
        for (int i = 0; i < norms; i++) {
            verbs.add(pick(VERBS));
        }
        for (int i = 0; i < many; i++) {
            int norm = i < norms ? i : random.nextInt(norms);
            RuleMaker maker = new RuleMaker(head(), false);
            maker.conditions(random.nextInt(4));
            Map<String, String> annotations = new LinkedHashMap<>();
            if (norm > 0 && chance(0.35)) {
                annotations.put("overrides", others(norm));
            } else if (!two && chance(0.12)) {
                annotations.put("reading", pick(List.of("the word covers both", "the list is not complete")));
            }
            boolean varies = norm > 0 && chance(0.2);
            if (varies) {
                annotations.put("varies", others(norm));
            }
            if (norms > 1 && chance(0.3)) {
                int other = (norm + 1 + random.nextInt(norms - 1)) % norms;
                annotations.put("tension", id(other));
            }
            rules.add(new SmallRule(
                    id(norm) + " says this, number " + i,
                    annotations,
                    maker.conditions,
                    null,
                    null,
                    maker.verdict(
                            pick(verbs.get(norm)),
                            varies,
                            two && !annotations.containsKey("overrides") && !annotations.containsKey("varies"))));
        }
        rules.sort((a, b) -> a.norm().compareTo(b.norm()));
        rules.replaceAll(rule -> withDeadlinesVaried(rule, rules));
        return rules;
    }

    /** The same rule whose verdict looks into nothing that a pattern found: each such fact has a name there. */
    private static SmallRule bound(SmallRule rule) {
        List<Cond> conditions = new ArrayList<>(rule.conditions());
        List<SmallRule.Call> calls = new ArrayList<>();
        int names = 0;
        for (SmallRule.Call call : rule.verdict()) {
            List<Operand> arguments = new ArrayList<>();
            for (Operand argument : call.arguments()) {
                Operand written = argument;
                if (argument instanceof Operand.Path path && !path.parts().isEmpty()) {
                    Operand.Path fact = new Operand.Path(null, path.parts());
                    for (int i = 0; i < conditions.size(); i++) {
                        if (conditions.get(i) instanceof Cond.Match match
                                && match.variable() != null
                                && match.variable().equals(path.variable())) {
                            List<Cond.Bind> binds = new ArrayList<>(match.binds());
                            String name = "$b" + names++;
                            binds.add(new Cond.Bind(name, fact));
                            conditions.set(
                                    i,
                                    new Cond.Match(match.variable(), match.type(), binds, match.asks(), match.from()));
                            written = Operand.Path.of(name);
                        }
                    }
                }
                arguments.add(written);
            }
            calls.add(new SmallRule.Call(call.word(), arguments));
        }
        return rule.with(conditions).withVerdict(calls);
    }

    /** The rule without what it would vary where it, or all that is said of the other norm, sets no deadline. */
    private static SmallRule withDeadlinesVaried(SmallRule rule, List<SmallRule> rules) {
        List<String> timed = rule.norms("varies").stream()
                .filter(norm -> setsDeadline(rule)
                        && rules.stream().anyMatch(each -> each.norm().equals(norm) && setsDeadline(each)))
                .toList();
        Map<String, String> annotations = new LinkedHashMap<>(rule.annotations());
        annotations.computeIfPresent("varies", (name, all) -> timed.isEmpty() ? null : String.join(", ", timed));
        return rule.withAnnotations(annotations);
    }

    private static boolean setsDeadline(SmallRule rule) {
        return rule.verdict().stream()
                .map(SmallRule.Call::word)
                .anyMatch(word ->
                        word.equals("by") || word.equals("withinWorkingDays") || word.equals(SmallPack.COUNTED_BACK));
    }

    /** One norm on so many facts that not all ways in which they can turn out are tried. */
    private List<SmallRule> wide() {
        Shape shape = Shape.situations().values().stream()
                .filter(each -> each.parts().stream()
                                .filter(part -> part.kind() == Kind.BOOLEAN)
                                .count()
                        >= 13)
                .findFirst()
                .orElseThrow();
        situations.clear();
        situations.add(shape);
        terms.clear();
        vocabulary.put(shape.type(), List.of());
        List<SmallRule> rules = new ArrayList<>();
        List<Act> acts = Shape.constants(Act.class);
        for (Part part : shape.parts()) {
            if (part.kind() == Kind.BOOLEAN) {
                List<Ask> asks = List.of(new Ask.Compare(
                        new Operand.Path(null, List.of(part.name())), "==", Operand.Values.of(random.nextBoolean())));
                rules.add(new SmallRule(
                        id(0) + " says this, number " + rules.size(),
                        Map.of(),
                        List.of(new Cond.Match("$s", shape.type(), List.of(), asks, null)),
                        null,
                        null,
                        List.of(new SmallRule.Call(
                                "must",
                                List.of(
                                        Operand.Values.of(Party.MEMBER),
                                        Operand.Values.of(acts.get(rules.size() % acts.size())))))));
            }
        }
        return rules;
    }

    private static String id(int norm) {
        return "1." + (norm + 1) + "/1";
    }

    private String others(int before) {
        int one = random.nextInt(before);
        int two = random.nextInt(before);
        return one == two || chance(0.7) ? id(one) : id(Math.min(one, two)) + ", " + id(Math.max(one, two));
    }

    // ------------------------------------------------------------------ a rule

    /** A variable of a rule. */
    private record Variable(String name, Class<?> type, Many of, boolean record, boolean plain) {}

    private final class RuleMaker {

        final List<Cond> conditions = new ArrayList<>();
        private final boolean term;
        private final List<Variable> scope = new ArrayList<>();
        private final Set<String> used = new HashSet<>();
        private final Set<String> patterns = new HashSet<>();
        private int variables;

        RuleMaker(Class<?> head, boolean term) {
            this.term = term;
            Variable situation = new Variable("$s", head, Many.ONE, true, false);
            scope.add(situation);
            conditions.add(match(scope, situation, null, chance(0.75) ? 1 + random.nextInt(2) : 0));
        }

        Class<?> type(String variable) {
            return scope.stream()
                    .filter(each -> each.name.equals(variable))
                    .findFirst()
                    .orElseThrow()
                    .type;
        }

        /** Something that a term can be of: of this type if it is given. */
        @Nullable
        String holder(@Nullable Class<?> type) {
            List<Variable> fitting = scope.stream()
                    .filter(each -> each.record && (type == null || type == each.type))
                    .toList();
            List<Variable> parts =
                    fitting.stream().filter(each -> !each.name.equals("$s")).toList();
            return fitting.isEmpty() ? null : pick(parts.isEmpty() || chance(0.3) ? fitting : parts).name;
        }

        void conditions(int many) {
            if (chance(0.2)) {
                join();
            }
            for (int i = 0; i < many; i++) {
                Cond made = chance(0.12) ? either() : condition(scope, true);
                if (made != null) {
                    conditions.add(made);
                }
            }
        }

        /** How the text is read, or one of two ways to read it. */
        void reading() {
            if (chance(0.4)) {
                conditions.add(new Cond.OfReading(SmallPack.READING));
            } else {
                Cond.OfReading one = new Cond.OfReading(pick(SmallPack.READINGS));
                Cond.OfReading other = new Cond.OfReading(chance(0.5) ? SmallPack.READING : pick(SmallPack.READINGS));
                conditions.add(
                        one.equals(other) || chance(0.5)
                                ? one
                                : new Cond.Either(List.of(List.of(one), List.of(other))));
            }
        }

        /** Each element of a set, and somebody or something whose own set has it, or has it not. */
        private void join() {
            Variable situation = scope.get(0);
            for (Part set : parts(situation.type)) {
                for (Part record : parts(situation.type)) {
                    if (set.many() == Many.SET && record.kind() == Kind.RECORD && set.kind() != Kind.RECORD) {
                        for (Shape shape : Models.shapes(record.type())) {
                            for (Part other : parts(shape.type())) {
                                if (other.many() == Many.SET && other.type() == set.type() && conditions.size() < 2) {
                                    join(set, record, shape, other);
                                }
                            }
                        }
                    }
                }
            }
        }

        private void join(Part set, Part record, Shape shape, Part other) {
            Variable element = new Variable("$x" + variables++, set.type(), Many.SET, false, true);
            Variable holder = new Variable("$x" + variables++, shape.type(), record.many(), true, false);
            conditions.add(match(scope, element, Operand.Path.of("$s", set.name()), 0));
            patterns.add(bare(conditions.get(conditions.size() - 1)));
            Ask ask = new Ask.Compare(
                    new Operand.Path(null, List.of(other.name())),
                    chance(0.5) ? "contains" : "not contains",
                    Operand.Path.of(element.name));
            conditions.add(new Cond.Match(
                    holder.name, holder.type, List.of(), List.of(ask), Operand.Path.of("$s", record.name())));
            scope.add(element);
            scope.add(holder);
        }

        private @Nullable Cond either() {
            List<List<Cond>> branches = new ArrayList<>();
            for (int i = 0; i < (chance(0.8) ? 2 : 3); i++) {
                List<Cond> branch = new ArrayList<>();
                List<Variable> inner = new ArrayList<>(scope);
                Set<String> before = Set.copyOf(used);
                for (int j = 0; j < (chance(0.7) ? 1 : 2); j++) {
                    Cond made = condition(inner, false);
                    if (made != null && !branch.contains(made)) {
                        branch.add(made);
                    }
                }
                used.retainAll(before);
                if (!branch.isEmpty() && !branches.contains(branch)) {
                    branches.add(branch);
                }
            }
            return branches.size() < 2 ? null : new Cond.Either(branches);
        }

        private @Nullable Cond condition(List<Variable> within, boolean named) {
            double kind = random.nextDouble();
            if (kind < 0.2 && !terms.isEmpty()) {
                Cond.OfTerm asked = term(within);
                return asked == null || !used.add(asked.toString())
                        ? null
                        : !term && chance(0.4)
                                ? new Cond.Quantified(false, List.of(asked))
                                : chance(0.1) ? new Cond.Quantified(true, List.of(asked)) : asked;
            }
            if (kind < 0.5) {
                List<Cond> parts = new ArrayList<>();
                List<Variable> inner = new ArrayList<>(within);
                Set<String> before = Set.copyOf(used);
                Cond first = pattern(inner, chance(0.5));
                if (first != null) {
                    parts.add(first);
                }
                if (first != null && chance(0.35)) {
                    Cond second = chance(0.2) && !term && !terms.isEmpty() ? term(inner) : pattern(inner, chance(0.5));
                    if (second != null && !second.equals(first)) {
                        parts.add(second);
                    }
                }
                used.retainAll(before);
                Cond made = parts.isEmpty() ? null : new Cond.Quantified(chance(0.5), parts);
                return made == null || !used.add(parts.size() == 1 ? bare(parts.get(0)) : made.toString())
                        ? null
                        : made;
            }
            return pattern(within, named || chance(0.5));
        }

        private Cond.@Nullable OfTerm term(List<Variable> within) {
            String name = pick(List.copyOf(terms.keySet()));
            if (chance(0.2)) {
                return new Cond.OfTerm(name, null);
            }
            List<Variable> fitting = within.stream()
                    .filter(each -> each.record
                            && (each.type.isAssignableFrom(terms.get(name))
                                    || terms.get(name).isAssignableFrom(each.type)))
                    .toList();
            return fitting.isEmpty() ? null : new Cond.OfTerm(name, pick(fitting).name);
        }

        /** A pattern over some part of what is there. */
        private @Nullable Cond pattern(List<Variable> within, boolean named) {
            List<Operand.Path> paths = new ArrayList<>();
            List<Part> sources = new ArrayList<>();
            for (Variable each : within) {
                if (each.record) {
                    for (Part part : parts(each.type)) {
                        boolean plain = part.kind() != Kind.RECORD;
                        boolean fits = !plain
                                || ModelTypes.type(part.type().getSimpleName()) != null
                                        && (part.many() == Many.SET || chance(0.3));
                        if (fits) {
                            paths.add(Operand.Path.of(each.name, part.name()));
                            sources.add(part);
                        }
                    }
                }
            }
            if (paths.isEmpty()) {
                return null;
            }
            int chosen = random.nextInt(paths.size());
            for (int i = 0; i < paths.size(); i++) {
                // Lists are few, and most can go wrong over them.
                chosen = sources.get(i).many() == Many.LIST && chance(0.6) ? i : chosen;
            }
            Part source = sources.get(chosen);
            boolean record = source.kind() == Kind.RECORD;
            List<Class<?>> types = new ArrayList<>(List.of(source.type()));
            if (record) {
                Models.shapes(source.type()).forEach(shape -> types.add(shape.type()));
            }
            Variable made = new Variable("$x" + variables++, pick(types), source.many(), record, !record);
            Cond.Match match = match(within, made, paths.get(chosen), chance(0.75) ? 1 : record && chance(0.3) ? 2 : 0);
            boolean bare = !named && match.binds().isEmpty();
            // Only two that have names can mean two of several.
            if (bare || used.contains(bare(match))) {
                if (!used.add(bare(match))) {
                    return null;
                }
                return new Cond.Match(null, match.type(), match.binds(), match.asks(), match.from());
            }
            if (!patterns.add(bare(match)) && source.many() != Many.LIST) {
                return null;
            }
            within.add(made);
            return match;
        }

        /** A condition without the names it gives. */
        private String bare(Cond condition) {
            return condition instanceof Cond.Match match
                    ? new Cond.Match(null, match.type(), List.of(), match.asks(), match.from()).toString()
                    : condition.toString();
        }

        private Cond.Match match(List<Variable> within, Variable self, Operand.@Nullable Path from, int asks) {
            List<Cond.Bind> binds = new ArrayList<>();
            List<Ask> made = new ArrayList<>();
            if (!self.record) {
                Ask ask =
                        asks == 0 ? null : compare(self, null, new Operand.Path(null, List.of()), self.type, Many.ONE);
                return new Cond.Match(self.name, self.type, binds, ask == null ? made : List.of(ask), from);
            }
            List<Part> parts = new ArrayList<>(parts(self.type));
            Collections.shuffle(parts, random);
            if (chance(0.5)) {
                pair(within, parts, binds, made);
            }
            for (int i = 0; i < asks && !parts.isEmpty(); i++) {
                Ask ask = ask(self, parts);
                if (ask != null) {
                    made.add(ask);
                }
            }
            for (Part part : parts) {
                if (chance(0.15) && part.kind() != Kind.RECORD && part.many() == Many.ONE) {
                    String name = "$x" + variables++;
                    binds.add(new Cond.Bind(name, new Operand.Path(null, List.of(part.name()))));
                    within.add(new Variable(name, part.type(), Many.ONE, false, false));
                }
            }
            return new Cond.Match(self.name, self.type, binds, made, from);
        }

        /** Gives one fact a name and compares another with it, where two are of one type; those are taken out. */
        private void pair(List<Variable> within, List<Part> parts, List<Cond.Bind> binds, List<Ask> made) {
            for (Part one : List.copyOf(parts)) {
                for (Part other : List.copyOf(parts)) {
                    boolean alike = one != other && one.type() == other.type() && one.many() == Many.ONE;
                    boolean compared = one.type() == LocalDate.class || other.many() == Many.SET || chance(0.2);
                    if (alike && compared && one.kind() != Kind.RECORD && binds.isEmpty()) {
                        String name = "$x" + variables++;
                        binds.add(new Cond.Bind(name, new Operand.Path(null, List.of(one.name()))));
                        within.add(new Variable(name, one.type(), Many.ONE, false, false));
                        List<String> signs = other.many() == Many.SET
                                ? List.of("contains", "not contains")
                                : one.type() == LocalDate.class
                                        ? List.of("==", "!=", "<", "<=", ">", ">=")
                                        : List.of("==", "!=");
                        made.add(new Ask.Compare(
                                new Operand.Path(null, List.of(other.name())), pick(signs), Operand.Path.of(name)));
                        parts.remove(one);
                        parts.remove(other);
                    }
                }
            }
        }

        /** Asks for facts that the rule has not asked for yet; those are taken out of the list. */
        private @Nullable Ask ask(Variable self, List<Part> parts) {
            double kind = random.nextDouble();
            if (kind < 0.72 || parts.size() < 2) {
                Ask single = single(self, parts);
                return single != null && kind < 0.08 ? new Ask.Not(single) : single;
            }
            List<Ask> several = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(2) && !parts.isEmpty(); i++) {
                Ask one = parts.size() > 1 && chance(0.25) ? ask(self, parts) : single(self, parts);
                if (one != null) {
                    several.add(one);
                }
            }
            if (several.size() < 2) {
                return several.isEmpty() ? null : several.get(0);
            }
            Ask made = chance(0.7) ? new Ask.Any(several) : new Ask.All(several);
            return chance(0.12) ? new Ask.Not(made) : made;
        }

        private @Nullable Ask single(Variable self, List<Part> parts) {
            while (!parts.isEmpty()) {
                Part part = parts.remove(0);
                Operand.Path left = new Operand.Path(null, List.of(part.name()));
                if (two && part.many() != Many.ONE && chance(0.3) && used.add(self.name + "." + left)) {
                    return count(part);
                }
                if (part.kind() == Kind.RECORD) {
                    // A part further down, in a record that is always of one kind.
                    List<Part> inner = part.many() == Many.ONE ? new ArrayList<>(parts(part.type())) : List.of();
                    inner = inner.stream()
                            .filter(each -> each.kind() != Kind.RECORD)
                            .toList();
                    if (inner.isEmpty() || chance(0.4)) {
                        continue;
                    }
                    Part deep = pick(inner);
                    left = new Operand.Path(null, List.of(part.name(), deep.name()));
                    part = deep;
                }
                if (used.add(self.name + "." + left)) {
                    Ask made = compare(self, part, left, part.type(), part.many());
                    if (made != null) {
                        return made;
                    }
                }
            }
            return null;
        }

        /** How many a list or set holds, by a number that lists of three suffice for. */
        private Ask count(Part several) {
            String sign = pick(List.of("==", "!=", "<", "<=", ">", ">="));
            boolean tellsFromFewer = Set.of("<", ">=").contains(sign);
            int number = tellsFromFewer ? 1 + random.nextInt(3) : random.nextInt(3);
            return new Ask.Compare(
                    new Operand.Path(null, List.of(several.name(), "size")), sign, Operand.Values.of(number));
        }

        private @Nullable Ask compare(Variable self, @Nullable Part part, Operand.Path left, Class<?> type, Many many) {
            Operand.Path fact = chance(many == Many.ONE ? 0.45 : 0.8) || type == LocalDate.class
                    ? other(self, part, type, Many.ONE)
                    : null;
            if (many != Many.ONE) {
                String sign = chance(0.6) ? "contains" : "not contains";
                return new Ask.Compare(left, sign, fact != null ? fact : Operand.Values.of(value(type)));
            }
            if (type == LocalDate.class) {
                return fact == null
                        ? null
                        : new Ask.Compare(left, pick(List.of("==", "!=", "<", "<=", ">", ">=")), fact);
            }
            if (Named.class.isAssignableFrom(type) && chance(0.4)) {
                Operand.Path several = other(self, part, type, Many.SET);
                if (several != null) {
                    return new Ask.Compare(left, chance(0.6) ? "memberOf" : "not memberOf", several);
                }
            }
            if (fact != null) {
                return new Ask.Compare(left, chance(0.6) ? "==" : "!=", fact);
            }
            if (type == Integer.class && chance(0.7)) {
                return new Ask.Compare(left, pick(List.of("<", "<=", ">", ">=")), Operand.Values.of(value(type)));
            }
            if (type != Boolean.class && chance(0.35)) {
                List<Object> some = new ArrayList<>(List.of(value(type), value(type)));
                if (some.get(0).equals(some.get(1))) {
                    some.remove(1);
                }
                return new Ask.Compare(left, chance(0.6) ? "in" : "not in", new Operand.Values(some));
            }
            return new Ask.Compare(left, chance(0.75) ? "==" : "!=", Operand.Values.of(value(type)));
        }

        /** Another fact of this type that a comparison can name. */
        private Operand.@Nullable Path other(Variable self, @Nullable Part not, Class<?> type, Many many) {
            List<Operand.Path> found = new ArrayList<>();
            for (Variable each : scope) {
                if (each.record) {
                    for (Part part : parts(each.type)) {
                        boolean same =
                                each == self && not != null && part.name().equals(not.name());
                        if (part.type() == type && (part.many() == Many.ONE) == (many == Many.ONE) && !same) {
                            found.add(
                                    each == self
                                            ? new Operand.Path(null, List.of(part.name()))
                                            : Operand.Path.of(each.name, part.name()));
                        }
                    }
                } else if (each != self && each.type == type && many == Many.ONE) {
                    found.add(Operand.Path.of(each.name));
                }
            }
            // Without a variable stands only what the left of a comparison may be: a fact on the right has one.
            found.removeIf(path -> path.variable() == null);
            return found.isEmpty() ? null : pick(found);
        }

        // -------------------------------------------------------------- verdict

        /**
         * A verdict.
         *
         * @param usual its verb, unless it is no verdict of that kind
         * @param mayBeKept whether it may say what shows whether it is kept
         */
        List<SmallRule.Call> verdict(String usual, boolean varies, boolean mayBeKept) {
            double kind = random.nextDouble();
            // What has no deadline cannot replace one.
            String verb = varies || kind >= 0.25
                    ? usual
                    : kind < 0.1 ? "gap" : kind < 0.16 ? "doesNotArise" : kind < 0.21 ? "remind" : "see";
            List<SmallRule.Call> calls = new ArrayList<>();
            switch (verb) {
                case "remind" -> {
                    calls.add(new SmallRule.Call("remind", List.of()));
                    return calls;
                }
                case "see" -> {
                    calls.add(new SmallRule.Call("see", List.of(Operand.Values.of("the Code"))));
                    return calls;
                }
                case "gap", "doesNotArise", "holds" ->
                    calls.add(new SmallRule.Call(verb, List.of(Operand.Values.of(act()))));
                default -> {
                    calls.add(new SmallRule.Call(verb, List.of(Operand.Values.of(actor()), Operand.Values.of(act()))));
                    if (chance(0.1)
                            && !((Operand.Values) calls.get(0).arguments().get(0))
                                    .only()
                                    .equals(Party.UNSTATED)) {
                        of(calls);
                    }
                }
            }
            if (chance(0.4)) {
                calls.add(new SmallRule.Call(chance(0.5) ? "to" : "with", List.of(Operand.Values.of(post()))));
                if (chance(0.25)) {
                    of(calls);
                }
                if (chance(0.3)) {
                    calls.add(new SmallRule.Call(chance(0.5) ? "and" : "or", List.of(Operand.Values.of(post()))));
                }
            }
            if (verb.equals("isEntitledTo") && chance(0.6)) {
                calls.add(new SmallRule.Call("from", List.of(Operand.Values.of(post()))));
                if (chance(0.2)) {
                    of(calls);
                }
            }
            switch (random.nextInt(12)) {
                case 0 -> calls.add(new SmallRule.Call("inWriting", List.of()));
                case 1 -> calls.add(new SmallRule.Call("inConfidence", List.of()));
                case 2 -> calls.add(new SmallRule.Call("beforehand", List.of()));
                case 3 -> calls.add(new SmallRule.Call("how", List.of(Operand.Values.of(Manner.INFORMALLY))));
                default -> {}
            }
            if (!verb.equals("gap") && !verb.equals("doesNotArise")) {
                time(calls, varies);
            }
            about(calls);
            if (mayBeKept && chance(0.5)) {
                status(verb, calls);
            }
            if (chance(0.15)) {
                calls.add(new SmallRule.Call(
                        "note", List.of(Operand.Values.of(pick(List.of("mind the gap", "so the text says"))))));
            }
            return calls;
        }

        /** A yes-or-no fact of what was found, or a term of it, that shows whether the verdict is kept. */
        private void status(String verb, List<SmallRule.Call> calls) {
            boolean duty = Set.of("must", "should").contains(verb);
            if (!duty && !Set.of("mustNot", "shouldNot").contains(verb)) {
                return;
            }
            List<Operand> evidence = new ArrayList<>();
            for (Variable each : scope) {
                if (each.record) {
                    for (Shape shape : Models.shapes(each.type)) {
                        for (Part part : shape.parts()) {
                            if (part.kind() == Kind.BOOLEAN && Models.common(each.type, part.name()) != null) {
                                evidence.add(Operand.Path.of(each.name, part.name()));
                            }
                        }
                    }
                    terms.forEach((name, type) -> {
                        if (type.isAssignableFrom(each.type)) {
                            evidence.add(new Operand.OfTerm(name, each.name));
                        }
                    });
                }
            }
            if (!evidence.isEmpty()) {
                String word = pick(duty ? SmallPack.STATUSES : SmallPack.STATUSES.subList(1, 3));
                calls.add(new SmallRule.Call(word, List.of(pick(evidence))));
            }
        }

        private void of(List<SmallRule.Call> calls) {
            List<Operand> facts = new ArrayList<>();
            for (Variable each : scope) {
                if (each.record) {
                    for (Part part : parts(each.type)) {
                        if (part.kind() == Kind.NAME && part.many() == Many.ONE) {
                            facts.add(Operand.Path.of(each.name, part.name()));
                        }
                    }
                } else if (each.of == Many.SET && Named.class.isAssignableFrom(each.type)) {
                    facts.add(Operand.Path.of(each.name));
                }
            }
            Operand whole = facts.isEmpty() || chance(0.2) ? Operand.Values.of("every group") : pick(facts);
            calls.add(new SmallRule.Call("of", List.of(whole)));
        }

        private void time(List<SmallRule.Call> calls, boolean varies) {
            List<Operand> dates = new ArrayList<>();
            for (Variable each : scope) {
                if (each.record) {
                    for (Shape shape : Models.shapes(each.type)) {
                        for (Part part : shape.parts()) {
                            if (part.kind() == Kind.DATE && Models.common(each.type, part.name()) != null) {
                                dates.add(Operand.Path.of(each.name, part.name()));
                            }
                        }
                    }
                }
            }
            if (!dates.isEmpty() && (varies || chance(0.5))) {
                Operand date = pick(dates);
                calls.add(
                        chance(0.5)
                                ? new SmallRule.Call("by", List.of(date))
                                : new SmallRule.Call(
                                        two && chance(0.5) ? SmallPack.COUNTED_BACK : "withinWorkingDays",
                                        List.of(Operand.Values.of(1 + random.nextInt(10)), date)));
            }
        }

        private void about(List<SmallRule.Call> calls) {
            List<Variable> fitting = scope.stream()
                    .filter(each -> !each.name.equals("$s") && (each.record || each.of == Many.SET))
                    .toList();
            if (!fitting.isEmpty() && chance(0.6)) {
                calls.add(new SmallRule.Call("about", List.of(Operand.Path.of(pick(fitting).name))));
            }
        }

        private Object actor() {
            return chance(0.4) ? party() : post();
        }

        private Object party() {
            return chance(0.15) ? Party.named(SmallPack.PARTY) : pick(Shape.constants(Party.class));
        }

        private Object post() {
            return chance(0.15) ? Post.named(SmallPack.POST) : pick(Shape.constants(Post.class));
        }

        private Object act() {
            return chance(0.15)
                    ? Act.named(SmallPack.ACT)
                    : pick(Shape.constants(Act.class).subList(0, 3));
        }
    }

    // ------------------------------------------------------------------ values

    /** One of the few values of a type that the pack names. */
    private Object value(Class<?> type) {
        List<Object> few = values.computeIfAbsent(type, this::few);
        return pick(few);
    }

    private List<Object> few(Class<?> type) {
        if (type == Boolean.class) {
            return List.of(true, false);
        } else if (type == Integer.class) {
            return List.of(1, 3);
        } else if (type.isEnum()) {
            List<Object> all = new ArrayList<>(List.of((Object[]) type.getEnumConstants()));
            Collections.shuffle(all, random);
            return all.subList(0, Math.min(3, all.size()));
        } else if (type == Post.class) {
            List<Object> all = new ArrayList<>(Shape.constants(Post.class));
            all.remove(Post.OTHER);
            Collections.shuffle(all, random);
            return List.of(all.get(0), chance(0.3) ? Post.named(SmallPack.POST) : all.get(1));
        }
        List<Object> names = new ArrayList<>();
        NAMES.stream().limit(2).forEach(name -> names.add(ModelTypes.named(type, name)));
        return names;
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }

    private <T> T pick(List<? extends T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

package org.councilprotocol.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.drl.Condition;
import org.councilprotocol.rules.drl.Condition.Binding;
import org.councilprotocol.rules.drl.Condition.Either;
import org.councilprotocol.rules.drl.Condition.Pattern;
import org.councilprotocol.rules.drl.Condition.Quantified;
import org.councilprotocol.rules.drl.Consequence;
import org.councilprotocol.rules.drl.Constraint;
import org.councilprotocol.rules.drl.Constraint.All;
import org.councilprotocol.rules.drl.Constraint.Any;
import org.councilprotocol.rules.drl.Constraint.Test;
import org.councilprotocol.rules.drl.FactPath;
import org.councilprotocol.rules.drl.Operand;
import org.councilprotocol.rules.drl.Operator;
import org.councilprotocol.rules.drl.PackLimits;
import org.councilprotocol.rules.drl.ParsedRule;
import org.councilprotocol.rules.drl.Position;
import org.councilprotocol.rules.shape.ModelTypes;
import org.councilprotocol.rules.shape.Nearest;
import org.councilprotocol.rules.shape.Shape;
import org.councilprotocol.rules.shape.Shape.Kind;
import org.councilprotocol.rules.shape.Shape.Many;
import org.councilprotocol.rules.shape.Shape.Part;
import org.jspecify.annotations.Nullable;

/** Checks a rule against the model: types, facts, values, variables, verdict. */
final class RuleChecker {

    private static final String ITS_PATTERN = "the variable of a pattern, such as $officer : Officer() from …";

    private final ParsedRule rule;
    private final Defects defects;
    private final List<Rule.Tested> tested = new ArrayList<>();

    /**
     * What a variable stands for.
     *
     * @param type its type, or that of its elements
     * @param many whether it is one thing or several
     * @param path its path from the situation
     * @param key the same for the same thing, however the rule comes to it
     * @param place the fact it is, or is one of; {@code null} for a record
     * @param part whether it is a part of the case by itself: what a pattern matches, the situation or what it has
     * @param element whether it is one of several
     */
    private record Typed(
            Class<?> type,
            Many many,
            String path,
            String key,
            @Nullable Place place,
            boolean part,
            boolean element) {}

    /** The facts to which a pattern gives a name, from the variables of patterns. */
    private final Map<String, FactPath> named = new HashMap<>();

    /**
     * The fact that a plain value is one of.
     *
     * @param shapes the records that have it
     * @param name its name
     * @param path its path from the situation
     */
    private record Place(List<Shape> shapes, String name, String path) {

        void tested(Operator operator, Operand with, List<Rule.Tested> to) {
            for (Shape shape : shapes) {
                Part part = shape.part(name);
                if (part != null) {
                    to.add(new Rule.Tested(shape, part, path, operator, with));
                }
            }
        }
    }

    /** The fact that each comparison looks at. */
    private final Map<Test, Contradictions.Looked> looked = new IdentityHashMap<>();

    /** The patterns that go through a list or a set. */
    private final Set<Pattern> overLists = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Variables of which it is not known what they stand for. */
    private final Set<String> unclear = new HashSet<>();

    private int elements;

    private RuleChecker(ParsedRule rule, Defects defects) {
        this.rule = rule;
        this.defects = defects;
    }

    /**
     * The verified rules that a rule of a file makes, one for each branch of its {@code or}s; empty where it has
     * defects, which are added to the list.
     */
    static List<Rule> check(ParsedRule parsed, boolean terms, int firstNumber, Defects defects) {
        List<Rule> rules = new ArrayList<>();
        int before = defects.added();
        if (count(parsed.conditions()) > PackLimits.CASES) {
            defects.add(PackDefect.at(
                    parsed.at(),
                    PackReader.normOf(parsed.name()),
                    "the rule's 'or's make more than " + PackLimits.CASES + " cases",
                    "a term for what belongs together"));
            return rules;
        }
        if (longest(parsed.conditions()) > PackLimits.CONDITIONS) {
            defects.add(PackDefect.at(
                    parsed.at(),
                    PackReader.normOf(parsed.name()),
                    "the rule has more than " + PackLimits.CONDITIONS + " conditions",
                    "a term for what belongs together"));
            return rules;
        }
        for (String relation : List.of("overrides", "varies", "tension")) {
            if (ids(parsed.annotations().get(relation)).size() > PackLimits.RELATED) {
                defects.add(PackDefect.at(
                        parsed.at(),
                        PackReader.normOf(parsed.name()),
                        "@" + relation + " names more than " + PackLimits.RELATED + " norms",
                        "several rules"));
                return rules;
            }
        }
        for (List<Condition> branch : branches(parsed.conditions())) {
            Rule rule = new RuleChecker(parsed, defects).rule(named(branch), terms, firstNumber + rules.size());
            if (rule != null && parsed.whole()) {
                rules.add(rule);
            }
            if (defects.added() > before) {
                return List.of();
            }
        }
        return rules;
    }

    /**
     * A verified rule whose conditions were changed, verified anew: what it tests and which situation it is about
     * follow from its conditions.
     *
     * @param changed the rule, its conditions without an {@code or}
     * @param defects gets what is wrong with it
     * @return the rule, or {@code null} where it has defects
     */
    static @Nullable Rule recheck(Rule changed, Defects defects) {
        // The checker reads what a rule says of itself from a parsed rule; conclusion and relations are there already.
        ParsedRule parsed = new ParsedRule(
                changed.name(),
                Map.of(),
                changed.conditions(),
                new Consequence.Chain(List.of(), changed.at()),
                true,
                changed.at());
        RuleChecker checker = new RuleChecker(parsed, defects);
        Map<String, Typed> scope = new LinkedHashMap<>();
        Class<?> situation = checker.conditions(changed.conditions(), scope);
        if (situation == null) {
            return null;
        }
        List<Rule.Tested> tested = List.copyOf(checker.tested);
        for (FactPath path : changed.conclusion().facts()) {
            checker.resolve(path, null, scope, null, null);
        }
        if (changed.conclusion() instanceof Conclusion.TermOf term) {
            checker.resolve(new FactPath(term.of(), List.of(), changed.at()), null, scope, null, null);
            PackReader.termsFromAbsence(changed, defects);
        }
        return !defects.isEmpty()
                ? null
                : new Rule(
                        changed.number(),
                        changed.norm(),
                        changed.name(),
                        situation,
                        changed.conditions(),
                        changed.conclusion(),
                        changed.overrides(),
                        changed.varies(),
                        changed.tension(),
                        changed.reading(),
                        tested,
                        changed.at());
    }

    /** How many cases the {@code or}s of these conditions make. */
    private static double count(List<Condition> conditions) {
        double count = 1;
        for (Condition condition : conditions) {
            if (condition instanceof Either either) {
                count *= either.branches().stream()
                        .mapToDouble(RuleChecker::count)
                        .sum();
            }
        }
        return count;
    }

    /** How many conditions the longest of those cases has. */
    private static int longest(List<Condition> conditions) {
        int longest = 0;
        for (Condition condition : conditions) {
            longest += condition instanceof Either either
                    ? either.branches().stream()
                            .mapToInt(RuleChecker::longest)
                            .max()
                            .orElse(0)
                    : condition instanceof Quantified quantified
                            ? quantified.patterns().size()
                            : 1;
        }
        return longest;
    }

    /** The conditions with every {@code or} multiplied out. */
    private static List<List<Condition>> branches(List<Condition> conditions) {
        List<List<Condition>> done = List.of(List.of());
        for (Condition condition : conditions) {
            List<List<Condition>> choices = condition instanceof Either either
                    ? either.branches().stream()
                            .flatMap(branch -> branches(branch).stream())
                            .toList()
                    : List.of(List.of(condition));
            List<List<Condition>> longer = new ArrayList<>();
            for (List<Condition> soFar : done) {
                for (List<Condition> choice : choices) {
                    List<Condition> joined = new ArrayList<>(soFar);
                    joined.addAll(choice);
                    longer.add(joined);
                }
            }
            done = longer;
        }
        return done;
    }

    /** Gives a variable to every pattern that stands by itself, so that a match tells all the facts it consists of. */
    private static List<Condition> named(List<Condition> conditions) {
        List<Condition> named = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Pattern p && p.variable() == null && !p.isTerm()) {
                named.add(new Pattern("$_" + named.size(), p.type(), p.constraints(), p.bindings(), p.from(), p.at()));
            } else {
                named.add(condition);
            }
        }
        return named;
    }

    private @Nullable Rule rule(List<Condition> conditions, boolean terms, int number) {
        Map<String, Typed> scope = new LinkedHashMap<>();
        int before = defects.added();
        Class<?> situation = conditions(conditions, scope);
        if (situation != null && rule.whole() && defects.added() == before) {
            Contradictions.find(conditions, looked::get, this::defect);
        }
        Conclusion conclusion = conclusion(terms, scope);
        if (situation == null || conclusion == null) {
            return null;
        }
        ParsedRule.Annotation reading = rule.annotations().get("reading");
        return new Rule(
                number,
                terms ? "" : rule.norm(),
                rule.name(),
                situation,
                conditions,
                conclusion,
                ids("overrides"),
                ids("varies"),
                ids("tension"),
                reading == null ? null : reading.text(),
                tested,
                rule.at());
    }

    private List<String> ids(String annotation) {
        return ids(rule.annotations().get(annotation));
    }

    /** The ids that an annotation lists; none where there is no annotation. */
    static List<String> ids(ParsedRule.@Nullable Annotation annotation) {
        return annotation == null
                ? List.of()
                : Arrays.stream(annotation.text().split(",")).map(String::strip).toList();
    }

    // ------------------------------------------------------------------ conditions

    /** Checks the conditions and fills the scope; the type of the situation, or {@code null} if there is none. */
    private @Nullable Class<?> conditions(List<Condition> conditions, Map<String, Typed> scope) {
        Class<?> situation = situation(conditions, scope);
        for (Condition condition : conditions.subList(Math.min(1, conditions.size()), conditions.size())) {
            if (condition instanceof Pattern pattern) {
                pattern(pattern, scope);
            } else if (condition instanceof Quantified quantified) {
                Map<String, Typed> inner = new LinkedHashMap<>(scope);
                quantified.patterns().forEach(pattern -> pattern(pattern, inner));
            }
        }
        return affordable(conditions) ? situation : null;
    }

    /** Whether a match of these conditions can be looked for at no more than so many places. */
    private boolean affordable(List<Condition> conditions) {
        int patterns = 0;
        int lists = 0;
        int within = 0;
        int comparisons = 0;
        for (Condition condition : conditions) {
            List<Pattern> all = Condition.patterns(condition);
            int here = 0;
            for (Pattern pattern : all) {
                here += overLists.contains(pattern) ? 1 : 0;
                comparisons += pattern.comparisons();
            }
            if (condition instanceof Quantified) {
                within = Math.max(within, here);
            } else {
                lists += here;
                patterns += all.get(0).isTerm() ? 0 : 1;
            }
        }
        boolean told = tooMany(patterns, PackLimits.PATTERNS, "patterns")
                || tooMany(
                        lists + within,
                        PackLimits.LIST_PATTERNS,
                        "patterns over lists, those of a 'not' or 'exists' counted with those around it")
                || tooMany(comparisons, PackLimits.COMPARISONS_OF_A_RULE, "comparisons");
        return !told;
    }

    private boolean tooMany(int number, int most, String what) {
        if (number > most) {
            defect(rule.at(), "the rule has more than " + most + " " + what, "a term for what belongs together");
        }
        return number > most;
    }

    private @Nullable Class<?> situation(List<Condition> conditions, Map<String, Typed> scope) {
        if (!rule.whole() && (conditions.isEmpty() || !(conditions.get(0) instanceof Pattern p) || p.from() != null)) {
            return null;
        }
        if (conditions.isEmpty() || !(conditions.get(0) instanceof Pattern first) || first.from() != null) {
            defect(
                    conditions.isEmpty() ? rule.at() : conditions.get(0).at(),
                    "the rule does not start with its situation",
                    "a pattern such as $complaint : Complaint()");
            return null;
        }
        Class<?> type = type(first);
        if (type == null) {
            unclear(first);
            return null;
        }
        if (!Situation.class.isAssignableFrom(type)) {
            defect(
                    first.at(),
                    first.type() + " is no situation",
                    () -> "start with one of " + String.join(", ", situationNames())
                            + ", and find the rest with 'from'");
            unclear(first);
            return null;
        }
        Typed whole = new Typed(type, Many.ONE, "", "", null, true, false);
        scope.put(String.valueOf(first.variable()), whole);
        inside(first, whole, scope);
        return type;
    }

    private static List<String> situationNames() {
        return Shape.situations().values().stream()
                .map(shape -> shape.type().getSimpleName())
                .toList();
    }

    private void pattern(Pattern pattern, Map<String, Typed> scope) {
        if (pattern.isTerm()) {
            term(pattern, scope);
            return;
        }
        FactPath from = pattern.from();
        if (from == null) {
            defect(
                    pattern.at(),
                    pattern.type() + " comes from nowhere",
                    "add 'from' and the part of the situation it is found in");
            unclear(pattern);
            return;
        }
        Class<?> type = type(pattern);
        Typed source = resolve(from, null, scope, null, null);
        if (type == null || source == null) {
            unclear(pattern);
            return;
        }
        if (!type.isAssignableFrom(source.type) && !source.type.isAssignableFrom(type)) {
            defect(pattern.at(), from + " holds no " + pattern.type(), "a pattern for " + source.type.getSimpleName());
            unclear(pattern);
            return;
        }
        boolean one = source.many == Many.ONE;
        if (!one) {
            overLists.add(pattern);
        }
        Typed element = new Typed(
                type,
                Many.ONE,
                source.path + (one ? "" : "[]"),
                one ? source.key : source.key + "#" + elements++,
                source.place,
                true,
                !one);
        if (pattern.variable() != null && scope.putIfAbsent(pattern.variable(), element) != null) {
            defect(pattern.at(), "the variable " + pattern.variable() + " is there already", "another name");
        }
        inside(pattern, element, scope);
    }

    /** What is wrong with a pattern is told once, and not again wherever its variables stand. */
    private void unclear(Pattern pattern) {
        if (pattern.variable() != null) {
            unclear.add(pattern.variable());
        }
        pattern.bindings().forEach(binding -> unclear.add(binding.variable()));
    }

    private void inside(Pattern pattern, Typed self, Map<String, Typed> scope) {
        for (Binding binding : pattern.bindings()) {
            Typed bound = resolve(binding.path(), self, scope, null, null);
            if (bound == null) {
                unclear.add(binding.variable());
            } else if (scope.putIfAbsent(binding.variable(), bound) != null) {
                defect(binding.path().at(), "the variable " + binding.variable() + " is there already", "another name");
            } else if (pattern.variable() != null || binding.path().variable() != null) {
                named.put(binding.variable(), whole(binding.path(), pattern.variable()));
            }
        }
        pattern.constraints().forEach(constraint -> constraint(constraint, self, scope));
    }

    private void constraint(Constraint constraint, Typed self, Map<String, Typed> scope) {
        if (constraint instanceof All all) {
            all.parts().forEach(part -> constraint(part, self, scope));
        } else if (constraint instanceof Any any) {
            any.parts().forEach(part -> constraint(part, self, scope));
        } else if (constraint instanceof Test test) {
            test(test, self, scope);
        }
    }

    private void test(Test test, Typed self, Map<String, Typed> scope) {
        Typed left = resolve(test.left(), self, scope, test.operator(), test.right());
        if (left == null) {
            return;
        }
        if (test.left().parts().isEmpty() && left.place != null) {
            // What is asked of a value by itself is asked of the fact that it is one of.
            left.place.tested(test.operator(), test.right(), tested);
        }
        looked.put(test, new Contradictions.Looked(left.key, left.type));
        Position at = test.left().at();
        if (Shape.isRecords(left.type)) {
            defect(
                    at,
                    "a " + left.type.getSimpleName() + " cannot be compared as a whole",
                    isParty(test.right())
                            ? "a condition of its own: Member() from $situation." + test.left()
                            : "compare one of its facts");
            return;
        }
        boolean leftIsMany = left.many != Many.ONE;
        if (leftIsMany != test.operator().looksInto()) {
            defect(
                    at,
                    test.left() + (leftIsMany ? " holds several values" : " holds one value"),
                    leftIsMany ? test.left() + " contains …" : test.left() + " == …, or in ( … )");
            return;
        }
        if (test.operator().orders()
                && !left.type.isEnum()
                && left.type != Integer.class
                && left.type != LocalDate.class) {
            defect(at, test.left() + " has no order", "==, != or in ( … )");
            return;
        }
        if (test.operator().orders() && left.type.isEnum()) {
            defect(
                    at,
                    "an order among the values of " + left.type.getSimpleName() + " is not written with "
                            + test.operator().sign(),
                    "in ( … ) with the values meant");
            return;
        }
        if (test.right() instanceof Operand.Constants constants) {
            constants.constants().forEach(constant -> fits(test, left, constant));
        } else if (test.right() instanceof Operand.Constant constant) {
            if (test.operator() == Operator.MEMBER_OF || test.operator() == Operator.NOT_MEMBER_OF) {
                defect(at, "memberOf takes a fact with several values", "in ( … ) for constants");
                return;
            }
            fits(test, left, constant);
        } else if (test.right() instanceof Operand.Fact fact) {
            Typed right = resolve(fact.path(), self, scope, Operator.EQUAL, new Operand.Fact(test.left()));
            if (right == null) {
                return;
            }
            if (fact.path().parts().isEmpty() && right.place != null && right.type == LocalDate.class) {
                // A name given to a date is no look at it yet: it may only be copied. This is.
                right.place.tested(Operator.EQUAL, new Operand.Fact(test.left()), tested);
            }
            boolean wantsMany = test.operator() == Operator.MEMBER_OF || test.operator() == Operator.NOT_MEMBER_OF;
            if (right.type != left.type || (right.many != Many.ONE) != wantsMany) {
                defect(
                        fact.path().at(),
                        fact.path() + " and " + test.left() + " are not of one kind",
                        "facts of one type");
            }
        }
    }

    private static boolean isParty(Operand operand) {
        return operand instanceof Operand.Constant constant && constant.value() instanceof Party;
    }

    private void fits(Test test, Typed left, Operand.Constant constant) {
        if (left.type.isInstance(constant.value())) {
            return;
        }
        Map<String, Object> constants = ModelTypes.constants(left.type);
        Supplier<String> instead = () -> left.type == Boolean.class
                ? "true or false"
                : left.type == Integer.class
                        ? "a whole number"
                        : constants.isEmpty()
                                ? left.type.getSimpleName() + ".named(\"…\")"
                                : left.type.getSimpleName() + "."
                                        + Nearest.of(
                                                String.valueOf(constant.value()),
                                                constants.keySet(),
                                                "… (one of " + String.join(", ", constants.keySet()) + ")");
        defect(
                constant.at(),
                constant.source() + " is no value of " + test.left() + ", which is of type "
                        + left.type.getSimpleName(),
                instead);
    }

    private void term(Pattern pattern, Map<String, Typed> scope) {
        String instead = "Term( name == \"…\", of == $fact )";
        Set<String> told = new HashSet<>();
        if (pattern.from() != null
                || pattern.variable() != null
                || !pattern.bindings().isEmpty()) {
            defect(pattern.at(), "a term is only asked for", instead);
            return;
        }
        for (Constraint constraint : pattern.constraints()) {
            if (!(constraint instanceof Test test)
                    || test.operator() != Operator.EQUAL
                    || test.left().variable() != null) {
                defect(pattern.at(), "a term is asked for by its name and by what it is of", instead);
                return;
            }
            String what = test.left().toString();
            if (!told.add(what)) {
                defect(test.left().at(), "a term is asked for by its name and by what it is of, each once", instead);
                return;
            }
            if (what.equals("name") && test.right() instanceof Operand.Constant c && c.value() instanceof String name) {
                if (name.length() > PackLimits.NAME) {
                    defect(
                            c.at(),
                            "the term's name is longer than " + PackLimits.NAME + " characters",
                            "a shorter one");
                    return;
                }
            } else if (what.equals("of")
                    && test.right() instanceof Operand.Fact fact
                    && fact.path().parts().isEmpty()
                    && fact.path().variable() != null) {
                Typed of = resolve(fact.path(), null, scope, null, null);
                if (of != null && !isPart(of)) {
                    defect(fact.path().at(), notAPart(fact.path()), ITS_PATTERN);
                    return;
                }
            } else {
                defect(test.left().at(), "a term is asked for by its name and by what it is of", instead);
                return;
            }
        }
        if (!told.contains("name")) {
            defect(pattern.at(), "the term has no name", instead);
        }
    }

    /** Whether it is a person or a thing of the case that has facts of its own, and that a pattern has found. */
    private static boolean isPart(Typed typed) {
        return typed.part && Shape.isRecords(typed.type);
    }

    private static String notAPart(FactPath path) {
        return "a term is of a part of the case that has facts of its own and that a pattern has found, and " + path
                + " is none";
    }

    /**
     * The same fact from the variable of the pattern that gave it a name.
     *
     * @param variable the variable of the pattern in which the path stands; {@code null} where it is in none
     */
    private FactPath whole(FactPath path, @Nullable String variable) {
        String start = path.variable() == null ? variable : path.variable();
        FactPath known = start == null ? null : named.get(start);
        if (known == null) {
            return new FactPath(start, path.parts(), path.at());
        }
        List<String> parts = new ArrayList<>(known.parts());
        parts.addAll(path.parts());
        return new FactPath(known.variable(), parts, path.at());
    }

    private @Nullable Class<?> type(Pattern pattern) {
        Class<?> type = ModelTypes.type(pattern.type());
        if (type == null) {
            defect(
                    pattern.at(),
                    "the model has no type " + pattern.type(),
                    () -> Nearest.of(
                            pattern.type(),
                            ModelTypes.names(),
                            "a situation (" + String.join(", ", situationNames()) + "), or what one has"));
        }
        return type;
    }

    // ------------------------------------------------------------------ facts

    /**
     * The type of a fact; {@code null}, and a defect, where there is none such. What is looked at on the way is noted
     * as tested.
     */
    private @Nullable Typed resolve(
            FactPath path,
            @Nullable Typed self,
            Map<String, Typed> scope,
            @Nullable Operator operator,
            @Nullable Operand with) {
        Typed now = self;
        if (path.variable() != null && unclear.contains(path.variable())) {
            return null;
        } else if (path.variable() != null) {
            now = scope.get(path.variable());
            if (now == null && !rule.whole()) {
                return null;
            }
            if (now == null) {
                String variable = path.variable();
                defect(
                        path.at(),
                        "there is no variable " + variable,
                        () -> Nearest.of(variable, scope.keySet(), "bind it in a pattern first"));
                return null;
            }
        }
        if (now == null) {
            defect(path.at(), path + " belongs to no pattern", "$variable." + path);
            return null;
        }
        for (int i = 0; i < path.parts().size(); i++) {
            boolean last = i == path.parts().size() - 1;
            now = step(now, path.parts().get(i), path, last ? operator : null, last ? with : null);
            if (now == null) {
                return null;
            }
        }
        return now;
    }

    private @Nullable Typed step(
            Typed owner, String name, FactPath path, @Nullable Operator operator, @Nullable Operand with) {
        if (owner.many != Many.ONE) {
            defect(path.at(), owner.path + " holds several", "a pattern of its own: … from …");
            return null;
        }
        if (!Shape.isRecords(owner.type)) {
            defect(
                    path.at(),
                    "a " + owner.type.getSimpleName() + " has no facts of its own",
                    "compare it with == or in ( … )");
            return null;
        }
        List<Shape> shapes = Shape.permitted(owner.type);
        String whole = owner.path.isEmpty() ? name : owner.path + "." + name;
        Part found = null;
        for (Shape shape : shapes) {
            Part part = shape.part(name);
            if (part == null || found != null && (part.type() != found.type() || part.many() != found.many())) {
                unknownFact(owner.type, shapes, name, path);
                return null;
            }
            found = part;
        }
        if (found == null) {
            throw new AssertionError(owner);
        }
        if (found.kind() != Kind.DATE && found.kind() != Kind.TEXT || operator != null) {
            for (Shape shape : shapes) {
                Part part = shape.part(name);
                if (part != null) {
                    tested.add(new Rule.Tested(shape, part, whole, operator, with));
                }
            }
        }
        if (found.kind() == Kind.TEXT && operator != null) {
            defect(
                    path.at(),
                    "what somebody is called is no fact that a rule can ask for",
                    "a fact that says what is meant, such as a post");
            return null;
        }
        return new Typed(
                found.type(),
                found.many(),
                whole,
                owner.key + "." + name,
                found.kind() == Kind.RECORD ? null : new Place(shapes, name, whole),
                false,
                false);
    }

    private void unknownFact(Class<?> type, List<Shape> shapes, String name, FactPath path) {
        List<String> having = shapes.stream()
                .filter(shape -> shape.part(name) != null)
                .map(shape -> shape.type().getSimpleName())
                .toList();
        if (!having.isEmpty()) {
            defect(
                    path.at(),
                    "not every " + type.getSimpleName() + " has a fact " + name,
                    "a pattern for " + String.join(" or ", having));
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        shapes.forEach(shape -> shape.parts().forEach(part -> names.add(part.name())));
        defect(
                path.at(),
                type.getSimpleName() + " has no fact " + name,
                () -> Nearest.of(name, names, "one of " + String.join(", ", names)));
    }

    // ------------------------------------------------------------------ conclusion

    private @Nullable Conclusion conclusion(boolean terms, Map<String, Typed> scope) {
        Consequence consequence = rule.consequence();
        if (consequence instanceof Consequence.TermInsertion insertion) {
            FactPath of = insertion.of();
            if (!terms) {
                defect(insertion.at(), "a norm's rule concludes a term", "move it to s00-terms.drl");
                return null;
            }
            if (of.variable() == null || !of.parts().isEmpty()) {
                defect(of.at(), "a term is of a fact that has a variable", "bind the fact in a pattern: $fact : …");
                return null;
            }
            Typed typed = resolve(of, null, scope, null, null);
            if (typed == null) {
                return null;
            }
            if (!isPart(typed)) {
                defect(of.at(), notAPart(of), ITS_PATTERN);
                return null;
            }
            return new Conclusion.TermOf(insertion.name(), of.variable());
        }
        if (!(consequence instanceof Consequence.Chain chain)) {
            return null;
        }
        if (terms) {
            defect(chain.at(), "a rule among the terms gives a verdict", "move it to the file of its section");
            return null;
        }
        return ConclusionReader.read(chain, this::defect, path -> copied(path, scope));
    }

    /**
     * A fact that a conclusion copies, from the variable of a pattern; {@code null}, and a defect, if there is none.
     */
    private ConclusionReader.@Nullable Copied copied(FactPath path, Map<String, Typed> scope) {
        int before = tested.size();
        Typed typed = resolve(path, null, scope, null, null);
        // What is merely copied into a verdict is not tested.
        tested.subList(before, tested.size()).clear();
        return typed == null
                ? null
                : new ConclusionReader.Copied(
                        whole(path, null),
                        typed.type,
                        typed.many,
                        typed.part && !typed.path.isEmpty() && (typed.element || Shape.isRecords(typed.type)));
    }

    private void defect(Position at, String wrong, String instead) {
        defect(at, wrong, () -> instead);
    }

    private void defect(Position at, String wrong, Supplier<String> instead) {
        defects.add(at, PackReader.normOf(rule.name()), wrong, instead);
    }
}

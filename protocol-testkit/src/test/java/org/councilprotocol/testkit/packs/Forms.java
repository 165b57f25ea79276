package org.councilprotocol.testkit.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** The forms of the rule language that a pack uses, by name. */
final class Forms {

    private static final Set<String> VERBS = Set.of(
            "must",
            "mustNot",
            "should",
            "shouldNot",
            "may",
            "isEntitledTo",
            "can",
            "cannot",
            "isPresumed",
            "holds",
            "gap",
            "remind",
            "see",
            "doesNotArise");

    private final Set<String> found = new TreeSet<>();

    private Forms() {}

    /** Those of this pack. */
    static Set<String> of(SmallPack pack) {
        Forms forms = new Forms();
        pack.terms().forEach(rule -> forms.rule(rule, true));
        pack.rules().forEach(rule -> forms.rule(rule, false));
        if (!pack.closureDays().isEmpty()) {
            forms.found.add("closure day");
        }
        return forms.found;
    }

    /** Every form that there is. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>(List.of(
                "head: a situation",
                "head: a facet",
                "head: any situation",
                "pattern in a record",
                "pattern in a list",
                "pattern in a set",
                "pattern in a value",
                "bind",
                "path of two steps",
                "path through somebody of whatever kind",
                "this",
                "varied by a period",
                "exists",
                "not",
                "exists several",
                "not several",
                "or",
                "or of several",
                "&&",
                "||",
                "!( )",
                "nested brackets",
                "kept by a term",
                "size of a list",
                "size of a set",
                "term of a situation",
                "term of a person or thing",
                "term of anything",
                "reading",
                "reading of several",
                "not term",
                "term on a term",
                "@overrides",
                "@varies",
                "@tension",
                "@reading",
                "own post",
                "own act",
                "closure day",
                "of words",
                "of a fact",
                "about an element of a list",
                "about an element of a set",
                "about a part"));
        VERBS.forEach(verb -> all.add("verdict " + verb));
        for (String word : List.of(
                "to",
                "with",
                "and",
                "or",
                "from",
                "how",
                "inWriting",
                "inConfidence",
                "beforehand",
                "withinWorkingDays",
                SmallPack.COUNTED_BACK,
                "by",
                "doneIf",
                "brokenIf",
                "brokenUnless",
                "note")) {
            all.add("." + word);
        }
        for (String sign : List.of("==", "!=")) {
            for (String kind : List.of("boolean", "enum", "name", "date")) {
                if (!kind.equals("date")) {
                    all.add(kind + " " + sign + " value");
                }
                all.add(kind + " " + sign + " fact");
            }
        }
        for (String sign : List.of("<", "<=", ">", ">=")) {
            all.add("date " + sign + " fact");
        }
        for (String kind : List.of("enum", "name")) {
            all.add(kind + " in value");
            all.add(kind + " not in value");
        }
        for (String sign : List.of("contains", "not contains")) {
            all.add("enum set " + sign + " value");
            all.add("name set " + sign + " value");
            all.add("name set " + sign + " fact");
        }
        all.add("name memberOf fact");
        all.add("name not memberOf fact");
        return all;
    }

    private void rule(SmallRule rule, boolean term) {
        rule.annotations().keySet().forEach(annotation -> found.add("@" + annotation));
        Cond.Match head = (Cond.Match) rule.conditions().get(0);
        found.add(
                head.type() == Situation.class
                        ? "head: any situation"
                        : head.type().isRecord() ? "head: a situation" : "head: a facet");
        Map<String, Class<?>> types = new HashMap<>();
        Map<String, Many> many = new HashMap<>();
        conditions(rule.conditions(), types, many, term);
        if (rule.of() != null) {
            found.add(
                    Situation.class.isAssignableFrom(types.get(rule.of()))
                            ? "term of a situation"
                            : "term of a person or thing");
        }
        verdict(rule.verdict(), types, many);
        if (rule.annotations().containsKey("varies")
                && rule.verdict().stream().anyMatch(call -> call.word().equals("withinWorkingDays"))) {
            found.add("varied by a period");
        }
    }

    private void conditions(List<Cond> conditions, Map<String, Class<?>> types, Map<String, Many> many, boolean term) {
        for (Cond condition : conditions) {
            if (condition instanceof Cond.Match match) {
                match(match, types, many);
            } else if (condition instanceof Cond.OfTerm asked) {
                if (asked.of() == null) {
                    found.add("term of anything");
                }
                if (term) {
                    found.add("term on a term");
                }
            } else if (condition instanceof Cond.OfReading reading) {
                found.add(SmallPack.READING.equals(reading.name()) ? "reading" : "reading of several");
            } else if (condition instanceof Cond.Quantified quantified) {
                found.add((quantified.wanted() ? "exists" : "not")
                        + (quantified.parts().size() > 1 ? " several" : ""));
                if (!quantified.wanted() && quantified.parts().stream().anyMatch(Cond.OfTerm.class::isInstance)) {
                    found.add("not term");
                }
                conditions(quantified.parts(), new HashMap<>(types), new HashMap<>(many), term);
            } else if (condition instanceof Cond.Either either) {
                found.add("or");
                for (List<Cond> branch : either.branches()) {
                    if (branch.size() > 1) {
                        found.add("or of several");
                    }
                    conditions(branch, new HashMap<>(types), new HashMap<>(many), term);
                }
            }
        }
    }

    private void match(Cond.Match match, Map<String, Class<?>> types, Map<String, Many> many) {
        Many source = Many.ONE;
        if (match.from() != null) {
            Part part = part(match.from(), match.type(), types);
            source = part == null ? Many.ONE : part.many();
            found.add(
                    source == Many.LIST
                            ? "pattern in a list"
                            : source == Many.SET
                                    ? "pattern in a set"
                                    : Shape.isRecords(match.type()) ? "pattern in a record" : "pattern in a value");
        }
        if (match.variable() != null) {
            types.put(match.variable(), match.type());
            many.put(match.variable(), source);
        }
        for (Cond.Bind bind : match.binds()) {
            found.add("bind");
            Part part = part(bind.fact(), match.type(), types);
            if (part != null) {
                types.put(bind.variable(), part.type());
                many.put(bind.variable(), Many.ONE);
            }
        }
        match.asks().forEach(ask -> ask(ask, match.type(), types, 0));
    }

    private void ask(Ask ask, Class<?> self, Map<String, Class<?>> types, int depth) {
        if (ask instanceof Ask.Compare compare && compare.left().isCount()) {
            Part several = part(compare.left().counted(), self, types);
            found.add(several != null && several.many() == Many.SET ? "size of a set" : "size of a list");
            return;
        }
        if (ask instanceof Ask.Compare compare) {
            if (compare.left().parts().size() > 1) {
                found.add("path of two steps");
            }
            if (compare.left().parts().isEmpty()) {
                found.add("this");
            }
            if (isThroughAnybody(compare.left(), self, types)
                    || compare.right() instanceof Operand.Path right && isThroughAnybody(right, self, types)) {
                found.add("path through somebody of whatever kind");
            }
            Part part = part(compare.left(), self, types);
            Class<?> type = part == null ? self : part.type();
            String kind = type == Boolean.class
                    ? "boolean"
                    : type == Integer.class
                            ? "number"
                            : type.isEnum() ? "enum" : ModelTypes.type(type.getSimpleName()) == null ? "date" : "name";
            found.add(kind
                    + (part != null && part.many() == Many.SET ? " set " : " ")
                    + compare.sign()
                    + (compare.right() instanceof Operand.Path ? " fact" : " value"));
            return;
        }
        found.add(ask instanceof Ask.All ? "&&" : ask instanceof Ask.Any ? "||" : "!( )");
        if (depth > 0) {
            found.add("nested brackets");
        }
        Facts.parts(ask).forEach(part -> ask(part, self, types, depth + 1));
    }

    /** Whether a path goes on from a fact that is a person of one kind or another. */
    private static boolean isThroughAnybody(Operand.Path path, Class<?> self, Map<String, Class<?>> types) {
        for (int i = 1; i < path.parts().size(); i++) {
            Part part = part(new Operand.Path(path.variable(), path.parts().subList(0, i)), self, types);
            if (part != null && !part.type().isRecord()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Part part(Operand.Path path, Class<?> self, Map<String, Class<?>> types) {
        Class<?> now = path.variable() == null ? self : types.getOrDefault(path.variable(), self);
        Part part = null;
        for (String step : path.parts()) {
            for (Shape shape : new ArrayList<>(Models.shapes(now))) {
                part = shape.part(step) == null ? part : shape.part(step);
            }
            now = part == null ? now : part.type();
        }
        return part;
    }

    private void verdict(List<SmallRule.Call> calls, Map<String, Class<?>> types, Map<String, Many> many) {
        for (int i = 0; i < calls.size(); i++) {
            SmallRule.Call call = calls.get(i);
            found.add(i == 0 ? "verdict " + call.word() : "." + call.word());
            String source = call.arguments().toString().toLowerCase(Locale.ROOT);
            if (source.contains("named(\"" + SmallPack.POST)) {
                found.add("own post");
            }
            if (source.contains("named(\"" + SmallPack.ACT)) {
                found.add("own act");
            }
            if (call.word().equals("of")) {
                found.remove(".of");
                found.add(call.arguments().get(0) instanceof Operand.Path ? "of a fact" : "of words");
            }
            if (call.arguments().stream().anyMatch(Operand.OfTerm.class::isInstance)) {
                found.add("kept by a term");
            }
            if (call.word().equals("about")) {
                found.remove(".about");
                Many of = many.getOrDefault(((Operand.Path) call.arguments().get(0)).variable(), Many.ONE);
                found.add(
                        of == Many.LIST
                                ? "about an element of a list"
                                : of == Many.SET ? "about an element of a set" : "about a part");
            }
        }
    }
}

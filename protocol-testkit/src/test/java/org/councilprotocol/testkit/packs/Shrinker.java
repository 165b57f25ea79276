package org.councilprotocol.testkit.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** Makes a pack and a case that show a fault as small as they can be and still show it. */
final class Shrinker {

    private final BiPredicate<SmallPack, List<Situation>> shows;
    private SmallPack pack;
    private List<Situation> told;
    private int tries;

    /**
     * A shrinker.
     *
     * @param shows whether a pack and a case show the fault; a pack that is refused does not
     * @param tries how many are tried at the most
     */
    Shrinker(BiPredicate<SmallPack, List<Situation>> shows, SmallPack pack, List<Situation> told, int tries) {
        this.shows = shows;
        this.pack = pack;
        this.told = told;
        this.tries = tries;
    }

    SmallPack pack() {
        return pack;
    }

    List<Situation> told() {
        return told;
    }

    Shrinker shrink() {
        boolean smaller = true;
        while (smaller && tries > 0) {
            smaller = shrinkPack() | shrinkCase();
        }
        return this;
    }

    private boolean shrinkPack() {
        boolean smaller = false;
        boolean again = true;
        while (again) {
            again = false;
            for (SmallPack each : smaller(pack)) {
                if (tries-- > 0 && shows.test(each, told)) {
                    pack = each;
                    again = true;
                    smaller = true;
                    break;
                }
            }
        }
        return smaller;
    }

    private boolean shrinkCase() {
        boolean smaller = false;
        boolean again = true;
        while (again) {
            again = false;
            for (List<Situation> each : smaller(told)) {
                if (tries-- > 0 && shows.test(pack, each)) {
                    told = each;
                    again = true;
                    smaller = true;
                    break;
                }
            }
        }
        return smaller;
    }

    // ------------------------------------------------------------------ packs

    private static List<SmallPack> smaller(SmallPack pack) {
        List<SmallPack> found = new ArrayList<>();
        for (List<SmallRule> rules : without(pack.rules())) {
            found.add(new SmallPack(pack.terms(), rules, pack.closureDays()).withoutIdleTerms());
        }
        for (List<SmallRule> terms : without(pack.terms())) {
            found.add(new SmallPack(terms, pack.rules(), pack.closureDays()));
        }
        if (!pack.closureDays().isEmpty()) {
            found.add(new SmallPack(pack.terms(), pack.rules(), List.of()));
        }
        for (int i = 0; i < pack.rules().size(); i++) {
            for (SmallRule rule : smaller(pack.rules().get(i))) {
                found.add(new SmallPack(pack.terms(), replaced(pack.rules(), i, rule), pack.closureDays())
                        .withoutIdleTerms());
            }
        }
        for (int i = 0; i < pack.terms().size(); i++) {
            for (SmallRule rule : smaller(pack.terms().get(i))) {
                found.add(new SmallPack(replaced(pack.terms(), i, rule), pack.rules(), pack.closureDays())
                        .withoutIdleTerms());
            }
        }
        return found;
    }

    private static List<SmallRule> smaller(SmallRule rule) {
        List<SmallRule> found = new ArrayList<>();
        for (String annotation : rule.annotations().keySet()) {
            Map<String, String> fewer = new LinkedHashMap<>(rule.annotations());
            fewer.remove(annotation);
            found.add(rule.withAnnotations(fewer));
            String text = rule.annotations().get(annotation);
            if (text != null && text.contains(", ") && !annotation.equals("reading")) {
                for (String one : text.split(", ")) {
                    Map<String, String> alone = new LinkedHashMap<>(rule.annotations());
                    alone.put(annotation, one);
                    found.add(rule.withAnnotations(alone));
                }
            }
        }
        for (List<SmallRule.Call> calls : without(rule.verdict())) {
            if (!calls.isEmpty() && calls.get(0) == rule.verdict().get(0)) {
                found.add(rule.withVerdict(calls));
            }
        }
        for (List<Cond> conditions : smallerConditions(rule.conditions(), true)) {
            found.add(rule.with(conditions));
        }
        return found;
    }

    /** @param whole whether the first is the situation, which stays */
    private static List<List<Cond>> smallerConditions(List<Cond> conditions, boolean whole) {
        List<List<Cond>> found = new ArrayList<>();
        for (int i = whole ? 1 : 0; i < conditions.size(); i++) {
            List<Cond> fewer = new ArrayList<>(conditions);
            fewer.remove(i);
            found.add(fewer);
        }
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i) instanceof Cond.Either either) {
                for (List<Cond> branch : either.branches()) {
                    List<Cond> flat = new ArrayList<>(conditions);
                    flat.remove(i);
                    flat.addAll(i, branch);
                    found.add(flat);
                }
            }
            for (Cond condition : smaller(conditions.get(i))) {
                found.add(replaced(conditions, i, condition));
            }
        }
        return found;
    }

    private static List<Cond> smaller(Cond condition) {
        List<Cond> found = new ArrayList<>();
        if (condition instanceof Cond.Match match) {
            for (List<Ask> asks : without(match.asks())) {
                found.add(new Cond.Match(match.variable(), match.type(), match.binds(), asks, match.from()));
            }
            for (List<Cond.Bind> binds : without(match.binds())) {
                found.add(new Cond.Match(match.variable(), match.type(), binds, match.asks(), match.from()));
            }
            for (int i = 0; i < match.asks().size(); i++) {
                for (Ask ask : smaller(match.asks().get(i))) {
                    found.add(new Cond.Match(
                            match.variable(),
                            match.type(),
                            match.binds(),
                            replaced(match.asks(), i, ask),
                            match.from()));
                }
            }
        } else if (condition instanceof Cond.Quantified quantified) {
            for (List<Cond> parts : smallerConditions(quantified.parts(), false)) {
                if (!parts.isEmpty()) {
                    found.add(new Cond.Quantified(quantified.wanted(), parts));
                }
            }
            if (quantified.wanted() && quantified.parts().size() == 1) {
                found.add(quantified.parts().get(0));
            }
        } else if (condition instanceof Cond.Either either) {
            for (int i = 0; i < either.branches().size(); i++) {
                for (List<Cond> branch : smallerConditions(either.branches().get(i), false)) {
                    if (!branch.isEmpty()) {
                        found.add(new Cond.Either(replaced(either.branches(), i, branch)));
                    }
                }
            }
            if (either.branches().size() > 2) {
                without(either.branches()).forEach(branches -> found.add(new Cond.Either(branches)));
            }
        } else if (condition instanceof Cond.OfTerm term && term.of() != null) {
            found.add(new Cond.OfTerm(term.name(), null));
        }
        return found;
    }

    private static List<Ask> smaller(Ask ask) {
        List<Ask> found = new ArrayList<>(Facts.parts(ask));
        if (ask instanceof Ask.Compare compare
                && compare.right() instanceof Operand.Values values
                && values.values().size() > 1) {
            without(values.values())
                    .forEach(fewer ->
                            found.add(new Ask.Compare(compare.left(), compare.sign(), new Operand.Values(fewer))));
        } else {
            for (int i = 0; i < Facts.parts(ask).size(); i++) {
                for (Ask part : smaller(Facts.parts(ask).get(i))) {
                    List<Ask> parts = replaced(Facts.parts(ask), i, part);
                    found.add(
                            ask instanceof Ask.All
                                    ? new Ask.All(parts)
                                    : ask instanceof Ask.Any ? new Ask.Any(parts) : new Ask.Not(part));
                }
            }
        }
        return found;
    }

    // ------------------------------------------------------------------ cases

    private static List<List<Situation>> smaller(List<Situation> told) {
        List<List<Situation>> found = new ArrayList<>();
        if (told.size() > 1) {
            found.addAll(without(told));
        }
        for (int i = 0; i < told.size(); i++) {
            for (Object record : smallerRecords(told.get(i))) {
                if (!Models.contradicts(record)) {
                    found.add(replaced(told, i, (Situation) record));
                }
            }
        }
        return found;
    }

    private static List<Object> smallerRecords(Object record) {
        List<Object> found = new ArrayList<>();
        for (Part part : Shape.of(record.getClass()).parts()) {
            Object value = part.get(record);
            if (value != null) {
                found.add(Models.with(record, part, null));
                for (Object smaller : smallerValues(part, value)) {
                    found.add(Models.with(record, part, smaller));
                }
            }
        }
        return found;
    }

    private static List<@Nullable Object> smallerValues(Part part, Object value) {
        List<@Nullable Object> found = new ArrayList<>();
        if (value instanceof Collection<?> several) {
            List<Object> elements = new ArrayList<>(several);
            for (List<Object> fewer : without(elements)) {
                found.add(value instanceof List<?> ? fewer : new LinkedHashSet<>(fewer));
            }
            for (int i = 0; part.kind() == Kind.RECORD && i < elements.size(); i++) {
                for (Object smaller : smallerRecords(elements.get(i))) {
                    found.add(replaced(elements, i, smaller));
                }
            }
        } else if (part.kind() == Kind.RECORD) {
            found.addAll(smallerRecords(value));
        }
        return found;
    }

    // ------------------------------------------------------------------ lists

    /** The lists with one element less. */
    private static <T> List<List<T>> without(List<T> elements) {
        List<List<T>> found = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            List<T> fewer = new ArrayList<>(elements);
            fewer.remove(i);
            found.add(fewer);
        }
        return found;
    }

    private static <T> List<T> replaced(List<T> elements, int place, T other) {
        List<T> others = new ArrayList<>(elements);
        others.set(place, other);
        return others;
    }
}

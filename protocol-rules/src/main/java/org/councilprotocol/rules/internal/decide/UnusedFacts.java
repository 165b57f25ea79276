package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Unused;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.pack.Pack;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.FactValues;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * What a case tells that plays no part in a pack: facts that no rule about the situation looks at or copies into a
 * verdict and that bear on no other fact, and values among several that no rule names. Safe to share among threads.
 */
final class UnusedFacts {

    private final Pack pack;
    private final Phrases phrases;
    private final Map<Shape, Used> used = new ConcurrentHashMap<>();

    UnusedFacts(Pack pack, Phrases phrases) {
        this.pack = pack;
        this.phrases = phrases;
    }

    /**
     * What the rules about a kind of situation use, by paths without places in lists.
     *
     * @param facts the facts that they look at, go through or copy
     * @param named the values that they name among several of a fact
     * @param whole the facts with several values of which any may turn something
     */
    private record Used(Set<String> facts, Map<String, Set<Object>> named, Set<String> whole) {}

    /**
     * What one situation of a case tells and the pack does not use, in the order of its facts.
     *
     * @param place the place of the situation in the case, from 0
     */
    List<Unused> of(Situation situation, int place) {
        List<Unused> found = new ArrayList<>();
        Shape shape = Shape.of(situation.getClass());
        Walk walk = new Walk(situation, FactPath.ofSituation(place), used.computeIfAbsent(shape, this::used), found);
        walk.record(situation, shape, FactPath.EMPTY);
        return found;
    }

    private Used used(Shape shape) {
        Used found = new Used(new HashSet<>(), new HashMap<>(), new HashSet<>());
        for (Rule rule : pack.rulesFor(shape)) {
            for (Rule.Tested tested : rule.tested()) {
                String path = tested.path().replace("[]", "");
                found.facts.add(path);
                if (tested.operator() != null) {
                    List<Operand.Constant> constants = tested.with() instanceof Operand.Constant one
                            ? List.of(one)
                            : tested.with() instanceof Operand.Constants several ? several.constants() : List.of();
                    constants.forEach(each -> found.named
                            .computeIfAbsent(path, fact -> new HashSet<>())
                            .add(each.value()));
                    if (constants.isEmpty()) {
                        found.whole.add(path);
                    }
                } else {
                    found.whole.add(path);
                }
            }
            copied(rule, found);
        }
        return found;
    }

    private static void copied(Rule rule, Used found) {
        Map<String, String> places = new HashMap<>();
        for (Condition condition : rule.conditions()) {
            for (Condition.Pattern pattern : Condition.patterns(condition)) {
                String place = pattern.from() == null || pattern.from().variable() == null
                        ? ""
                        : join(places.getOrDefault(pattern.from().variable(), ""), pattern.from().parts());
                if (pattern.variable() != null && !pattern.isTerm()) {
                    places.put(pattern.variable(), place);
                }
                pattern.bindings()
                        .forEach(bound -> places.put(bound.variable(), join(place, bound.path().parts())));
            }
        }
        rule.conclusion().facts().forEach(fact -> {
            if (fact.variable() != null) {
                String path = join(places.getOrDefault(fact.variable(), ""), fact.parts());
                found.facts.add(path);
                found.whole.add(path);
            }
        });
    }

    private static String join(String place, List<String> parts) {
        String rest = String.join(".", parts);
        return place.isEmpty() ? rest : rest.isEmpty() ? place : place + "." + rest;
    }

    /** A walk through what a situation tells. */
    private final class Walk {

        private final Situation situation;
        private final FactPath prefix;
        private final Used usedHere;
        private final List<Unused> found;

        Walk(Situation situation, FactPath prefix, Used usedHere, List<Unused> found) {
            this.situation = situation;
            this.prefix = prefix;
            this.usedHere = usedHere;
            this.found = found;
        }

        void record(Object record, Shape shape, FactPath at) {
            for (Part part : shape.parts()) {
                Object told = part.get(record);
                if (told != null && part.kind() != Kind.TEXT) {
                    fact(part, told, at.child(part.name()));
                }
            }
        }

        private void fact(Part part, Object told, FactPath path) {
            String key = path.withoutIndices().toString();
            if (part.kind() == Kind.RECORD) {
                if (!isUsed(key)) {
                    add(part, told, path);
                } else if (told instanceof List<?> records) {
                    for (int i = 0; i < records.size(); i++) {
                        Object each = records.get(i);
                        record(each, Shape.of(each.getClass()), path.element(i));
                    }
                } else {
                    record(told, Shape.of(told.getClass()), path);
                }
            } else if (!usedHere.facts.contains(key)) {
                if (!part.excludesOthers()) {
                    add(part, told, path);
                }
            } else if (part.many() == Many.SET && !usedHere.whole.contains(key) && !part.excludesOthers()) {
                Set<Object> named = usedHere.named.getOrDefault(key, Set.of());
                for (Object value : (Collection<?>) told) {
                    if (!named.contains(value)) {
                        found.add(new Unused(
                                prefix.then(path), FactValues.of(value), phrases.valueWords(value), List.of()));
                    }
                }
            }
        }

        private boolean isUsed(String key) {
            return usedHere.facts.contains(key)
                    || usedHere.facts.stream().anyMatch(path -> path.startsWith(key + "."));
        }

        private void add(Part part, Object told, FactPath path) {
            found.add(new Unused(
                    prefix.then(path), FactValues.of(told), words(part, told, path), heardIn(part, path)));
        }

        private String words(Part part, @Nullable Object told, FactPath path) {
            return part.kind() == Kind.RECORD && told instanceof List<?> records && records.isEmpty()
                    ? phrases.question(situation, path)
                    : phrases.statement(situation, path);
        }

        /** Other kinds of situation of which the pack turns on a fact of this name. */
        private List<String> heardIn(Part part, FactPath path) {
            String key = path.withoutIndices().toString();
            Set<String> heard = new TreeSet<>();
            for (Shape other : pack.types().situations().values()) {
                if (other.part(part.name()) != null
                        && path.parent().isEmpty()
                        && used.computeIfAbsent(other, UnusedFacts.this::used)
                                .facts
                                .contains(key)) {
                    heard.add(other.name());
                }
            }
            return List.copyOf(heard);
        }
    }
}

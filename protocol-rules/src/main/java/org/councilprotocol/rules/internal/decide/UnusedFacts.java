package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.councilprotocol.model.Contradiction;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.Unused;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
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
 * verdict and that can rule out no value of another that such a rule uses, and those of several values that no rule
 * names. Safe to share among threads.
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
     * What a case tells and the pack does not use, in the order of its situations and of their facts.
     *
     * @param tree the case taken apart
     */
    List<Unused> of(List<? extends Situation> situations, Tree tree) {
        Walk walk = new Walk(situations, tree);
        if (tree.namesPeople()) {
            for (Situation situation : situations) {
                walk.mentions(situation, used(Shape.of(situation.getClass())));
            }
        }
        for (int i = 0; i < situations.size(); i++) {
            walk.situation(i);
        }
        return walk.found;
    }

    private Used used(Shape shape) {
        Used known = used.get(shape);
        if (known == null) {
            known = new Paths(pack.rulesFor(shape)).used(shape, "");
            used.putIfAbsent(shape, known);
        }
        return known;
    }

    /**
     * Which facts of a record the rules use, by their places in its shape.
     *
     * @param parts what they use of each; {@code null} of one that they do not use
     */
    private record Used(UsedPart[] parts) {}

    /**
     * What rules use of a fact.
     *
     * @param every whether any of its values may turn something; always of one that has a single value
     * @param named of a fact with several values, those that rules name
     * @param inside what they use of the records that the fact holds, by their shapes
     */
    private record UsedPart(boolean every, Set<Object> named, Map<Shape, Used> inside) {}

    /** What rules use, by paths without places in lists. */
    private static final class Paths {

        private final Set<String> facts = new HashSet<>();
        private final Set<String> every = new HashSet<>();
        private final Map<String, Set<Object>> named = new HashMap<>();

        Paths(List<Rule> rules) {
            for (Rule rule : rules) {
                rule.tested().forEach(this::tested);
                copied(rule);
            }
        }

        private void tested(Rule.Tested tested) {
            String path = tested.path().replace("[]", "");
            facts.add(path);
            List<Operand.Constant> constants = tested.constants();
            if (constants.isEmpty() || tested.isCount()) {
                every.add(path);
            }
            constants.forEach(constant ->
                    named.computeIfAbsent(path, fact -> new HashSet<>()).add(constant.value()));
        }

        private void copied(Rule rule) {
            Map<String, String> places = new HashMap<>();
            for (Condition condition : rule.conditions()) {
                for (Condition.Pattern pattern : Condition.patterns(condition)) {
                    String place = pattern.from() == null
                            ? ""
                            : join(
                                    places.getOrDefault(
                                            String.valueOf(pattern.from().variable()), ""),
                                    pattern.from().parts());
                    if (pattern.variable() != null && !pattern.isTerm()) {
                        places.put(pattern.variable(), place);
                    }
                    pattern.bindings()
                            .forEach(bound -> places.put(
                                    bound.variable(), join(place, bound.path().parts())));
                }
            }
            rule.conclusion().facts().forEach(fact -> {
                String path = join(places.getOrDefault(String.valueOf(fact.variable()), ""), fact.parts());
                facts.add(path);
                every.add(path);
            });
        }

        private static String join(String place, List<String> parts) {
            String rest = String.join(".", parts);
            return place.isEmpty() ? rest : rest.isEmpty() ? place : place + "." + rest;
        }

        Used used(Shape shape, String at) {
            UsedPart[] parts = new UsedPart[shape.parts().size()];
            for (Part part : shape.parts()) {
                String path = at.isEmpty() ? part.name() : at + "." + part.name();
                if (part.kind() == Kind.RECORD) {
                    boolean inside = facts.stream().anyMatch(fact -> fact.startsWith(path + "."));
                    if (inside || facts.contains(path)) {
                        Map<Shape, Used> ofShapes = new HashMap<>();
                        Shape.permitted(part.type()).forEach(each -> ofShapes.put(each, used(each, path)));
                        parts[part.index()] = new UsedPart(true, Set.of(), ofShapes);
                    }
                } else if (facts.contains(path) || part.kind() == Kind.TEXT) {
                    boolean all = part.many() != Many.SET || every.contains(path);
                    parts[part.index()] = new UsedPart(all, Set.copyOf(named.getOrDefault(path, Set.of())), Map.of());
                }
            }
            return new Used(parts);
        }
    }

    /** A walk through what a case tells. */
    private final class Walk {

        private final List<? extends Situation> situations;
        private final List<Unused> found = new ArrayList<>(0);
        /** What is used of each person with an id, wherever the case mentions them. */
        private final Map<String, List<Used>> people = new HashMap<>(0);

        private final Tree tree;
        private int place;

        Walk(List<? extends Situation> situations, Tree tree) {
            this.situations = situations;
            this.tree = tree;
        }

        /** The record that a fact is, or one of which nothing is known where something is told of what hangs off it. */
        private @Nullable Object record(Part part, Object owner, FactPath path) {
            Object given = part.get(owner);
            boolean isToldOf = given == null
                    && part.kind() == Kind.RECORD
                    && part.type().isRecord()
                    && !tree.told().isEmpty()
                    && tree.told().keySet().stream()
                            .anyMatch(each -> each.parent().equals(inCase(path)));
            return isToldOf ? Shape.of(part.type()).blank() : given;
        }

        void mentions(Object record, Used here) {
            Shape shape = Shape.of(record.getClass());
            if (record instanceof Person person && person.id() != null) {
                people.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(here);
            }
            for (Part part : shape.parts()) {
                UsedPart usedPart = here.parts[part.index()];
                Object told = part.kind() == Kind.RECORD && usedPart != null ? part.get(record) : null;
                if (told != null && usedPart != null) {
                    for (Object each : told instanceof List<?> list ? list : List.of(told)) {
                        Used inside = usedPart.inside.get(Shape.of(each.getClass()));
                        if (inside != null) {
                            mentions(each, inside);
                        }
                    }
                }
            }
        }

        void situation(int at) {
            place = at;
            Situation situation = situations.get(at);
            record(situation, used(Shape.of(situation.getClass())), FactPath.EMPTY);
        }

        private void record(Object record, Used here, FactPath at) {
            for (Part part : Shape.of(record.getClass()).parts()) {
                Object told = record(part, record, at.child(part.name()));
                UsedPart usedPart = here.parts[part.index()];
                if (told == null) {
                    Told so = tree.told().isEmpty() ? null : tree.told().get(inCase(at.child(part.name())));
                    if (so != null && !isUsed(so, usedPart) && !isUsedElsewhere(record, part)) {
                        add(part, so, at.child(part.name()));
                    }
                    continue;
                }
                if (usedPart == null) {
                    if (!isUsedElsewhere(record, part) && !rulesOut(record, here, part)) {
                        add(part, told, at.child(part.name()));
                    }
                } else if (part.kind() == Kind.RECORD) {
                    inside(told, usedPart, at.child(part.name()));
                } else if (!usedPart.every && !rulesOut(record, here, part)) {
                    values((Collection<?>) told, usedPart, record, part, at);
                }
            }
        }

        /** Whether what is told of a value that is not known may turn something. */
        private static boolean isUsed(Told so, @Nullable UsedPart part) {
            if (part == null || part.every) {
                return part != null;
            }
            Told.Elements elements = (Told.Elements) so;
            return elements.has().stream().anyMatch(part.named::contains)
                    || elements.hasNot().stream().anyMatch(part.named::contains);
        }

        private void inside(Object told, UsedPart usedPart, FactPath path) {
            if (told instanceof List<?> records) {
                for (int i = 0; i < records.size(); i++) {
                    one(records.get(i), usedPart, path.element(i));
                }
            } else {
                one(told, usedPart, path);
            }
        }

        private void one(Object record, UsedPart usedPart, FactPath path) {
            Used inside = usedPart.inside.get(Shape.of(record.getClass()));
            if (inside != null) {
                record(record, inside, path);
            }
        }

        private void values(Collection<?> told, UsedPart usedPart, Object record, Part part, FactPath at) {
            for (Object value : told) {
                if (!usedPart.named.contains(value) && !isUsedElsewhere(record, part)) {
                    FactPath path = at.child(part.name());
                    Situation situation = situations.get(place);
                    add(new Unused(
                            new Ground(
                                    new Telling(inCase(path), value, () -> phrases.statement(situation, path, value))),
                            List.of()));
                }
            }
        }

        /**
         * Whether what is told of a fact can rule out a value of another that is not told and that the rules use, or
         * that can rule out values of such a one.
         */
        private boolean rulesOut(Object record, Used here, Part part) {
            if (!part.excludesOthers()) {
                return false;
            }
            Shape shape = Shape.of(record.getClass());
            Set<String> matters = new HashSet<>();
            for (Part other : shape.parts()) {
                if (other.get(record) == null
                        && (here.parts[other.index()] != null || isUsedElsewhere(record, other))) {
                    matters.add(other.name());
                }
            }
            for (int before = -1; before != matters.size(); ) {
                before = matters.size();
                for (Contradiction each : shape.contradictions()) {
                    if (each.facts().stream().anyMatch(matters::contains)) {
                        each.facts().stream()
                                .filter(fact ->
                                        Objects.requireNonNull(shape.part(fact)).get(record) == null)
                                .forEach(matters::add);
                    }
                }
            }
            return shape.contradictions().stream()
                    .anyMatch(each -> each.facts().contains(part.name())
                            && each.facts().stream().anyMatch(matters::contains));
        }

        /** Whether a fact of somebody with an id may be used where they are mentioned in another place. */
        private boolean isUsedElsewhere(Object record, Part part) {
            return !people.isEmpty()
                    && record instanceof Person person
                    && person.id() != null
                    && people.getOrDefault(person.id(), List.of()).stream()
                            .anyMatch(each -> each.parts[part.index()] != null);
        }

        private void add(Part part, Object told, FactPath path) {
            Situation situation = situations.get(place);
            boolean nobody = told instanceof List<?> records && records.isEmpty();
            add(new Unused(
                    new Ground(new Telling(
                            inCase(path),
                            told,
                            () -> told instanceof Told so
                                    ? phrases.statement(situation, path, so)
                                    : nobody ? phrases.label(situation, path) : phrases.statement(situation, path))),
                    path.parent().isEmpty() ? heardIn(part) : List.of()));
        }

        /** Of somebody who is mentioned several times each fact is told once. */
        private void add(Unused unused) {
            if (tree.namesPeople()
                    && found.stream()
                            .anyMatch(each -> each.told()
                                            .fact()
                                            .equals(unused.told().fact())
                                    && each.told().value().equals(unused.told().value()))) {
                return;
            }
            found.add(unused);
        }

        private FactPath inCase(FactPath path) {
            return tree.asked(place, path);
        }

        /** Other kinds of situation in which the pack turns on a fact of this name. */
        private List<String> heardIn(Part part) {
            Set<String> heard = new TreeSet<>();
            for (Shape other : pack.types().situations().values()) {
                Part same = other.part(part.name());
                if (same != null && same.type() == part.type() && used(other).parts[same.index()] != null) {
                    heard.add(other.name());
                }
            }
            return List.copyOf(heard);
        }
    }

    /** A fact that is told, put into words once somebody asks. */
    private record Telling(FactPath fact, Object told, Supplier<String> inWords) implements Ground.Telling {

        @Override
        public FactValue value() {
            return FactValues.of(told);
        }

        @Override
        public String words() {
            return inWords.get();
        }
    }
}

package org.councilprotocol.rules.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Consistent;
import org.councilprotocol.model.Contradiction;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.vocabulary.Restriction;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a case tells of facts that its situations leave out to what can be told, and puts it in its normal form:
 * where one value is left it is that value, where all are left it is nothing.
 */
final class ToldFacts {

    /** So many ways to combine what is left of several facts of one record are tried at the most. */
    private static final int MOST_COMBINATIONS = 10_000;

    private static final String SAYS_NOTHING = "says nothing: name at least one value, or leave the field out";

    private final Vocabulary vocabulary;
    private final boolean several;
    private final Defects defects = new Defects();
    private final Map<FactPath, Told> told = new TreeMap<>();
    private List<Situation> situations;

    private ToldFacts(Vocabulary vocabulary, List<? extends Situation> situations, boolean several) {
        this.vocabulary = vocabulary;
        this.situations = new ArrayList<>(situations);
        this.several = several;
    }

    /**
     * The case in normal form.
     *
     * @param theCase a case that tells something so
     * @param several whether paths say which situation they lead into
     * @throws InputException with everything that is wrong with what is told so
     */
    static Case normal(Case theCase, Vocabulary vocabulary, boolean several) {
        ToldFacts facts = new ToldFacts(vocabulary, theCase.situations(), several);
        theCase.told().forEach(facts::add);
        facts.defects.refuse();
        facts.settle();
        facts.defects.refuse();
        facts.consistent();
        facts.defects.refuse();
        Map<String, Told> told = new TreeMap<>();
        facts.told.forEach((path, so) -> told.put(path.toString(), so));
        return Case.of(facts.situations).with(told);
    }

    /**
     * What a case tells of facts that its situations leave out, by their paths.
     *
     * @throws InputException if one is told of what is no path
     */
    static Map<FactPath, Told> byPath(Case theCase) {
        Map<FactPath, Told> byPath = new TreeMap<>();
        theCase.told().forEach((path, so) -> byPath.put(parsed(path), so));
        return byPath;
    }

    /** The path that is written so. */
    static FactPath parsed(String path) {
        try {
            return FactPath.parse(path);
        } catch (IllegalArgumentException e) {
            throw Defects.only("$", Quoted.of(path) + " is not the path of a fact, such as \"subjects[0].grade\"");
        }
    }

    // ------------------------------------------------------------------ what is told

    /**
     * A fact of the case.
     *
     * @param path its path in the case, one for each fact
     * @param jsonPath where it is in the case as JSON
     * @param part which fact
     * @param owner the record that has it; {@code null} where nothing else is known of that
     * @param shape the kind of that record
     */
    private record Found(
            FactPath path,
            String jsonPath,
            Part part,
            @Nullable Object owner,
            Shape shape) {

        @Nullable
        Object value() {
            return owner == null ? null : part.get(owner);
        }
    }

    private void add(String path, Told so) {
        try {
            Found found = find(parsed(path));
            Told checked = checked(found, so);
            Told before = checked == null ? null : told.putIfAbsent(found.path(), checked);
            if (before != null && !before.equals(checked)) {
                defects.add(found.jsonPath(), "is told in two ways: tell it once");
            }
        } catch (InputException e) {
            e.defects().forEach(defect -> defects.add(defect.path(), defect.message()));
        }
    }

    private Found find(FactPath path) {
        List<FactPath> steps = new ArrayList<>();
        path.way().forEach(steps::add);
        int place = 0;
        String id = path.person();
        if (id != null) {
            FactPath mention = null;
            for (int i = 0; i < situations.size() && mention == null; i++) {
                mention = FactSetter.mention(situations.get(i), FactPath.EMPTY, id);
                place = mention == null ? place : i;
            }
            if (mention == null) {
                throw Defects.only("$", "nobody in this case goes by the id " + Quoted.of(id));
            }
            List<FactPath> way = new ArrayList<>();
            mention.way().forEach(way::add);
            way.addAll(steps.subList(2, steps.size()));
            steps = way;
        } else if (!steps.isEmpty()
                && steps.get(0).name().equals(Vocabulary.SITUATIONS)
                && steps.get(0).index() != FactPath.WHOLE) {
            place = steps.get(0).index();
            steps = steps.subList(1, steps.size());
        }
        if (place >= situations.size()) {
            throw Defects.only("$", "there is no situation of the number " + place);
        } else if (steps.isEmpty()) {
            throw Defects.only("$", "this is no fact: " + Quoted.of(path.toString()));
        }
        return find(place, steps);
    }

    private Found find(int place, List<FactPath> steps) {
        Object record = situations.get(place);
        Shape shape = Shape.of(record.getClass());
        FactPath path = FactPath.ofSituation(place);
        String here = several ? Defects.element(Defects.field("$", Vocabulary.SITUATIONS), place) : "$";
        for (FactPath step : steps.subList(0, steps.size() - 1)) {
            Part part = FactSetter.part(shape, step, here);
            String there = Defects.field(here, step.name());
            record = FactSetter.inner(part, record == null ? null : part.get(record), step, there);
            shape = record == null ? Shape.of(part.type()) : Shape.of(record.getClass());
            boolean whole = step.index() == FactPath.WHOLE;
            here = whole ? there : Defects.element(there, step.index());
            path = whole ? path.child(step.name()) : path.child(step.name()).element(step.index());
            if (record instanceof Person person && person.id() != null) {
                path = FactPath.ofPerson(person.id());
            }
        }
        FactPath last = steps.get(steps.size() - 1);
        Part part = FactSetter.part(shape, last, here);
        return new Found(path.child(part.name()), Defects.field(here, part.name()), part, record, shape);
    }

    /** What is told of a fact, its values checked and in order; {@code null} where something is wrong. */
    private @Nullable Told checked(Found found, Told so) {
        Part part = found.part();
        boolean ofSet = part.many() == Many.SET;
        String path = found.jsonPath();
        if (!ofSet && !Restriction.restricts(part)) {
            return refused(path, "is told whole or not at all");
        } else if (found.value() != null) {
            return refused(path, "is told whole already: leave out one of the two");
        } else if (ofSet != so instanceof Told.Elements) {
            return refused(path, RecordReader.partly(part));
        } else if (so instanceof Told.Elements elements) {
            return elements(found, elements);
        }
        Set<Object> named = so instanceof Told.OneOf oneOf ? oneOf.values() : ((Told.Not) so).values();
        Set<Object> values = values(part, named, path);
        if (values == null) {
            return null;
        } else if (values.isEmpty()) {
            return refused(path, SAYS_NOTHING);
        }
        return so instanceof Told.OneOf ? new Told.OneOf(values) : new Told.Not(values);
    }

    private @Nullable Told elements(Found found, Told.Elements elements) {
        Set<Object> has = values(found.part(), elements.has(), found.jsonPath());
        Set<Object> hasNot = values(found.part(), elements.hasNot(), found.jsonPath());
        if (has == null || hasNot == null) {
            return null;
        } else if (has.isEmpty() && hasNot.isEmpty()) {
            return refused(found.jsonPath(), SAYS_NOTHING);
        }
        for (Object value : has) {
            if (hasNot.contains(value)) {
                return refused(found.jsonPath(), Quoted.of(word(value)) + " is both in it and not in it");
            }
        }
        return new Told.Elements(has, hasNot);
    }

    private @Nullable Set<Object> values(Part part, Set<Object> named, String path) {
        String wrong = ValueRules.size(false, named.size());
        if (wrong != null) {
            defects.add(path, wrong);
            return null;
        }
        Set<Object> values = new TreeSet<>();
        for (Object each : named) {
            Object value = value(part, each, path);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    private @Nullable Object value(Part part, Object given, String path) {
        if (part.kind() == Kind.ENUM) {
            Object constant = given instanceof String word
                    ? Vocabulary.values(part.type()).get(word)
                    : given;
            return part.type().isInstance(constant) ? constant : unexpected(part, given, path);
        } else if (!part.type().isInstance(given)) {
            return unexpected(part, given, path);
        } else if (given instanceof Post post) {
            if (!vocabulary.knows(post.name())) {
                defects.add(path, () -> vocabulary.unknownPost(post.name()));
                return null;
            }
            return vocabulary.declared(post);
        }
        String wrong = ValueRules.name(part.type(), part.many() != Many.ONE, ((Named) given).name());
        if (wrong != null) {
            defects.add(path, wrong);
            return null;
        }
        return given;
    }

    private @Nullable Object unexpected(Part part, Object given, String path) {
        defects.add(path, () -> "expected " + ValueReader.expected(part) + ", found " + given);
        return null;
    }

    private @Nullable Told refused(String path, String message) {
        defects.add(path, message);
        return null;
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? Shape.kebab(constant.name()) : ((Named) value).name();
    }

    // ------------------------------------------------------------------ normal form

    /** Gives facts of which one value is left that value, and takes away what leaves all of them. */
    private void settle() {
        for (FactPath path : List.copyOf(told.keySet())) {
            Found found = find(path);
            Told so = told.get(path);
            if (so instanceof Told.Elements elements) {
                if (found.part().kind() == Kind.ENUM
                        && elements.has().size() + elements.hasNot().size()
                                == found.part().type().getEnumConstants().length) {
                    put(path, found.part(), elements.has());
                }
            } else if (so != null) {
                List<Object> left = Restriction.of(found.part(), so).all();
                if (left != null && left.isEmpty()) {
                    defects.add(found.jsonPath(), "no value is left: leave out what it can be");
                } else if (left != null && left.size() == 1) {
                    put(path, found.part(), left.get(0));
                } else if (left != null
                        && found.part().kind() == Kind.ENUM
                        && left.size() == found.part().type().getEnumConstants().length) {
                    told.remove(path);
                }
            }
        }
    }

    private void put(FactPath path, Part part, Object value) {
        told.remove(path);
        String id = path.person();
        if (id == null) {
            int place = path.situation();
            situations.set(place, FactSetter.put(situations.get(place), path.inSituation(), value));
            return;
        }
        situations.replaceAll(situation -> (Situation) with(situation, id, part, value));
    }

    /** The record in which somebody with an id has this value wherever they are mentioned. */
    private static Object with(Object record, String id, Part fact, Object value) {
        Shape shape = Shape.of(record.getClass());
        boolean isMeant = record instanceof Person person && id.equals(person.id());
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        boolean changed = isMeant;
        for (Part part : shape.parts()) {
            Object old = part.get(record);
            Object now = old;
            if (isMeant && part.name().equals(fact.name())) {
                now = value;
            } else if (part.kind() == Kind.RECORD && old instanceof List<?> list) {
                now = list.stream().map(each -> with(each, id, fact, value)).toList();
            } else if (part.kind() == Kind.RECORD && old != null) {
                now = with(old, id, fact, value);
            }
            changed |= !Objects.equals(now, old);
            values[part.index()] = now;
        }
        return changed ? shape.create(values) : record;
    }

    // ------------------------------------------------------------------ contradictions

    /** Refuses records that contradict themselves whichever of the values left their facts have. */
    private void consistent() {
        Map<FactPath, List<Found>> byOwner = new TreeMap<>();
        told.keySet().forEach(path -> byOwner.computeIfAbsent(path.parent(), owner -> new ArrayList<>())
                .add(find(path)));
        byOwner.values().forEach(facts -> {
            Shape shape = facts.get(0).shape();
            if (shape.canContradict()) {
                consistent(shape, facts);
            }
        });
    }

    private void consistent(Shape shape, List<Found> facts) {
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        Object owner = facts.get(0).owner();
        for (Part part : shape.parts()) {
            values[part.index()] = owner == null ? null : part.get(owner);
        }
        List<Restriction> open = new ArrayList<>();
        for (Found fact : facts) {
            Told so = told.get(fact.path());
            if (so instanceof Told.Elements elements) {
                values[fact.part().index()] = elements.has().isEmpty() ? null : elements.has();
            } else if (so != null) {
                open.add(Restriction.of(fact.part(), so));
            }
        }
        Contradiction[] last = new Contradiction[1];
        if (!isPossible(shape, values, open, 0, new int[1], last)) {
            String at = facts.get(0).jsonPath();
            defects.add(at.substring(0, at.lastIndexOf('.')), last[0]);
        }
    }

    /** Whether some choice of the values left contradicts nothing; says yes where there are too many to try. */
    private static boolean isPossible(
            Shape shape,
            @Nullable Object[] values,
            List<Restriction> open,
            int next,
            int[] tried,
            Contradiction[] last) {
        if (next == open.size()) {
            tried[0]++;
            Contradiction found = ((Consistent) shape.create(Arrays.copyOf(values, values.length))).contradiction();
            last[0] = found == null ? last[0] : found;
            return found == null || tried[0] > MOST_COMBINATIONS;
        }
        Restriction fact = open.get(next);
        for (Object value : fact.some()) {
            values[fact.part().index()] = value;
            if (isPossible(shape, values, open, next + 1, tried, last)) {
                return true;
            }
        }
        values[fact.part().index()] = null;
        return false;
    }
}

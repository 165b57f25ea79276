package org.councilprotocol.testkit.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a case tells of facts that its situations leave out, read as plainly as can be.
 *
 * @param told by the paths of the facts
 * @param alone the place of the situation that is completed by itself; negative where all are completed together
 */
record PartlyTold(Map<FactPath, Told> told, int alone) {

    static PartlyTold of(Case theCase, int alone) {
        Map<FactPath, Told> told = new LinkedHashMap<>();
        theCase.told().forEach((path, so) -> told.put(FactPath.parse(path), so));
        return new PartlyTold(told, alone);
    }

    /** Whether situations, of which every fact that matters is filled in, are as is told. */
    boolean allows(List<Situation> completed) {
        return told.entrySet().stream().allMatch(each -> allows(each.getKey(), each.getValue(), completed));
    }

    private boolean allows(FactPath path, Told so, List<Situation> completed) {
        if (alone >= 0 && path.person() == null && path.situation() != alone) {
            return true;
        }
        boolean[] there = new boolean[1];
        Object value = value(path, completed, alone < 0 ? path.situation() : 0, there);
        if (!there[0]) {
            return true;
        } else if (value == null) {
            return false;
        } else if (so instanceof Told.Not not) {
            return !not.values().contains(value);
        } else if (so instanceof Told.OneOf oneOf) {
            return oneOf.values().contains(value);
        }
        Told.Elements elements = (Told.Elements) so;
        Collection<?> set = (Collection<?>) value;
        return set.containsAll(elements.has()) && elements.hasNot().stream().noneMatch(set::contains);
    }

    /** The value of a fact; {@code there} tells whether the situations have it at all. */
    private static @Nullable Object value(FactPath path, List<Situation> completed, int place, boolean[] there) {
        String id = path.person();
        if (id != null) {
            Person person = Models.people(completed).get(id);
            there[0] = person != null;
            return person == null ? null : part(person, path.name()).get(person);
        }
        Object record = completed.get(place);
        for (FactPath step : path.inSituation().parent().way()) {
            record = record == null ? null : part(record, step.name()).get(record);
            record = record instanceof List<?> list ? list.get(step.index()) : record;
        }
        there[0] = true;
        return record == null ? null : part(record, path.name()).get(record);
    }

    private static Part part(Object record, String name) {
        Part part = Shape.of(record.getClass()).part(name);
        if (part == null) {
            throw new IllegalStateException(record + " has no " + name);
        }
        return part;
    }

    // ------------------------------------------------------------------ made up

    /**
     * A case in which something is told of facts that these situations leave out, and that is so in one of their
     * completions.
     *
     * @param facts what the rules ask for
     * @param completions completions of the situations, at least one
     * @return {@code null} if there is nothing of which something can be told
     */
    static @Nullable Case some(
            List<Situation> situations, Facts facts, List<List<Situation>> completions, Random random) {
        Map<FactPath, Part> open = new LinkedHashMap<>();
        for (int i = 0; i < situations.size(); i++) {
            open(situations.get(i), FactPath.ofSituation(i), "", facts, open);
        }
        List<FactPath> paths = new ArrayList<>(open.keySet());
        Case made = Case.of(situations);
        for (int i = random.nextInt(2); i >= 0 && !paths.isEmpty(); i--) {
            FactPath path = paths.remove(random.nextInt(paths.size()));
            Told so = told(path, completions, random);
            made = so == null ? made : made.with(path.toString(), so);
        }
        return made.told().isEmpty() ? null : made;
    }

    private static void open(Object record, FactPath at, String asked, Facts facts, Map<FactPath, Part> to) {
        Shape shape = Shape.of(record.getClass());
        FactPath here = record instanceof Person person && person.id() != null ? FactPath.ofPerson(person.id()) : at;
        for (Part part : shape.parts()) {
            Object value = part.get(record);
            String path = asked.isEmpty() ? part.name() : asked + "." + part.name();
            if (value == null && (part.kind() == Kind.ENUM || part.kind() == Kind.NAME) && facts.asks(shape, path)) {
                to.put(here.child(part.name()), part);
            } else if (value instanceof List<?> list && part.kind() == Kind.RECORD) {
                for (int i = 0; i < list.size(); i++) {
                    open(list.get(i), here.child(part.name()).element(i), path + "[]", facts, to);
                }
            } else if (value != null && part.kind() == Kind.RECORD && part.many() == Many.ONE) {
                open(value, here.child(part.name()), path, facts, to);
            }
        }
    }

    private static @Nullable Told told(FactPath path, List<List<Situation>> completions, Random random) {
        boolean[] there = new boolean[1];
        Object so = value(path, completions.get(0), path.situation(), there);
        if (so == null) {
            return null;
        }
        Set<Object> values = new LinkedHashSet<>();
        for (List<Situation> each : completions) {
            Object value = value(path, each, path.situation(), there);
            if (value != null) {
                values.addAll(value instanceof Collection<?> set ? set : List.of(value));
            }
        }
        // Made-up names are as many as are tried, and not all that there are.
        values.removeIf(value -> value.toString().contains("Made-up"));
        if (!(so instanceof Collection<?> in)) {
            boolean named = values.remove(so);
            values.removeIf(value -> random.nextBoolean());
            if (named && random.nextBoolean()) {
                values.add(so);
                return new Told.OneOf(values);
            }
            return values.isEmpty() ? null : new Told.Not(values);
        }
        Set<Object> has = new LinkedHashSet<>(values);
        has.retainAll(in);
        has.removeIf(value -> random.nextBoolean());
        Set<Object> hasNot = new LinkedHashSet<>(values);
        hasNot.removeAll(in);
        hasNot.removeIf(value -> random.nextBoolean());
        return has.isEmpty() && hasNot.isEmpty() ? null : new Told.Elements(has, hasNot);
    }
}

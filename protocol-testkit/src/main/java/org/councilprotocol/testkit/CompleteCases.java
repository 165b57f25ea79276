package org.councilprotocol.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.json.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Fills in whatever a case leaves unknown, at random and without contradicting it. A fact is left out only where every
 * value would contradict the others, as what a letter's meeting decides where the letter is about no meeting.
 */
final class CompleteCases {

    /** So often it is tried to complete a case; what is told at random may stand in the way of the rest. */
    private static final int TRIES = 200;

    private final Protocol protocol;
    private final Completions completions;
    private final Random random;

    /**
     * Complete cases.
     *
     * @param protocol what says whether a case can be
     * @param completions what facts can be answered with
     * @param random what chooses
     */
    CompleteCases(Protocol protocol, Completions completions, Random random) {
        this.protocol = protocol;
        this.completions = completions;
        this.random = random;
    }

    /**
     * The case with every fact known.
     *
     * @throws IllegalStateException if none is found
     */
    Case of(Case told) {
        InputException why = null;
        for (int i = 0; i < TRIES; i++) {
            Map<String, Object> people = new HashMap<>();
            List<Situation> filled = new ArrayList<>();
            for (Situation situation : told.situations()) {
                Filling filling = new Filling(completions.of(situation), people, told.told());
                filled.add(filling.whole(situation, FactPath.ofSituation(filled.size())));
            }
            Case complete = Case.of(filled);
            try {
                protocol.decide(complete);
                return complete;
            } catch (InputException impossible) {
                why = impossible;
            }
        }
        throw new IllegalStateException("no way was found to complete " + told, why);
    }

    /** One situation being filled in. */
    private final class Filling {

        private final Completions.Of domain;

        /** Who has been completed already, by id: the same person everywhere. */
        private final Map<String, Object> people;

        /** What is told of facts that the case leaves out. */
        private final Map<String, Told> told;

        Filling(Completions.Of domain, Map<String, Object> people, Map<String, Told> told) {
            this.domain = domain;
            this.people = people;
            this.told = told;
        }

        Situation whole(Situation situation, FactPath at) {
            return (Situation) filled(situation, at);
        }

        /** The record with its facts known, its own contradictions avoided. */
        private Object filled(Object record, FactPath at) {
            String id = id(record);
            FactPath path = id == null ? at : FactPath.ofPerson(id);
            if (id != null && people.containsKey(id)) {
                return people.get(id);
            }
            Object made = record;
            Shape shape = Shape.of(record.getClass());
            List<Part> parts = new ArrayList<>(shape.parts());
            Collections.shuffle(parts, random);
            for (Part part : parts) {
                Object value = part.get(made);
                FactPath fact = path.child(part.name());
                if (part.kind() == Kind.RECORD && value != null) {
                    made = with(shape, made, part, inner(value, fact));
                } else if (value == null && !part.name().equals("id")) {
                    made = known(shape, made, part, fact);
                }
            }
            if (id != null) {
                people.put(id, made);
            }
            return made;
        }

        private Object inner(Object value, FactPath at) {
            if (!(value instanceof List<?> several)) {
                return filled(value, at);
            }
            List<Object> filled = new ArrayList<>();
            several.forEach(each -> filled.add(filled(each, at.element(filled.size()))));
            return filled;
        }

        private Object known(Shape shape, Object record, Part part, FactPath at) {
            Told so = told.get(at.toString());
            List<Object> values = new ArrayList<>(part.kind() == Kind.RECORD ? records(part, at) : values(part));
            if (so instanceof Told.Elements elements) {
                values.replaceAll(value -> {
                    Set<Object> set = new LinkedHashSet<>((Collection<?>) value);
                    set.addAll(elements.has());
                    set.removeAll(elements.hasNot());
                    return set;
                });
            } else if (so instanceof Told.OneOf oneOf) {
                values = new ArrayList<>(oneOf.values());
            } else if (so instanceof Told.Not not) {
                values.removeAll(not.values());
            }
            Collections.shuffle(values, random);
            for (Object value : values) {
                Object made = with(shape, record, part, value);
                if (Completions.contradiction(made) == null) {
                    return made;
                }
            }
            return record;
        }

        private List<Object> values(Part part) {
            if (part.many() != Many.SET) {
                return domain.answers(part);
            }
            List<Object> elements = domain.possible(part);
            List<Object> sets = new ArrayList<>();
            sets.add(Set.of());
            Object other = ModelTypes.constants(part.type()).get("OTHER");
            if (other != null) {
                sets.add(Set.of(other));
            }
            for (int i = 0; i < 2 * elements.size(); i++) {
                Collections.shuffle(elements, random);
                sets.add(new LinkedHashSet<>(elements.subList(0, Math.min(elements.size(), 1 + random.nextInt(3)))));
            }
            return sets;
        }

        private List<Object> records(Part part, FactPath at) {
            List<Object> kinds = new ArrayList<>();
            for (Shape kind : Shape.permitted(part.type())) {
                kinds.add(part.many() == Many.ONE ? filled(kind.blank(), at) : List.of(filled(kind.blank(), at)));
                if (part.many() != Many.ONE) {
                    kinds.add(List.of(filled(kind.blank(), at), filled(kind.blank(), at)));
                }
            }
            if (part.many() != Many.ONE) {
                kinds.add(List.of());
            }
            return kinds;
        }

        private @Nullable String id(Object record) {
            Part part = Shape.of(record.getClass()).part("id");
            return part == null ? null : (String) part.get(record);
        }
    }

    private static Object with(Shape shape, Object record, Part changed, Object value) {
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        for (Part part : shape.parts()) {
            values[part.index()] = part.equals(changed) ? value : part.get(record);
        }
        return shape.create(values);
    }
}

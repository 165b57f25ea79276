package org.councilprotocol.rules.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.councilprotocol.model.Consistent;
import org.councilprotocol.model.Contradiction;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.shape.Shape;
import org.councilprotocol.rules.shape.Shape.Kind;
import org.councilprotocol.rules.shape.Shape.Many;
import org.councilprotocol.rules.shape.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Holds the situations of a case to what a case may say: {@link Limits}, posts that are known and that such a person
 * can hold, names, ids and dates that can be written down, nobody's id used for two, and facts that do not contradict
 * one another. What {@link CaseReader} reads has passed it, and {@code Protocol.decide} puts every case to it.
 * Immutable, and safe to share among threads.
 */
public final class CaseValidator {

    private final Vocabulary vocabulary;

    /** A validator that knows the common posts and those that a pack declares. */
    public CaseValidator(Set<Post> declaredPosts) {
        this(new Vocabulary(declaredPosts));
    }

    CaseValidator(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The case, if there is nothing wrong with it.
     *
     * @throws InputException with everything that is wrong, each with its path as in JSON, such as
     *     {@code "$.subjects[0].posts"}, or {@code "$.situations[1].receivedOn"} where there are several situations
     */
    public SpelledCase check(List<? extends Situation> situations) {
        return check(situations, situations.size() > 1);
    }

    /**
     * The case, if there is nothing wrong with it.
     *
     * @param several whether paths say which situation they lead into
     */
    SpelledCase check(List<? extends Situation> situations, boolean several) {
        int count = situations.size();
        if (count == 0) {
            throw Defects.only("$", "a case has at least one situation");
        } else if (count > Limits.SITUATIONS) {
            throw Defects.only(
                    "$", "there are " + count + " situations; " + Limits.SITUATIONS + " is the most allowed");
        }
        Walk walk = new Walk(several);
        for (int i = 0; i < count; i++) {
            walk.situation(situations.get(i), i);
        }
        Defects defects = walk.defects;
        if (defects != null) {
            defects.refuse();
        }
        return walk.names.spelled(situations);
    }

    /** The facts at which a single value or what hangs off a record can be wrong. */
    private static final ClassValue<Part[]> LOOKED_AT = new ClassValue<>() {
        @Override
        protected Part[] computeValue(Class<?> type) {
            return Shape.of(type).parts().stream()
                    .filter(part -> part.kind() != Kind.BOOLEAN && part.kind() != Kind.ENUM)
                    .toArray(Part[]::new);
        }
    };

    /** Goes through a case, and knows where it is. */
    private final class Walk {

        private final boolean several;
        private final Names names = new Names();
        private @Nullable Defects defects;
        private @Nullable Map<String, Person> people;
        private int situation;
        /** The facts that lead to the record looked at, and which element of each; -1 for the only one. */
        private @Nullable Part[] way = new @Nullable Part[4];

        private int[] elements = new int[4];
        private int depth;

        Walk(boolean several) {
            this.several = several;
        }

        void situation(Situation one, int place) {
            situation = place;
            record(one);
        }

        private void record(Object record) {
            Class<?> type = record.getClass();
            Shape shape = Shape.of(type);
            if (shape.canContradict()) {
                Contradiction contradiction = ((Consistent) record).contradiction();
                if (contradiction != null) {
                    defects().add(path(), contradiction);
                }
            }
            if (record instanceof Person person) {
                person(shape, person);
            }
            for (Part part : LOOKED_AT.get(type)) {
                Object value = part.get(record);
                if (value != null) {
                    fact(part, value);
                }
            }
        }

        private void person(Shape shape, Person person) {
            String id = person.id();
            if (id != null) {
                if (people == null) {
                    people = new HashMap<>();
                }
                Person other = people.putIfAbsent(id, person);
                if (other != null && !other.equals(person)) {
                    defects()
                            .add(
                                    Defects.field(path(), Vocabulary.ID),
                                    () -> "two different people go by the id " + Quoted.of(id)
                                            + ": give each an id of their own, or describe the one person in the same"
                                            + " way everywhere");
                }
            }
            Set<Post> posts = person.posts();
            if (posts != null && vocabulary.someAreHeldByOneSide() && ((Consistent) person).contradiction() == null) {
                declared(shape, person, posts);
            }
        }

        /** A post that the pack declares says only there who holds it. */
        private void declared(Shape shape, Person person, Set<Post> posts) {
            Set<Post> asDeclared = new LinkedHashSet<>();
            posts.forEach(post -> asDeclared.add(vocabulary.declared(post)));
            @Nullable Object[] facts = new @Nullable Object[shape.parts().size()];
            for (Part part : shape.parts()) {
                facts[part.index()] = part.name().equals("posts") ? asDeclared : part.get(person);
            }
            Contradiction contradiction = ((Consistent) shape.create(facts)).contradiction();
            if (contradiction != null) {
                defects().add(path(), contradiction);
            }
        }

        private void fact(Part part, Object value) {
            if (part.many() == Many.ONE) {
                one(part, value, -1);
                return;
            }
            Collection<?> values = (Collection<?>) value;
            if (values.isEmpty()) {
                return;
            }
            String wrong = ValueRules.size(part.kind() == Kind.RECORD, values.size());
            if (wrong != null) {
                wrong(part, wrong);
                return;
            }
            int place = 0;
            for (Object each : values) {
                one(part, each, part.many() == Many.LIST ? place : -1);
                place++;
            }
        }

        private void one(Part part, Object value, int element) {
            String wrong =
                    switch (part.kind()) {
                        case RECORD -> {
                            inside(part, value, element);
                            yield null;
                        }
                        case NAME -> value instanceof Post post ? post(post) : name(part, (Named) value);
                        case TEXT -> ValueRules.id((String) value);
                        case DATE -> ValueRules.date((LocalDate) value);
                        case INTEGER -> ValueRules.number((Integer) value);
                        case BOOLEAN, ENUM -> null;
                    };
            if (wrong != null) {
                wrong(part, wrong);
            }
        }

        private void inside(Part part, Object record, int element) {
            if (depth == elements.length) {
                way = Arrays.copyOf(way, 2 * depth);
                elements = Arrays.copyOf(elements, 2 * depth);
            }
            way[depth] = part;
            elements[depth] = element;
            depth++;
            record(record);
            depth--;
        }

        private @Nullable String post(Post post) {
            return vocabulary.knows(post.name()) ? null : vocabulary.unknownPost(post.name());
        }

        private @Nullable String name(Part part, Named name) {
            String wrong = ValueRules.name(part.type(), part.many() != Many.ONE, name.name());
            return wrong == null && !name.name().equals(Vocabulary.NONE) ? names.add(name) : wrong;
        }

        private void wrong(Part part, String message) {
            defects().add(Defects.field(path(), part.name()), message);
        }

        private Defects defects() {
            Defects known = defects;
            if (known == null) {
                known = new Defects();
                defects = known;
            }
            return known;
        }

        /** Where the record looked at stands. */
        private String path() {
            String path = several ? Defects.element(Defects.field("$", Vocabulary.SITUATIONS), situation) : "$";
            for (int i = 0; i < depth; i++) {
                path = Defects.field(path, Objects.requireNonNull(way[i]).name());
                path = elements[i] < 0 ? path : Defects.element(path, elements[i]);
            }
            return path;
        }
    }
}

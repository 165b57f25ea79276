package org.councilprotocol.rules.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Consistent;
import org.councilprotocol.model.Contradiction;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Holds the situations of a case to what a case may say: {@link Limits}, posts that are known and that such a person
 * can hold, names, ids and dates that can be written down, nobody's id used for two, no situation told twice, and facts
 * that do not contradict one another. What {@link CaseReader} reads has passed it, and {@code Protocol.decide} puts
 * every case to it. Immutable, and safe to share among threads.
 */
public final class CaseValidator {

    private static final String POSTS = "posts";
    private static final Part[] NO_PARTS = {};
    private static final int[] NO_ELEMENTS = {};

    private final Vocabulary vocabulary;
    private final LocalDate firstDay;

    /** A validator that knows the common posts and those that a pack declares. */
    public CaseValidator(Set<Post> declaredPosts) {
        this(declaredPosts, Limits.FIRST_DAY);
    }

    /**
     * The same for a pack from whose first day on working days can be counted as it counts them.
     *
     * @param firstDay the first day that a case may tell
     */
    public CaseValidator(Set<Post> declaredPosts, LocalDate firstDay) {
        this(new Vocabulary(declaredPosts), firstDay);
    }

    CaseValidator(Vocabulary vocabulary) {
        this(vocabulary, Limits.FIRST_DAY);
    }

    private CaseValidator(Vocabulary vocabulary, LocalDate firstDay) {
        this.vocabulary = vocabulary;
        this.firstDay = firstDay;
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
     * The case as a pack has it, if there is nothing wrong with it: its situations with the facts that the pack
     * declares of them. Facts that another pack declares are left out.
     *
     * @param types has the situations of which a case can consist
     * @throws InputException with everything that is wrong, a situation that only another pack knows among it
     */
    public SpelledCase check(Case theCase, PackTypes types) {
        List<Situation> own = new ArrayList<>();
        Defects defects = new Defects();
        for (Situation situation : theCase.situations()) {
            Situation here = types.own(situation);
            if (here == null) {
                String name = Shape.of(situation.getClass()).name();
                defects.add(
                        theCase.situations().size() == 1
                                ? "$"
                                : Defects.element(Defects.field("$", Vocabulary.SITUATIONS), own.size()),
                        Quoted.of(name) + " is not a situation"
                                + Advice.among(name, types.situations().keySet()));
            }
            own.add(here == null ? situation : here);
        }
        defects.refuse();
        SpelledCase spelled = check(own);
        if (theCase.told().isEmpty()) {
            return spelled;
        }
        Map<String, Told> ofOwn = new TreeMap<>(theCase.told());
        ofOwn.keySet().removeIf(fact -> isOfAnotherPack(fact, theCase.situations(), own));
        Case told = Case.of(spelled.situations()).with(ofOwn);
        Case normal = normal(told, spelled.situations().size() > 1);
        // Values that are filled in may contradict what stands beside them.
        return check(normal.situations()).with(ToldFacts.byPath(normal));
    }

    /** Whether a situation has a fact only as another pack has it. */
    private static boolean isOfAnotherPack(String fact, List<Situation> told, List<Situation> own) {
        FactPath path = ToldFacts.parsed(fact);
        FactPath there = path.inSituation();
        int place = path.situation();
        return path.person() == null
                && place < own.size()
                && !there.isEmpty()
                && there.parent().isEmpty()
                && Shape.of(told.get(place).getClass()).part(there.name()) != null
                && Shape.of(own.get(place).getClass()).part(there.name()) == null;
    }

    /** The case, which tells something of facts that it leaves out, in its normal form. */
    Case normal(Case theCase, boolean several) {
        return ToldFacts.normal(theCase, vocabulary, several);
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
        Walk walk = new Walk(false, null);
        walk.through(situations);
        if (walk.refused) {
            // Where it is, is only looked for once something is wrong.
            Defects defects = new Defects();
            new Walk(several, defects).through(situations);
            defects.refuse();
        }
        Names names = walk.names;
        return names == null ? new SpelledCase(situations, List.of(), Map.of()) : names.spelled(situations);
    }

    /** The facts at which a single value or what hangs off a record can be wrong; a person's id and posts apart. */
    private static final ClassValue<Part[]> LOOKED_AT = new ClassValue<>() {
        @Override
        protected Part[] computeValue(Class<?> type) {
            return Shape.of(type).parts().stream()
                    .filter(part -> part.kind() != Kind.BOOLEAN && part.kind() != Kind.ENUM)
                    .filter(part -> !Person.class.isAssignableFrom(type)
                            || !part.name().equals(Vocabulary.ID)
                                    && !part.name().equals(POSTS))
                    .toArray(Part[]::new);
        }
    };

    /** Goes through a case. */
    private final class Walk {

        private final boolean several;
        /** Takes what is wrong; {@code null} to find out only whether something is. */
        private final @Nullable Defects defects;

        private boolean refused;
        private @Nullable Names names;
        /** Everybody with an id; they are few. */
        private @Nullable List<Person> people;

        private int situation;
        /** How many elements its lists and sets hold so far. */
        private int listed;
        /** The facts that lead to the record looked at, and which element of each; -1 for the only one. */
        private @Nullable Part[] way = NO_PARTS;

        private int[] elements = NO_ELEMENTS;
        private int depth;

        Walk(boolean several, @Nullable Defects defects) {
            this.several = several;
            this.defects = defects;
        }

        void through(List<? extends Situation> situations) {
            for (int i = 0; i < situations.size(); i++) {
                situation = i;
                record(situations.get(i));
                toldBefore(situations, i);
            }
            if (listed > Limits.ELEMENTS_IN_ALL) {
                refused = true;
                if (defects != null) {
                    defects.add(
                            "$",
                            "the case lists " + listed + " people, things and names; " + Limits.ELEMENTS_IN_ALL
                                    + " is the most allowed in all: leave out what does not matter, or ask in parts");
                }
            }
        }

        /** Of two situations that are told alike nobody could say which a verdict answers. */
        private void toldBefore(List<? extends Situation> situations, int place) {
            for (int i = 0; i < place; i++) {
                if (situations.get(i).equals(situations.get(place))) {
                    refused = true;
                    if (defects != null) {
                        defects.add(
                                path(),
                                "this is told already, as situations[" + i
                                        + "]: leave it out, or tell what sets the two apart");
                    }
                    return;
                }
            }
        }

        private void record(Object record) {
            Class<?> type = record.getClass();
            Shape shape = Shape.of(type);
            if (shape.canContradict()) {
                contradiction((Consistent) record);
            }
            if (record instanceof Person person) {
                person(shape, person);
            }
            for (Part part : LOOKED_AT.get(type)) {
                Object value = part.get(record);
                if (value != null && !(refused && defects == null)) {
                    fact(part, value);
                }
            }
        }

        private void contradiction(Consistent record) {
            Contradiction contradiction = record.contradiction();
            if (contradiction != null) {
                refused = true;
                if (defects != null) {
                    defects.add(path(), contradiction);
                }
            }
        }

        private void person(Shape shape, Person person) {
            String id = person.id();
            if (id != null) {
                String wrong = ValueRules.id(id);
                if (wrong != null) {
                    wrong(Vocabulary.ID, wrong);
                }
                identified(person, id);
            }
            Set<Post> posts = person.posts();
            if (posts == null || posts.isEmpty()) {
                return;
            }
            for (Post post : posts) {
                post(POSTS, post.name());
            }
            if (vocabulary.someAreHeldByOneSide()
                    && areDeclaredOtherwise(posts)
                    && ((Consistent) person).contradiction() == null) {
                declared(shape, person, posts);
            }
        }

        private void identified(Person person, String id) {
            if (people == null) {
                people = new ArrayList<>(4);
            }
            for (int i = 0; i < people.size(); i++) {
                Person other = people.get(i);
                if (id.equals(other.id())) {
                    if (!other.equals(person)) {
                        wrong(
                                Vocabulary.ID,
                                "two different people go by the id " + Quoted.of(id)
                                        + ": give each an id of their own, or describe the one person in the same way"
                                        + " everywhere");
                    }
                    return;
                }
            }
            people.add(person);
        }

        /** Whether a post was told by its name alone, so that it does not say itself who holds it. */
        private boolean areDeclaredOtherwise(Set<Post> posts) {
            for (Post post : posts) {
                if (vocabulary.declared(post).heldBy() != post.heldBy()) {
                    return true;
                }
            }
            return false;
        }

        /** A post that the pack declares says only there who holds it. */
        private void declared(Shape shape, Person person, Set<Post> posts) {
            Set<Post> asDeclared = new LinkedHashSet<>();
            posts.forEach(post -> asDeclared.add(vocabulary.declared(post)));
            @Nullable Object[] facts = new @Nullable Object[shape.parts().size()];
            for (Part part : shape.parts()) {
                facts[part.index()] = part.name().equals(POSTS) ? asDeclared : part.get(person);
            }
            contradiction((Consistent) shape.create(facts));
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
            listed += values.size();
            String wrong = ValueRules.size(part.kind() == Kind.RECORD, values.size());
            if (wrong != null) {
                wrong(part.name(), wrong);
            } else if (values instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    one(part, list.get(i), i);
                }
            } else {
                for (Object each : values) {
                    one(part, each, -1);
                }
            }
        }

        private void one(Part part, Object value, int element) {
            String wrong =
                    switch (part.kind()) {
                        case RECORD -> {
                            inside(part, value, element);
                            yield null;
                        }
                        case NAME -> {
                            if (value instanceof Post post) {
                                post(part.name(), post.name());
                                yield null;
                            }
                            yield name(part, (Named) value);
                        }
                        case TEXT -> ValueRules.id((String) value);
                        case DATE -> ValueRules.date((LocalDate) value, firstDay);
                        case INTEGER -> ValueRules.number((Integer) value);
                        case BOOLEAN, ENUM -> null;
                    };
            if (wrong != null) {
                wrong(part.name(), wrong);
            }
        }

        private void inside(Part part, Object record, int element) {
            if (defects == null) {
                record(record);
                return;
            }
            if (depth == elements.length) {
                way = Arrays.copyOf(way, depth + 4);
                elements = Arrays.copyOf(elements, depth + 4);
            }
            way[depth] = part;
            elements[depth] = element;
            depth++;
            record(record);
            depth--;
        }

        private void post(String fact, String post) {
            if (!vocabulary.knows(post)) {
                wrong(fact, () -> vocabulary.unknownPost(post));
            }
        }

        private @Nullable String name(Part part, Named name) {
            String wrong = ValueRules.name(part.type(), part.many() != Many.ONE, name.name());
            if (wrong != null || name.name().equals(Vocabulary.NONE)) {
                return wrong;
            }
            if (names == null) {
                names = new Names();
            }
            return names.add(name);
        }

        private void wrong(String fact, String message) {
            wrong(fact, () -> message);
        }

        private void wrong(String fact, Supplier<String> message) {
            refused = true;
            if (defects != null) {
                defects.add(Defects.field(path(), fact), message);
            }
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

package org.councilprotocol.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.Consistent;
import org.councilprotocol.model.Contradiction;
import org.councilprotocol.model.Person;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What completing a case takes for granted of records that can contradict themselves. */
class ConsistentTest {

    private static final int RECORDS = 3000;

    private final RandomCases cases = new RandomCases(5);
    private final Random random = new Random(7);

    static List<Shape> shapes() {
        return Stream.concat(Shape.situations().values().stream(), Shape.permitted(Person.class).stream())
                .filter(Shape::canContradict)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void what_hangs_off_a_record_matters_by_its_kind_alone(Shape shape) {
        for (int i = 0; i < RECORDS; i++) {
            Consistent record = (Consistent) cases.any(shape);
            List<Object> values = new ArrayList<>();
            for (Part part : shape.parts()) {
                values.add(blank(part, part.get(record)));
            }
            Consistent alone = (Consistent) shape.create(values.toArray());

            assertThat(alone.contradiction()).as("of %s", record).isEqualTo(record.contradiction());
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void no_further_fact_removes_a_contradiction(Shape shape) {
        int contradictions = 0;
        for (int i = 0; i < RECORDS; i++) {
            Consistent record = (Consistent) cases.any(shape);
            contradictions += record.contradiction() == null ? 0 : 1;
            for (Part left : shape.parts()) {
                List<Object> values = new ArrayList<>();
                shape.parts().forEach(part -> values.add(part == left ? null : part.get(record)));
                Consistent fewer = (Consistent) shape.create(values.toArray());
                if (fewer.contradiction() != null) {
                    assertThat(record.contradiction())
                            .as("of %s, where %s does not matter", record, left)
                            .isNotNull();
                }
            }
        }
        assertThat(contradictions).isPositive();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void every_contradiction_is_listed_with_its_facts_and_a_remedy(Shape shape) {
        assertThat(shape.contradictions()).isNotEmpty().allSatisfy(listed -> {
            assertThat(listed.facts())
                    .isNotEmpty()
                    .allSatisfy(fact -> assertThat(shape.part(fact)).as(fact).isNotNull());
            assertThat(listed.wrong()).isNotBlank().doesNotEndWith(".");
            assertThat(listed.remedy()).isNotBlank().doesNotEndWith(".");
        });
        Set<List<String>> listed =
                shape.contradictions().stream().map(Contradiction::facts).collect(Collectors.toSet());
        Set<Contradiction> found = new HashSet<>();
        for (int i = 0; i < RECORDS; i++) {
            Contradiction contradiction = ((Consistent) cases.any(shape)).contradiction();
            if (contradiction != null) {
                found.add(contradiction);
                assertThat(listed).contains(contradiction.facts());
            }
        }
        assertThat(found).as("at random").isNotEmpty();
        assertThat(shape.contradictions())
                .filteredOn(each -> !found.contains(each))
                .allSatisfy(each -> assertThat(found)
                        .as("%s, or one in its place", each)
                        .anyMatch(other -> other.facts().equals(each.facts())));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void only_facts_that_are_listed_make_a_contradiction(Shape shape) {
        for (int i = 0; i < RECORDS; i++) {
            Consistent record = (Consistent) cases.any(shape);
            Contradiction contradiction = record.contradiction();
            if (contradiction != null) {
                List<Object> values = new ArrayList<>();
                shape.parts()
                        .forEach(part ->
                                values.add(contradiction.facts().contains(part.name()) ? part.get(record) : null));
                assertThat(((Consistent) shape.create(values.toArray())).contradiction())
                        .as("of %s, for want of everything but %s", record, contradiction.facts())
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void what_a_record_leaves_out_can_always_be_so(Shape shape) {
        int partial = 0;
        for (int i = 0; i < RECORDS; i++) {
            Object whole = cases.any(shape);
            Object[] values = shape.parts().stream()
                    .map(part -> random.nextBoolean() ? null : blank(part, part.get(whole)))
                    .toArray();
            Object record = shape.create(values);
            boolean possible = canHold(shape, values, 0);
            partial += possible ? 1 : 0;

            if (((Consistent) record).contradiction() == null) {
                assertThat(possible).as("that %s can hold", record).isTrue();
            }
        }
        assertThat(partial).isPositive();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void no_three_facts_leave_a_fourth_without_a_value_and_are_no_contradiction(Shape shape) {
        List<Part> parts = shape.parts().stream()
                .filter(part -> part.excludesOthers() && !known(part).isEmpty())
                .toList();
        Object[] values = new Object[shape.parts().size()];
        int tried = 0;
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i; j < parts.size(); j++) {
                for (int k = j; k < parts.size(); k++) {
                    tried += tryAll(
                            shape, new LinkedHashSet<>(List.of(parts.get(i), parts.get(j), parts.get(k))), values);
                }
            }
        }
        assertThat(tried > 0).isEqualTo(!parts.isEmpty());
    }

    /** Tries every value of these facts; returns how many records were tried. */
    private static int tryAll(Shape shape, Set<Part> facts, Object[] values) {
        if (facts.isEmpty()) {
            Object record = shape.create(values);
            if (((Consistent) record).contradiction() == null) {
                assertThat(canHold(shape, values, 0))
                        .as("that %s can hold", record)
                        .isTrue();
            }
            return 1;
        }
        Part fact = facts.iterator().next();
        Set<Part> others = new LinkedHashSet<>(facts);
        others.remove(fact);
        int tried = 0;
        for (Object value : known(fact)) {
            values[fact.index()] = value;
            tried += tryAll(shape, others, values);
        }
        values[fact.index()] = null;
        return tried;
    }

    /** What can be told of a fact, so far as it can be listed: of a set, that it is empty or has one element. */
    private static List<Object> known(Part part) {
        return switch (part.many()) {
            case ONE -> values(part);
            case SET ->
                Stream.<Object>concat(
                                Stream.of(Set.of()), elements(part).stream().map(Set::of))
                        .toList();
            case LIST -> List.of();
        };
    }

    /** Whether some values for the facts from a place on that exclude others make no contradiction. */
    private static boolean canHold(Shape shape, Object[] values, int from) {
        if (((Consistent) shape.create(values)).contradiction() != null) {
            return false;
        }
        for (Part part : shape.parts().subList(from, shape.parts().size())) {
            List<Object> candidates = values[part.index()] == null ? values(part) : List.of();
            if (part.excludesOthers() && !candidates.isEmpty() && !hasNone(shape, values, part, candidates)) {
                Object[] tried = values.clone();
                for (Object candidate : candidates) {
                    tried[part.index()] = candidate;
                    if (canHold(shape, tried, part.index() + 1)) {
                        return true;
                    }
                }
                return false;
            }
        }
        return true;
    }

    /** Whether one of the facts known leaves a fact no value at all; then it has none. */
    private static boolean hasNone(Shape shape, Object[] values, Part part, List<Object> candidates) {
        return shape.parts().stream()
                .filter(other -> values[other.index()] != null)
                .anyMatch(other -> {
                    Object[] two = new Object[values.length];
                    two[other.index()] = values[other.index()];
                    return candidates.stream().noneMatch(candidate -> {
                        two[part.index()] = candidate;
                        return ((Consistent) shape.create(two)).contradiction() == null;
                    });
                });
    }

    private static List<Object> values(Part part) {
        return part.many() == Many.ONE ? elements(part) : List.of();
    }

    private static List<Object> elements(Part part) {
        return switch (part.kind()) {
            case BOOLEAN -> List.of(true, false);
            case ENUM -> List.of(part.type().getEnumConstants());
            case NAME ->
                Stream.concat(
                                ModelTypes.constants(part.type()).values().stream(),
                                Stream.of(ModelTypes.named(part.type(), "another")))
                        .toList();
            case RECORD ->
                Shape.permitted(part.type()).stream().map(Shape::blank).toList();
            case INTEGER, DATE, TEXT -> List.of();
        };
    }

    private static Object blank(Part part, Object value) {
        if (part.kind() != Kind.RECORD || value == null) {
            return value;
        }
        return value instanceof Collection<?> many
                ? many.stream().map(each -> Shape.of(each.getClass()).blank()).toList()
                : Shape.of(value.getClass()).blank();
    }
}

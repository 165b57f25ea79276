package org.councilprotocol.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.Consistent;
import org.councilprotocol.model.Contradiction;
import org.councilprotocol.model.Person;
import org.councilprotocol.rules.shape.Shape;
import org.councilprotocol.rules.shape.Shape.Kind;
import org.councilprotocol.rules.shape.Shape.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What completing a case takes for granted of records that can contradict themselves. */
class ConsistentTest {

    private static final int RECORDS = 3000;

    private final RandomCases cases = new RandomCases(5);

    static List<Shape> shapes() {
        return Stream.concat(Shape.situations().values().stream(), Shape.permitted(Person.class).stream())
                .filter(Shape::canContradict)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatHangsOffARecordMattersByItsKindAlone(Shape shape) {
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
    void noFurtherFactRemovesAContradiction(Shape shape) {
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
    void everyContradictionIsListedWithItsFactsAndARemedy(Shape shape) {
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
    void onlyFactsThatAreListedMakeAContradiction(Shape shape) {
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

    private static Object blank(Part part, Object value) {
        if (part.kind() != Kind.RECORD || value == null) {
            return value;
        }
        return value instanceof Collection<?> many
                ? many.stream().map(each -> Shape.of(each.getClass()).blank()).toList()
                : Shape.of(value.getClass()).blank();
    }
}

package org.councilprotocol.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.model.Committee;
import org.councilprotocol.model.Department;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Ward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "St John, St. John",
        "St John, ST  JOHN",
        "St John, st\u00a0john",
        "St John's, St John\u2019s",
        "St John's, ST. JOHN\u02bcS",
        "Caf\u00e9, Cafe\u0301",
        "Planning, \uff30lanning",
        "Strasse, Stra\u00dfe",
        "Stoke-on-Trent, STOKE\u2010ON\u2010TRENT",
        "A.B.C., ABC",
    })
    void spellings_of_one_name_are_equal(String one, String other) {
        for (List<Named> pair : List.<List<Named>>of(
                List.of(Ward.named(one), Ward.named(other)),
                List.of(Group.named(one), Group.named(other)),
                List.of(Committee.named(one), Committee.named(other)),
                List.of(Department.named(one), Department.named(other)))) {
            assertThat(pair.get(0)).isEqualTo(pair.get(1)).hasSameHashCodeAs(pair.get(1));
        }
        assertThat(Ward.named(one)).isEqualByComparingTo(Ward.named(other));
        assertThat(new TreeSet<>(List.of(Ward.named(one), Ward.named(other)))).containsExactly(Ward.named(one));
        assertThat(Ward.named(other).name()).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "St John, St Jon",
        "St Johns, St John's",
        "Stoke on Trent, Stoke-on-Trent",
        "St.John, St John",
        "Planning, Planning Committee",
        "Resume, R\u00e9sum\u00e9"
    })
    void others_are_not(String one, String other) {
        assertThat(Ward.named(one)).isNotEqualTo(Ward.named(other));
        assertThat(Ward.named(one).compareTo(Ward.named(other))).isNotZero();
    }

    @Test
    void the_same_hash_is_found_whether_a_name_is_plain_or_not() {
        assertThat(Named.hash("Elm End 3")).isEqualTo(Named.folded("Elm End 3").hashCode());
        assertThat(Named.hash("ELM END 3")).isEqualTo(Named.hash("Elm  End 3."));
    }

    @Test
    void names_at_random_are_ordered_and_hashed_by_what_their_spellings_have_in_common() {
        Random random = new Random(5);
        String letters = "aAbB1-' ..\u00a0e\u0301\u00e9\u2019\u00df";
        int alike = 0;
        for (int i = 0; i < 200_000; i++) {
            String one = name(letters, random);
            String other = name(letters, random);
            int order = Named.folded(one).compareTo(Named.folded(other));
            assertThat(Integer.signum(Named.compare(one, other)))
                    .as("%s and %s", one, other)
                    .isEqualTo(Integer.signum(order));
            assertThat(Named.alike(one, other)).isEqualTo(order == 0);
            assertThat(Named.hash(one)).isEqualTo(Named.folded(one).hashCode());
            alike += order == 0 && !one.equals(other) ? 1 : 0;
        }
        assertThat(alike).isGreaterThan(1_000);
    }

    private static String name(String letters, Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            name.append(letters.charAt(random.nextInt(letters.length())));
        }
        return name.toString();
    }

    @Test
    void none_is_none_in_whatever_letters() {
        assertThat(Group.named("None")).isEqualTo(Group.NONE).hasToString(Group.NONE.toString());
        assertThat(Committee.named("NONE").name()).isEqualTo("none");
    }

    @Test
    void posts_are_known_by_their_exact_names() {
        assertThat(Post.named("Mayor")).isNotEqualTo(Post.MAYOR);
        assertThat(Set.of(Post.named("mayor"))).contains(Post.MAYOR);
    }

    @ParameterizedTest
    @CsvSource({
        "st jon, st john, true",
        "st john, st jhon, true",
        "planning, plannings, true",
        "st john's, st johns, true",
        "stoke-on, stoke on, true",
        "planning, planning committee, true",
        "elm, elm ward, true",
        "labour, labour group, true",
        "elm, elm council, true",
        "housing, housing department, true",
        "the elm, elm, true",
        "elm, elm end, false",
        "planning committee, planning group, false",
        "ward a, ward b, false",
        "a, b, false",
        "ward 1, ward 2, false",
        "ward 1, ward 12, false",
        "ward 12, ward 21, false",
        "ward xa, ward xb, true",
        "north, south, false",
        "elm, oak ward, false",
    })
    void a_slip_is_one_letter_or_the_word_for_its_kind(String one, String other, boolean near) {
        assertThat(Names.isNear(one, other)).isEqualTo(near);
        assertThat(Names.isNear(other, one)).isEqualTo(near);
    }
}

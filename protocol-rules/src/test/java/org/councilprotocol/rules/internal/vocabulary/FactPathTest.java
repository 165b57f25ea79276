package org.councilprotocol.rules.internal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.councilprotocol.model.fact.FactPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serious",
                "subjects[0]",
                "subjects[12].posts",
                "document.exemptClasses",
                "situations[1].subjects[0].posts",
                "people.town-clerk.posts",
                "people['Cllr A'].posts",
                "people['O\\'Neill \\\\ 1.2[3]'].group",
                "$complaint.department"
            })
    void what_is_read_is_written_as_before(String written) {
        assertThat(FactPath.parse(written)).hasToString(written).isEqualTo(FactPath.parse(written));
        assertThat(FactPath.parse(written)).hasSameHashCodeAs(FactPath.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "a.",
                ".a",
                "a..b",
                "subjects[x]",
                "subjects[]",
                "subjects[0]x",
                "subjects[0][1]",
                "a b",
                "-a",
                "people['A",
                "people['A'",
                "people['A'x].posts",
                "people['A\\",
                "people.['A']",
                "a[-1]"
            })
    void what_is_no_path_is_refused(String written) {
        assertThatThrownBy(() -> FactPath.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + written + "\" is not the path of a fact");
    }

    @Test
    void a_path_leads_to_its_parts_and_back() {
        FactPath subject = FactPath.EMPTY.child("subjects").element(1);

        assertThat(subject).isEqualTo(FactPath.parse("subjects[1]"));
        assertThat(subject.child("posts")).isEqualTo(FactPath.parse("subjects[1].posts"));
        assertThat(subject.child("posts").parent()).isEqualTo(subject);
        assertThat(subject.whole()).isEqualTo(FactPath.parse("subjects"));
        assertThat(subject.name()).isEqualTo("subjects");
        assertThat(subject.index()).isEqualTo(1);
        assertThat(subject.child("posts").index()).isEqualTo(FactPath.WHOLE);
        assertThat(subject.child("posts").withoutIndices()).hasToString("subjects.posts");
        assertThat(subject.child("posts").way())
                .extracting(FactPath::toString)
                .containsExactly("subjects[1]", "subjects[1].posts");
        assertThat(FactPath.EMPTY.isEmpty()).isTrue();
        assertThatThrownBy(FactPath.EMPTY::parent).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void paths_that_differ_in_a_step_or_an_index_are_not_equal() {
        for (String other : List.of("", "subjects", "subjects[1]", "subjects[0].post", "subject[0].posts", "posts")) {
            assertThat(FactPath.parse("subjects[0].posts")).isNotEqualTo(FactPath.parse(other));
        }
    }

    @Test
    void a_path_tells_in_which_situation_of_a_case_it_lies() {
        FactPath fact = FactPath.parse("subjects[0].posts");
        FactPath second = FactPath.ofSituation(1).then(fact);

        assertThat(second).hasToString("situations[1].subjects[0].posts");
        assertThat(second.situation()).isEqualTo(1);
        assertThat(second.inSituation()).isEqualTo(fact);
        assertThat(FactPath.ofSituation(0).then(fact)).isEqualTo(fact);
        assertThat(fact.situation()).isZero();
        assertThat(fact.inSituation()).isEqualTo(fact);
    }

    @Test
    void paths_are_in_the_order_in_which_they_are_written() {
        List<String> written = List.of("b", "a[10].x", "a[2]", "a", "a.b", "ab");

        assertThat(written.stream().map(FactPath::parse).sorted().map(FactPath::toString))
                .containsExactlyElementsOf(new TreeSet<>(written));
    }

    @Test
    void a_path_tells_of_whom_it_is() {
        assertThat(FactPath.ofPerson("Cllr A")).hasToString("people['Cllr A']");
        assertThat(FactPath.ofPerson("Cllr A").child("posts").person()).isEqualTo("Cllr A");
        assertThat(FactPath.parse("people.A").person()).isEqualTo("A");
        assertThat(FactPath.parse("people['A'].posts")).isEqualTo(FactPath.parse("people.A.posts"));
        for (String other : List.of("", "people", "people[0].posts", "subjects[0].posts", "situations[1].people.A")) {
            assertThat(FactPath.parse(other).person()).isNull();
        }
    }
}

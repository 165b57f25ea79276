package org.councilprotocol.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.PremisesVisit;
import org.councilprotocol.model.Request;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SituationWriterTest {

    private static final SituationWriter WRITER = new SituationWriter();
    private static final CaseReader READER = CaseReader.of(Set.of());

    @Test
    void what_is_written_reads_back_equal() {
        RandomCases cases = new RandomCases(1);
        for (int i = 0; i < 1_000; i++) {
            List<Situation> situations = cases.next();
            assertThat(READER.read(WRITER.write(situations)).situations()).isEqualTo(situations);
        }
    }

    @Test
    void one_situation_stands_by_itself() {
        assertThat(WRITER.write(List.of(Complaint.builder()
                        .complainant(
                                Member.builder().id("Cllr A").group(Group.NONE).build())
                        .subjects(List.of(
                                Officer.builder().posts(Set.of(Post.OTHER)).build()))
                        .serious(false)
                        .build())))
                .isEqualTo("""
                        {
                          "situation": "complaint",
                          "complainant": {
                            "party": "member",
                            "id": "Cllr A",
                            "group": "none"
                          },
                          "subjects": [
                            {
                              "party": "officer",
                              "posts": [
                                "other"
                              ]
                            }
                          ],
                          "serious": false
                        }""");
    }

    @Test
    void somebody_mentioned_twice_is_told_once_before_the_situations() {
        Member one = Member.builder().id("Cllr A").group(Group.NONE).build();
        List<Situation> told = List.of(
                Complaint.builder().complainant(one).subjects(List.of(one)).build());

        assertThat(WRITER.write(told)).isEqualTo("""
                        {
                          "people": [
                            {
                              "party": "member",
                              "id": "Cllr A",
                              "group": "none"
                            }
                          ],
                          "situations": [
                            {
                              "situation": "complaint",
                              "complainant": "Cllr A",
                              "subjects": [
                                "Cllr A"
                              ]
                            }
                          ]
                        }""");
        assertThat(READER.read(WRITER.write(told)).situations()).isEqualTo(told);
    }

    @Test
    void a_case_has_a_situation() {
        assertThatThrownBy(() -> WRITER.write(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_people_with_one_id_are_refused() {
        List<PremisesVisit> two = List.of(
                PremisesVisit.builder()
                        .visitor(Member.builder().id("A").build())
                        .build(),
                PremisesVisit.builder()
                        .visitor(Member.builder().id("A").group(Group.NONE).build())
                        .build());
        assertThatThrownBy(() -> WRITER.write(two))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"A\"");
    }

    @ParameterizedTest
    @MethodSource("situations")
    void a_skeleton_names_every_fact_and_says_nothing(Shape shape) {
        String skeleton = WRITER.skeleton(shape.situation());
        assertThat(shape.parts()).isNotEmpty().allSatisfy(part -> assertThat(skeleton)
                .contains("\"" + part.name() + "\": "));
        assertThat(skeleton.replace("\"situation\": \"" + shape.name() + "\"", ""))
                .doesNotContain(": \"");
        Situation read = READER.read(skeleton).situations().get(0);
        assertThat(read.getClass()).isEqualTo(shape.type());
        shape.parts().stream()
                .filter(part -> part.kind() != Kind.RECORD || part.many() != Many.ONE)
                .forEach(part -> assertThat(part.get(read)).as(part.name()).isNull());
    }

    @Test
    void only_situations_have_skeletons() {
        assertThatThrownBy(() -> WRITER.skeleton(Request.class)).isInstanceOf(IllegalArgumentException.class);
    }

    static List<Shape> situations() {
        return List.copyOf(Shape.situations().values());
    }
}

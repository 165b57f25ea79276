package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.AdviceRequest;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.json.CaseReader;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.RandomCases;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.rules.text.DecisionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case told in Java is held to what a case told in JSON is held to. */
class TypedInputTest {

    private static final Protocol TINY = TinyPack.of("""
            rule "1.1/1 a member for the ward is told"
            when
                $request : AdviceRequest( $wards : wards )
                $member : Member() from $request.requester
                $ward : Ward() from $member.wards
                Ward( this == $ward ) from $wards
            then
                verdicts.must(Party.OFFICERS, Act.RAISE_CONCERN).about($ward);
            end
            """);
    private static final CaseReader READER =
            CaseReader.of(PackInspection.of(TINY).declaredPosts());

    @Test
    void a_case_is_refused_in_the_words_in_which_its_json_is() {
        Complaint complaint = Complaint.builder()
                .complainant(Member.builder()
                        .id("member")
                        .posts(Set.of(Post.MONITORING_OFFICER))
                        .build())
                .discussed(false)
                .resolved(true)
                .build();
        InputException typed = catchThrowableOfType(InputException.class, () -> TINY.decide(complaint));
        InputException read = catchThrowableOfType(
                InputException.class, () -> READER.read(new SituationWriter().write(List.of(complaint))));

        assertThat(typed.defects()).hasSize(3).containsExactlyInAnyOrderElementsOf(read.defects());
    }

    @Test
    void every_way_in_is_held_to_it() {
        InformationRequest request =
                InformationRequest.builder().receivedOn(LocalDate.MAX).build();
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> TINY.decide(request));
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> TINY.decide(Case.of(List.of())));
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> TINY.explain(request, "1.1/1"));
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> PackInspection.of(TINY).whyNot(request, "1.1/1"));
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> Interview.of(TINY, request));
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> Protocols.of(List.of(TINY)).decide(Case.of(request)));
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> TINY.decide(Complaint.builder()
                        .subjects(List.of(Officer.builder()
                                .posts(Set.of(Post.named("no-such-post")))
                                .build()))
                        .build()));
    }

    @Test
    void whatever_is_decided_can_be_written_and_read_back() {
        RandomCases cases = new RandomCases(11);
        Random random = new Random(11);
        int decided = 0;
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            List<Situation> situations = cases.next().stream()
                    .map(each -> (Situation) oddly(each, random, 0.08))
                    .toList();
            Decision decision;
            try {
                decision = TINY.decide(Case.of(situations));
            } catch (InputException e) {
                assertThat(e.defects()).isNotEmpty().allSatisfy(defect -> assertThat(defect.path())
                        .startsWith("$"));
                refused++;
                continue;
            }
            assertThat(READER.read(new SituationWriter().write(situations))).isEqualTo(Case.of(situations));
            assertThat(new DecisionWriter().write(decision)).contains("\"nearMisses\"");
            assertThat(DecisionText.of(decision, TINY.words())).isNotEmpty();
            decided++;
        }
        assertThat(decided).isGreaterThan(500);
        assertThat(refused).isGreaterThan(200);
    }

    private static final List<String> ODD = List.of(
            "member", "none", "None", "unknown", "...", "a\u200bb", "\ud83d", "x\ny", "é", "e\u0301", "Person 1");

    /** The same record with an odd name, id or date here and there. */
    private static Object oddly(Object record, Random random, double often) {
        Shape shape = Shape.of(record.getClass());
        List<Object> facts = new ArrayList<>();
        for (Shape.Part part : shape.parts()) {
            Object value = part.get(record);
            if (value instanceof Collection<?> several) {
                Stream<Object> odd = several.stream().map(each -> oddly(part, each, random, often));
                facts.add(part.many() == Shape.Many.SET ? odd.collect(Collectors.toSet()) : odd.toList());
            } else {
                facts.add(value == null ? null : oddly(part, value, random, often));
            }
        }
        return shape.create(facts.toArray());
    }

    private static Object oddly(Shape.Part part, Object value, Random random, double often) {
        if (part.kind() == Shape.Kind.RECORD) {
            return oddly(value, random, often);
        }
        String odd = ODD.get(random.nextInt(ODD.size()));
        if (random.nextDouble() >= often) {
            return value;
        }
        return switch (part.kind()) {
            case NAME -> ModelTypes.named(part.type(), odd);
            case TEXT -> odd;
            case DATE -> random.nextBoolean() ? LocalDate.MAX : LocalDate.of(1, 1, 1);
            default -> value;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"St John", "St. John", "ST JOHN", " st  john "})
    void a_ward_is_the_same_however_it_is_spelt(String spelling) {
        Situation request = AdviceRequest.builder()
                .requester(
                        Member.builder().wards(Set.of(Ward.named("St. John"))).build())
                .wards(Set.of(Ward.named(spelling)))
                .build();
        Decision decision = TINY.decide(request);

        assertThat(decision.verdicts()).singleElement().satisfies(verdict -> assertThat(verdict.about())
                .isNotNull()
                .satisfies(about -> assertThat(about.label()).contains("St. John")));
        assertThat(decision.nearMisses()).isEmpty();
    }

    @Test
    void a_name_that_may_be_a_slip_is_pointed_out_in_the_decision() {
        Decision decision = TINY.decide(AdviceRequest.builder()
                .requester(Member.builder().wards(Set.of(Ward.named("St. Jon"))).build())
                .wards(Set.of(Ward.named("St John")))
                .build());

        assertThat(decision.verdicts()).isEmpty();
        assertThat(DecisionText.of(decision, TINY.words()))
                .contains("\"St. Jon\" and \"St John\" are taken for two different wards.");
        assertThat(new DecisionWriter().write(decision)).contains("taken for two different wards");
    }
}

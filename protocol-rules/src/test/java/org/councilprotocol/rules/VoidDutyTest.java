package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.json.DecisionReader;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.text.DecisionText;
import org.junit.jupiter.api.Test;

/** A duty that the protocol names nobody to do with is one entry: the gap, with the duty's sentence and no route. */
class VoidDutyTest {

    private static final String DUTY = """
            rule "1.1/1 a serious matter is taken up with the Monitoring Officer in writing"
            when
                Complaint( serious == true )
            then
                verdicts.must(Party.MEMBER, Act.TAKE_UP).to(Post.MONITORING_OFFICER).inWriting();
            end
            """;
    private static final String GAP = """
            rule "1.1/1 nobody is named where it concerns money"
            when
                Complaint( financialIrregularity == true )
            then
                verdicts.gap(Act.TAKE_UP);
            end
            """;

    private static Decision decide(String rules, Boolean serious, Boolean financial) {
        return TinyPack.inLanguageTwo("", rules)
                .decide(Complaint.builder()
                        .serious(serious)
                        .financialIrregularity(financial)
                        .build());
    }

    @Test
    void the_gap_has_who_must_do_what_and_nobody_to_do_it_with() {
        Decision decision = decide(DUTY + GAP, true, true);

        assertThat(decision.verdicts()).isEmpty();
        assertThat(decision.gaps()).hasSize(1);
        Verdict gap = decision.gaps().get(0);
        assertThat(gap.kind()).isEqualTo(OpenVerdict.Kind.GAP);
        assertThat(gap.modality()).isEqualTo(Modality.MUST);
        assertThat(gap.bearer()).isNotNull();
        assertThat(gap.bearer().actor()).isEqualTo(Party.MEMBER);
        assertThat(gap.how()).containsExactly(Manner.IN_WRITING);
        assertThat(gap.to()).isNull();
        assertThat(gap.because())
                .extracting(Ground::fact)
                .extracting(String::valueOf)
                .containsExactly("serious", "financialIrregularity");
    }

    @Test
    void it_is_told_as_a_sentence_and_never_as_a_route() {
        Protocol protocol = TinyPack.inLanguageTwo("", DUTY + GAP);
        Complaint complaint =
                Complaint.builder().serious(true).financialIrregularity(true).build();
        Decision decision = protocol.decide(complaint);
        String text = DecisionText.of(decision, protocol.words()).replaceAll("\\s+", " ");

        assertThat(text)
                .contains("The member must take the matter up, in writing, but the protocol does not say with whom the"
                        + " matter is to be taken up (1.1).")
                .doesNotContain("Monitoring Officer");
        assertThat(new DecisionReader().read(new DecisionWriter().write(decision)))
                .isEqualTo(decision);
        Explanation explanation = protocol.explain(complaint, "1.1/1");
        assertThat(explanation.standing()).isEqualTo(Explanation.Standing.GAP);
        assertThat(explanation.verdicts()).isEqualTo(decision.gaps());
    }

    @Test
    void where_only_one_of_the_two_is_certain_the_duty_is_open() {
        assertThat(decide(DUTY + GAP, true, false).verdicts()).hasSize(1);
        Decision perhaps = decide(DUTY + GAP, true, null);
        // Nothing settled may flip: the duty is void if the gap turns out to be there.
        assertThat(perhaps.verdicts()).isEmpty();
        assertThat(perhaps.open())
                .extracting(OpenVerdict::kind)
                .containsExactlyInAnyOrder(OpenVerdict.Kind.VERDICT, OpenVerdict.Kind.GAP);
        Verdict gapAlone = decide(DUTY + GAP, false, true).gaps().get(0);
        assertThat(gapAlone.modality()).isNull();
        assertThat(gapAlone.bearer()).isNull();
    }

    @Test
    void a_gap_that_is_certain_tells_no_duty_that_is_not() {
        Decision perhaps = decide(DUTY + GAP, null, true);
        assertThat(perhaps.verdicts()).isEmpty();
        assertThat(perhaps.open()).isEmpty();
        assertThat(perhaps.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.modality()).isNull();
            assertThat(gap.bearer()).isNull();
        });
    }

    @Test
    void a_gap_about_one_person_leaves_the_duty_about_another() {
        String about = (DUTY + GAP)
                .replace("Complaint( serious == true )", "$c : Complaint() $who : Officer() from $c.subjects")
                .replace(
                        "Complaint( financialIrregularity == true )",
                        "$c : Complaint() $who : Officer( posts contains Post.MONITORING_OFFICER ) from $c.subjects")
                .replace(".inWriting()", ".inWriting().about($who)")
                .replace("gap(Act.TAKE_UP)", "gap(Act.TAKE_UP).about($who)");
        List<Person> subjects = List.of(
                Officer.builder()
                        .posts(java.util.Set.of(org.councilprotocol.model.Post.MONITORING_OFFICER))
                        .build(),
                Officer.builder().posts(java.util.Set.of()).build());

        Decision decision = TinyPack.inLanguageTwo("", about)
                .decide(Complaint.builder().subjects(subjects).build());

        assertThat(decision.verdicts()).hasSize(1);
        assertThat(String.valueOf(decision.verdicts().get(0).about())).contains("subjects[1]");
        assertThat(decision.gaps()).hasSize(1);
        assertThat(decision.gaps().get(0).modality()).isEqualTo(Modality.MUST);
    }

    @Test
    void a_gap_about_another_act_or_of_one_of_several_duties_leaves_them() {
        assertThat(decide(DUTY + GAP.replace("TAKE_UP", "RAISE_CONCERN"), true, true)
                        .verdicts())
                .hasSize(1);
        String two = DUTY + DUTY.replace("a serious", "another").replace("MONITORING_OFFICER", "MAYOR");
        assertThat(decide(two + GAP, true, true).verdicts()).hasSize(2);
        assertThat(decide(two + GAP, true, true).gaps()).hasSize(1);
    }

    @Test
    void a_pack_in_language_1_tells_both() {
        Complaint complaint =
                Complaint.builder().serious(true).financialIrregularity(true).build();
        Decision decision = TinyPack.of(DUTY + GAP).decide(complaint);

        assertThat(decision.verdicts()).hasSize(1);
        assertThat(decision.gaps()).extracting(Verdict::modality).containsOnlyNulls();
    }
}

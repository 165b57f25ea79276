package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.ComplaintBuilder;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.Explanation.Change;
import org.councilprotocol.model.decision.Explanation.Standing;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict.Hinge;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Protocol TINY = TinyPack.of("""
            rule "1.1/1 a serious complaint by a member"
            when
                $complaint : Complaint( serious == true )
                Member() from $complaint.complainant
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).with(Post.MANAGING_DIRECTOR);
            end

            rule "1.2/1 a complaint about the Managing Director goes elsewhere"
                @overrides("1.1/1")
            when
                $complaint : Complaint( serious == true )
                exists Officer( posts contains Post.MANAGING_DIRECTOR ) from $complaint.subjects
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).with(Post.MONITORING_OFFICER);
            end

            rule "1.3/1 a serious complaint over money"
            when
                Complaint( serious == true, financialIrregularity == true )
            then
                verdicts.must(Party.MEMBER, Act.TAKE_UP);
            end
            """);

    private static ComplaintBuilder complaint(Post post) {
        return Complaint.builder()
                .complainant(Member.builder().build())
                .subjects(List.of(Officer.builder().posts(Set.of(post)).build()))
                .serious(true)
                .financialIrregularity(false);
    }

    @Test
    void a_norm_applies_because_of_the_facts_it_rests_on() {
        Explanation explanation = TINY.explain(complaint(Post.OTHER).build(), "1.1/1");

        assertThat(explanation.standing()).isEqualTo(Standing.APPLIES);
        assertThat(explanation.verdicts()).singleElement().satisfies(verdict -> assertThat(verdict.because())
                .extracting(Ground::fact)
                .containsExactly(FactPath.parse("serious"), FactPath.parse("complainant")));
        assertThat(explanation.changes()).isEmpty();
    }

    @Test
    void a_displaced_norm_names_what_displaces_it() {
        Explanation explanation = TINY.explain(complaint(Post.MANAGING_DIRECTOR).build(), "1.1/1");

        assertThat(explanation.standing()).isEqualTo(Standing.DISPLACED);
        assertThat(explanation.displaced())
                .flatExtracting(Displaced::by)
                .extracting(Cited::norm)
                .containsExactly("1.2/1");
    }

    @Test
    void an_open_norm_names_the_fact_it_hangs_on() {
        Explanation explanation =
                TINY.explain(complaint(Post.OTHER).serious(null).build(), "1.1/1");

        assertThat(explanation.standing()).isEqualTo(Standing.OPEN);
        assertThat(explanation.open()).singleElement().satisfies(open -> assertThat(open.hangsOn())
                .extracting(Hinge::fact)
                .containsExactly(FactPath.parse("serious")));
    }

    @Test
    void a_norm_that_does_not_apply_tells_the_one_fact_that_would_have_to_differ() {
        Explanation explanation = TINY.explain(complaint(Post.OTHER).build(), "1.3/1");

        assertThat(explanation.standing()).isEqualTo(Standing.DOES_NOT_APPLY);
        assertThat(explanation.changes()).singleElement().satisfies(way -> assertThat(way)
                .extracting(Change::fact, Change::from, Change::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        FactPath.parse("financialIrregularity"),
                        new FactValue.Truth(false),
                        new FactValue.Truth(true))));
    }

    @Test
    void where_one_change_is_not_enough_it_tells_two() {
        Explanation explanation =
                TINY.explain(complaint(Post.OTHER).serious(false).build(), "1.3/1");

        assertThat(explanation.changes()).singleElement().satisfies(way -> assertThat(way)
                .extracting(Change::fact)
                .containsExactlyInAnyOrder(FactPath.parse("financialIrregularity"), FactPath.parse("serious")));
    }

    @Test
    void an_unknown_norm_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TINY.explain(complaint(Post.OTHER).build(), "9.9/9"))
                .withMessageContaining("9.9/9");
    }
}

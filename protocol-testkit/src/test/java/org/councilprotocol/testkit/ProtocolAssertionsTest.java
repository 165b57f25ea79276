package org.councilprotocol.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.councilprotocol.testkit.ProtocolAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Who;
import org.junit.jupiter.api.Test;

/** Assertions pass where they are true, and say what is there where they are not. */
class ProtocolAssertionsTest {

    private final Decision aboutManagingDirector = new TinyDecision()
            .settled(TinyDecision.toMonitoringOfficer())
            .displaced(TinyDecision.toManagingDirector(), "11.3/1")
            .reminder("1.3/1")
            .decision();

    private final Decision unknown = new TinyDecision()
            .open(TinyDecision.toManagingDirector(), "serious")
            .arguable(TinyDecision.toMonitoringOfficer())
            .decision();

    @Test
    void every_part_of_a_verdict_can_be_asserted() {
        assertThat(aboutManagingDirector)
                .hasVerdict("11.3")
                .must()
                .bearer(Party.MEMBER)
                .act(Act.named("lodge"))
                .to(Post.MONITORING_OFFICER)
                .inWriting()
                .about("subjects[0]")
                .withoutDeadline()
                .and()
                .hasDisplaced("11.2/1")
                .by("11.3/1")
                .withinWorkingDays(7)
                .due(LocalDate.of(2026, 3, 10))
                .and()
                .hasReminder("1.3")
                .hasNoVerdict("11.2");
    }

    @Test
    void a_wrong_part_fails_beside_what_is_there() {
        assertThatThrownBy(() -> assertThat(aboutManagingDirector)
                        .hasVerdict("11.3")
                        .inWriting()
                        .to(Post.MANAGING_DIRECTOR))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        11.3 is not as expected
                                  expected           got
                          stands  settled            settled
                          how     in writing         in writing
                          to      managing director  monitoring officer  <- differs

                        the whole decision
                          11.3/1 settled: member must lodge, to monitoring officer, in writing, about subjects[0]
                          11.2/1 displaced: member must lodge, to managing director, due 2026-03-10, 7 working days from 2026-02-27, about subjects[0]; displaced by 11.3/1
                          1.3/1 reminder: paraphrase of 1.3/1
                        """);
    }

    @Test
    void each_part_fails_where_it_differs() {
        VerdictAssert verdict = assertThat(aboutManagingDirector).hasVerdict("11.3");

        fails(() -> verdict.is(Modality.MAY), "modality");
        fails(() -> verdict.kept(), "status");
        fails(() -> verdict.due(), "status");
        fails(() -> verdict.broken(), "status");
        verdict.withoutStatus();
        fails(() -> verdict.bearer(Party.OFFICER), "bearer");
        fails(() -> verdict.act(Act.named("confer")), "act");
        fails(() -> verdict.toAnyOf(Post.CHAIR, Post.MONITORING_OFFICER), "to");
        fails(() -> verdict.toNobody(), "to");
        fails(() -> verdict.toPostOf(Post.MONITORING_OFFICER, "the district council"), "to");
        fails(() -> verdict.from(Party.OFFICER), "from");
        fails(() -> verdict.about("subjects[1]"), "about");
        fails(() -> verdict.how(), "how");
        fails(() -> verdict.how(Manner.IN_WRITING, Manner.IN_CONFIDENCE), "how");
        fails(() -> verdict.dueDateOpen(), "deadline");
        fails(() -> verdict.withinWorkingDays(7), "deadline");
        fails(() -> verdict.see("the Code"), "see");
    }

    @Test
    void a_deadline_differs_by_a_day() {
        VerdictAssert displaced = assertThat(aboutManagingDirector).hasDisplaced("11.2");

        fails(() -> displaced.due(LocalDate.of(2026, 3, 9)), "deadline");
        displaced.due(LocalDate.of(2026, 3, 10));
        fails(() -> displaced.due(LocalDate.of(2026, 3, 11)), "deadline");
        fails(() -> displaced.withoutDeadline(), "deadline");
        fails(() -> displaced.withinWorkingDays(8), "deadline");
        fails(() -> displaced.atLeastWorkingDaysBefore(7), "deadline");
    }

    @Test
    void addressees_are_all_or_any_in_any_order_and_nobody_else() {
        Who director = new Who(Post.CORPORATE_DIRECTOR, "Housing", null);
        Decision decision = new TinyDecision()
                .settled(TinyDecision.verdict(
                        "11.2/1",
                        new Addressees(true, List.of(director, TinyDecision.who(Post.MONITORING_OFFICER))),
                        List.of(),
                        null))
                .decision();
        VerdictAssert verdict = assertThat(decision).hasVerdict("11.2");

        verdict.to(Post.MONITORING_OFFICER, Post.CORPORATE_DIRECTOR);
        fails(() -> verdict.toAnyOf(Post.MONITORING_OFFICER, Post.CORPORATE_DIRECTOR), "to");
        fails(() -> verdict.to(Post.CORPORATE_DIRECTOR), "to");
        fails(() -> verdict.to(Post.CORPORATE_DIRECTOR, Post.CORPORATE_DIRECTOR), "to");
        fails(() -> verdict.to(Post.MONITORING_OFFICER, Post.CORPORATE_DIRECTOR, Post.CHAIR), "to");
    }

    @Test
    void all_parts_must_be_true_of_one_verdict() {
        Decision decision = new TinyDecision()
                .settled(TinyDecision.verdict("11.2/1", null, List.of(Manner.IN_WRITING), null))
                .settled(TinyDecision.verdict(
                        "11.2/2", new Addressees(true, List.of(TinyDecision.who(Post.CHAIR))), List.of(), null))
                .decision();

        assertThat(decision).hasVerdict("11.2").inWriting().toNobody();
        assertThat(decision).hasVerdict("11.2").to(Post.CHAIR);
        fails(() -> assertThat(decision).hasVerdict("11.2").inWriting().to(Post.CHAIR), "to");
    }

    @Test
    void what_is_open_names_what_it_hangs_on() {
        assertThat(unknown)
                .hasOpen("11.2")
                .hangingOn("serious")
                .and()
                .hasQuestion("serious")
                .hasArguable("11.3");

        fails(() -> assertThat(unknown).hasOpen("11.2").hangingOn("discussed"), "hangsOn");
        assertThatThrownBy(() -> assertThat(unknown).hasQuestion("discussed"))
                .hasMessageStartingWith("no question asks for discussed; those asked for: serious\n");
    }

    @Test
    void what_stands_elsewhere_fails() {
        assertThatThrownBy(() -> assertThat(unknown).hasVerdict("11.2"))
                .hasMessageContaining("  stands  settled   open  <- differs\n");
        assertThatThrownBy(() -> assertThat(unknown).hasGap("9.9"))
                .hasMessageStartingWith("9.9 is missing: the decision says nothing under it\n");
        assertThatThrownBy(() -> assertThat(unknown).hasReminder("11.2"));
        assertThatThrownBy(() -> assertThat(unknown).hasNotArising("11.2"));
    }

    @Test
    void what_must_not_be_there_is_shown() {
        assertThatThrownBy(() -> assertThat(aboutManagingDirector).hasNoVerdict("11.3"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "11.3 must not be settled or open or arguable or gap or reminder, but the decision says\n"
                                + "  11.3/1 settled: ");
    }

    @Test
    void gaps_and_norms_that_do_not_arise_are_found() {
        Decision decision = new TinyDecision()
                .gap(TinyDecision.toManagingDirector())
                .notArising(TinyDecision.toMonitoringOfficer())
                .decision();

        assertThat(decision).hasGap("11.2").and().hasNotArising("11.3");
    }

    @Test
    void silence_is_nothing_at_all() {
        assertThat(new TinyDecision().decision()).isSilent();

        assertThatThrownBy(() -> assertThat(new TinyDecision().reminder("1.3/1").decision())
                        .isSilent())
                .hasMessageContaining("the protocol is not silent");
    }

    @Test
    void a_misspelt_clause_is_refused_where_the_catalogue_is_known() {
        DecisionAssert decision = assertThat(aboutManagingDirector)
                .citing(TinyProtocol.ofComplaints().catalogue());

        decision.hasNoVerdict("11.2/1").hasNoVerdict("11.2");
        assertThatThrownBy(() -> decision.hasNoVerdict("11.22"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the catalogue has no norm or clause 11.22");
    }

    @Test
    void nothing_to_compare_is_refused() {
        VerdictAssert open = assertThat(unknown).hasOpen("11.2");

        assertThatThrownBy(open::hangingOn).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(open::to).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_description_is_kept() {
        assertThatThrownBy(() -> assertThat(unknown).as("the second case").hasVerdict("11.2"))
                .hasMessageStartingWith("[the second case] ");
    }

    private static void fails(ThrowingCallable assertion, String part) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s).*\n  " + part + " [^\n]*<- differs\n.*");
    }
}

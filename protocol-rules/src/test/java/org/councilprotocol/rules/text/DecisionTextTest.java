package org.councilprotocol.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilprotocol.rules.text.Sample.verdict;
import static org.councilprotocol.rules.text.Sample.who;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.model.words.Words;
import org.junit.jupiter.api.Test;

class DecisionTextTest {

    /** Worded here, so that what is compared is the text and not the common words; modality and manner are common. */
    private static final Words WORDS = Words.common()
            .with(Map.ofEntries(
                    Map.entry("act.lodge", "lodge the complaint[ with {to}]"),
                    Map.entry("act.consult", "consult {to} on the action to be taken"),
                    Map.entry("act.discuss", "talk the matter over[ with {to}]"),
                    Map.entry("act.deal-with-request", "deal with the request"),
                    Map.entry("act.inspect", "inspect the document"),
                    Map.entry("act.have-need-to-know", "have a need to know"),
                    Map.entry("act.take-advice", "take advice[ from {to}]"),
                    Map.entry("act.take-advice.gap", "who advises when the adviser is complained of"),
                    Map.entry("act.nobody-to-tell", "whom the Clerk could tell"),
                    Map.entry("act.ring-the-bell", "ring the bell"),
                    Map.entry("act.statutory-right-withdrawn", "the right to inspect does not reach the document"),
                    Map.entry("party.member", "the member"),
                    Map.entry("party.officer", "the officer"),
                    Map.entry("party.officers", "officers"),
                    Map.entry("party.all-members", "all members"),
                    Map.entry("party.all-members.verb", "are"),
                    Map.entry("party.person-concerned", "the person complained of"),
                    Map.entry("party.unstated", "somebody"),
                    Map.entry("post.chair", "the Chair"),
                    Map.entry("post.corporate-director", "the Corporate Director"),
                    Map.entry("post.group-leader", "the Group Leader"),
                    Map.entry("post.managing-director", "the Managing Director"),
                    Map.entry("post.monitoring-officer", "the Monitoring Officer"),
                    Map.entry("post.section-151-officer", "the Section 151 Officer")));

    private static final PackInfo PACK = new PackInfo(
            "st-example",
            "Protocol on Member/Officer Relations",
            "edition of May 2020",
            "0123456789abcdef0123456789abcdef",
            "1.2.3",
            List.of());

    private static final String FOOTER = """

            Encoded from St Example, Protocol on Member/Officer Relations, edition of May
              2020. Check that this text is still in force.
            This is a paraphrase, not legal advice: the council's document prevails.
            Fingerprint of the rules 0123456789ab, library version 1.2.3.
            """;

    private static final Verdict LODGE = verdict("11.3/1", Modality.MUST, Party.MEMBER, Act.named("lodge"))
            .toAll(who(Post.MONITORING_OFFICER))
            .how(Manner.IN_WRITING)
            .because(
                    "subjects[0].posts",
                    new FactValue.Several(List.of(new FactValue.Name(Post.MANAGING_DIRECTOR))),
                    "the person complained of is the Managing Director")
            .because("complainant.party", new FactValue.OfKind("member"), "the complainant is a member")
            .done();

    private static final Verdict CONSULT = verdict(
                    "11.7/1", Modality.MUST, Post.MONITORING_OFFICER, Act.named("consult"))
            .toAll(new Who(Post.GROUP_LEADER, "every group", null))
            .done();

    @Test
    void the_first_line_is_what_the_reader_must_do() {
        assertThat(text(decision(List.of(LODGE)))).isEqualTo("""
                        The member must lodge the complaint with the Monitoring Officer, in writing
                          (11.3).
                            Because the person complained of is the Managing Director; the complainant
                              is a member.
                        """ + FOOTER);
    }

    @Test
    void whoever_has_the_strongest_duty_comes_first_and_what_binds_nobody_last() {
        Verdict states = verdict("5.3/2", Modality.HOLDS, null, Act.named("statutory-right-withdrawn"))
                .done();
        Verdict may = verdict("4.7/3", Modality.MAY, Party.OFFICERS, Act.named("discuss"))
                .done();
        Verdict should = verdict("11.1/1", Modality.SHOULD, Party.MEMBER, Act.named("discuss"))
                .toAll(who(Party.named("person-concerned")))
                .done();

        assertThat(text(decision(List.of(states, may, should, CONSULT, LODGE)))).isEqualTo("""
                        The Monitoring Officer must consult the Group Leader of every group on the
                          action to be taken (11.7).

                        The member must lodge the complaint with the Monitoring Officer, in writing
                          (11.3).
                            Because the person complained of is the Managing Director; the complainant
                              is a member.

                        The member should talk the matter over with the person complained of (11.1).

                        Officers may talk the matter over (4.7).

                        The right to inspect does not reach the document (5.3).
                        """ + FOOTER);
    }

    @Test
    void any_of_several_addressees_reads_or_and_all_of_them_reads_and() {
        Who director = who(Post.MANAGING_DIRECTOR);
        Who monitor = who(Post.MONITORING_OFFICER);
        Who finance = who(Post.SECTION_151_OFFICER);

        assertThat(sentence(verdict("6.3/1", Modality.MUST, Party.MEMBER, Act.named("lodge"))
                        .toAny(director, monitor)))
                .isEqualTo(
                        "The member must lodge the complaint with the Managing Director or the Monitoring Officer (6.3).");
        assertThat(sentence(verdict("6.3/1", Modality.MUST, Party.MEMBER, Act.named("lodge"))
                        .toAll(monitor, finance, director)))
                .isEqualTo(
                        "The member must lodge the complaint with the Monitoring Officer, the Section 151 Officer and the"
                                + " Managing Director (6.3).");
    }

    @Test
    void verdicts_about_several_subjects_say_about_whom() {
        assertThat(text(decision(List.of(
                        verdict("11.3/1", Modality.MUST, Party.MEMBER, Act.named("lodge"))
                                .toAll(who(Post.MONITORING_OFFICER))
                                .about("subjects[0]", "the Managing Director")
                                .done(),
                        verdict("11.2/1", Modality.MUST, Party.MEMBER, Act.named("lodge"))
                                .toAll(who(Post.MANAGING_DIRECTOR))
                                .about("subjects[1]", "officer B")
                                .done()))))
                .isEqualTo("""
                        As to the Managing Director, the member must lodge the complaint with the
                          Monitoring Officer (11.3).
                        As to officer B, the member must lodge the complaint with the Managing Director
                          (11.2).
                        """ + FOOTER);
    }

    @Test
    void a_phrase_that_has_a_place_for_the_subject_takes_it_there() {
        Words inline = WORDS.with(Map.of("act.lodge", "lodge the complaint[ about {about}][ with {to}]"));

        assertThat(DecisionText.sentence(
                        verdict("11.2/1", Modality.MUST, Party.MEMBER, Act.named("lodge"))
                                .about("subjects[1]", "officer B")
                                .done(),
                        inline))
                .isEqualTo("The member must lodge the complaint about officer B (11.2).");
    }

    @Test
    void normally_stands_behind_the_verb() {
        assertThat(sentence(verdict("1/1", Modality.MUST_NOT, Party.MEMBER, Act.named("inspect"))
                        .defeasible()))
                .isEqualTo("The member must normally not inspect the document (1).");
        assertThat(sentence(verdict("1/1", Modality.IS_ENTITLED_TO, Party.MEMBER, Act.named("inspect"))
                        .defeasible()))
                .isEqualTo("The member is normally entitled to inspect the document (1).");
        assertThat(sentence(verdict("1/1", Modality.HOLDS, null, Act.named("statutory-right-withdrawn"))
                        .defeasible()))
                .isEqualTo("Normally, the right to inspect does not reach the document (1).");
    }

    @Test
    void every_modality_is_followed_by_the_verb() {
        assertThat(sentence(verdict("1/1", Modality.IS_PRESUMED, Party.ALL_MEMBERS, Act.named("have-need-to-know"))))
                .isEqualTo("All members are presumed to have a need to know (1).");
        assertThat(sentence(verdict("1/1", Modality.CAN, Party.OFFICERS, Act.named("inspect"))))
                .isEqualTo("Officers can inspect the document (1).");
    }

    @Test
    void what_the_act_has_no_place_for_is_still_said() {
        assertThat(sentence(verdict("5.3/1", Modality.IS_ENTITLED_TO, Party.MEMBER, Act.named("inspect"))
                        .toAll(who(Post.CHAIR))
                        .from(Post.MONITORING_OFFICER)))
                .isEqualTo(
                        "The member is entitled to inspect the document, to the Chair; it is for the Monitoring Officer to"
                                + " see to it (5.3).");
    }

    @Test
    void a_bearer_whom_the_clause_leaves_unsaid_is_somebody() {
        assertThat(sentence(verdict("11.9/1", Modality.MUST, null, Act.named("inspect"))))
                .isEqualTo("Somebody must inspect the document (11.9).");
    }

    @Test
    void a_gap_says_what_the_protocol_does_not_say() {
        Sample gap = verdict("11.9/1", null, null, Act.named("take-advice")).kind(OpenVerdict.Kind.GAP);

        assertThat(sentence(gap))
                .isEqualTo("The protocol does not say who advises when the adviser is complained of (11.9).");
        assertThat(sentence(gap.about("subjects[0]", "the Town Clerk")))
                .isEqualTo("As to the Town Clerk, the protocol does not say who advises when the adviser is complained"
                        + " of (11.9).");
    }

    @Test
    void a_gap_of_an_act_that_is_itself_a_question_leaves_that_question_open() {
        assertThat(sentence(verdict("4.2/1", null, null, Act.named("nobody-to-tell"))
                        .kind(OpenVerdict.Kind.GAP)))
                .isEqualTo("The protocol does not say whom the Clerk could tell (4.2).");
    }

    @Test
    void a_gap_of_an_act_that_has_no_words_for_it_names_the_act_and_orders_nothing() {
        assertThat(sentence(
                        verdict("4.2/1", null, null, Act.named("ring-the-bell")).kind(OpenVerdict.Kind.GAP)))
                .isEqualTo("The protocol names no route for this: “ring the bell” (4.2).");
    }

    @Test
    void a_sentence_by_itself_tells_what_is_arguable_and_what_does_not_arise() {
        assertThat(sentence(verdict("2.7/1", Modality.MUST_NOT, Party.MEMBER, Act.named("discuss"))
                        .kind(OpenVerdict.Kind.ARGUABLE)))
                .isEqualTo("On one reading: The member must not talk the matter over (2.7).");
        assertThat(sentence(verdict("5.3/4", null, null, Act.named("inspect"))
                        .text("A member may inspect papers for business to come.")
                        .kind(OpenVerdict.Kind.NOT_ARISING)))
                .isEqualTo("Does not arise: A member may inspect papers for business to come (5.3).");
    }

    @Test
    void a_duty_beside_a_gap_of_its_own_norm_points_to_it_and_another_does_not() {
        Verdict gap = verdict("11.3/1", null, null, Act.named("take-advice"))
                .kind(OpenVerdict.Kind.GAP)
                .done();
        Decision decision = new Decision(
                PACK,
                List.of("complaint"),
                List.of(LODGE, CONSULT),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(gap),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(text(decision)).containsOnlyOnce("Something about this is left open: see where the");
    }

    @Test
    void an_answer_that_leads_to_a_gap_says_so_and_not_that_the_clause_holds() {
        Question question = new Question(
                FactPath.parse("subjects[0].posts"),
                "Which posts?",
                List.of(
                        new Question.Answer(
                                new FactValue.Several(List.of(new FactValue.Name(Post.MANAGING_DIRECTOR))),
                                List.of(),
                                List.of(cited(LODGE)),
                                List.of()),
                        new Question.Answer(
                                new FactValue.Several(List.of()), List.of(cited(CONSULT)), List.of(), List.of())),
                1,
                List.of());

        assertThat(text(decision(List.of(LODGE), List.of(), List.of(question))))
                .contains("    If the Managing Director: the protocol names no route for this: The member\n")
                .doesNotContain("this holds: The member must lodge");
    }

    @Test
    void a_pointer_to_another_document_says_which() {
        assertThat(sentence(verdict("3.3/1", null, null, Act.named("inspect")).see("the Code of Conduct")))
                .isEqualTo("On this the protocol points to the Code of Conduct (3.3).");
    }

    @Test
    void a_blank_in_a_verdict_is_named_and_asked_for() {
        Verdict blank = verdict("11.1/2", Modality.SHOULD, Party.MEMBER, Act.named("lodge"))
                .toAll(new Who(Post.CORPORATE_DIRECTOR, null, FactPath.parse("subjects[0].department")))
                .done();
        Question question = new Question(
                FactPath.parse("subjects[0].department"),
                "Which department does the officer work in?",
                List.of(),
                0,
                List.of());

        assertThat(text(decision(List.of(blank), List.of(), List.of(question)))).isEqualTo("""
                        The member should lodge the complaint with the Corporate Director of the
                          department (11.1).
                            Not told: Which department does the officer work in?
                        """ + FOOTER);
    }

    @Test
    void questions_stand_best_first_with_what_each_answer_leads_to() {
        Question serious = new Question(
                FactPath.parse("serious"),
                "Is the complaint serious?",
                List.of(
                        new Question.Answer(new FactValue.Truth(true), List.of(cited(CONSULT)), List.of(), List.of()),
                        new Question.Answer(new FactValue.Truth(false), List.of(), List.of(), List.of(cited(CONSULT)))),
                1,
                List.of());
        Question posts = new Question(
                FactPath.parse("subjects[0].posts"),
                "Which posts does the person complained of hold?",
                List.of(
                        new Question.Answer(
                                new FactValue.Several(List.of(new FactValue.Name(Post.MANAGING_DIRECTOR))),
                                List.of(cited(LODGE)),
                                List.of(),
                                List.of()),
                        new Question.Answer(new FactValue.Several(List.of()), List.of(), List.of(), List.of())),
                0,
                List.of());

        assertThat(text(decision(
                        List.of(),
                        List.of(
                                hanging(
                                        CONSULT,
                                        hinge("serious", new FactValue.Truth(true), OpenVerdict.Effect.APPLIES)),
                                hanging(
                                        LODGE,
                                        hinge("serious", new FactValue.Truth(true), OpenVerdict.Effect.STILL_OPEN),
                                        hinge(
                                                "subjects[0].posts",
                                                new FactValue.Several(
                                                        List.of(new FactValue.Name(Post.MANAGING_DIRECTOR))),
                                                OpenVerdict.Effect.APPLIES))),
                        List.of(serious, posts))))
                .isEqualTo("""
                        What the protocol says here depends on what is not told yet.

                        What it depends on
                        ------------------
                        1. Is the complaint serious?
                            If yes: the Monitoring Officer must consult the Group Leader of every group
                              on the action to be taken (11.7).
                            If no: that does not hold.
                        2. Which posts does the person complained of hold?
                            If the Managing Director: the member must lodge the complaint with the
                              Monitoring Officer, in writing (11.3).
                        """ + FOOTER);
    }

    @Test
    void what_no_single_answer_settles_says_what_it_hangs_on() {
        OpenVerdict joint = new OpenVerdict(
                CONSULT,
                List.of(new OpenVerdict.Hinge(
                        FactPath.parse("repetition"),
                        "Who complains again?",
                        List.of(
                                new OpenVerdict.Outcome(
                                        new FactValue.Word("repetition", "by-members"), OpenVerdict.Effect.STILL_OPEN),
                                new OpenVerdict.Outcome(
                                        new FactValue.Word("repetition", "none"), OpenVerdict.Effect.FALLS_AWAY)))),
                0,
                true,
                null);
        OpenVerdict unexplored = new OpenVerdict(
                verdict("11.9/1", null, null, Act.named("take-advice"))
                        .kind(OpenVerdict.Kind.GAP)
                        .done(),
                List.of(),
                0,
                false,
                null);

        assertThat(text(decision(List.of(LODGE), List.of(joint, unexplored), List.of())))
                .contains("""
                        What may hold as well
                        ---------------------
                        The Monitoring Officer must consult the Group Leader of every group on the
                          action to be taken (11.7).
                            Depends on the answer to “Who complains again?”.
                        The protocol does not say who advises when the adviser is complained of (11.9).
                            Not tried out in full: too much is unknown.
                        """);
    }

    @Test
    void a_deadline_with_its_start_gives_the_last_day_and_the_days_left_out() {
        Deadline deadline = new Deadline(
                7,
                Deadline.Direction.AFTER,
                LocalDate.of(2026, 5, 20),
                List.of(),
                List.of(
                        new Deadline.Skipped(LocalDate.of(2026, 5, 23), "weekend"),
                        new Deadline.Skipped(LocalDate.of(2026, 5, 24), "weekend"),
                        new Deadline.Skipped(LocalDate.of(2026, 5, 25), "Spring bank holiday")),
                LocalDate.of(2026, 6, 1),
                FactPath.parse("receivedOn"),
                null,
                null);

        assertThat(text(decision(List.of(verdict("5.9/1", Modality.MUST, Party.OFFICER, Act.named("deal-with-request"))
                        .deadline(deadline)
                        .done()))))
                .isEqualTo("""
                        The officer must deal with the request, within 7 working days, by Monday 1 June
                          2026 (5.9).
                            Counted from Wednesday 20 May 2026, that day left out, and without weekends
                              and Monday 25 May 2026 (Spring bank holiday).
                        """ + FOOTER);
    }

    @Test
    void a_deadline_without_its_start_says_what_date_to_give() {
        Deadline deadline = new Deadline(
                1,
                Deadline.Direction.AFTER,
                null,
                List.of(),
                List.of(),
                null,
                FactPath.parse("receivedOn"),
                null,
                null);
        Question question = new Question(
                FactPath.parse("receivedOn"), "When did the council receive the request?", List.of(), 0, List.of());

        assertThat(text(decision(
                        List.of(verdict("5.9/1", Modality.MUST, Party.OFFICER, Act.named("deal-with-request"))
                                .deadline(deadline)
                                .done()),
                        List.of(),
                        List.of(question))))
                .isEqualTo("""
                        The officer must deal with the request, within 1 working day (5.9).
                            The last day is open. When did the council receive the request?
                        """ + FOOTER);
    }

    @Test
    void a_deadline_counted_back_gives_the_last_day_first() {
        Deadline deadline = new Deadline(
                7,
                Deadline.Direction.BEFORE,
                LocalDate.of(2026, 3, 12),
                List.of(),
                List.of(new Deadline.Skipped(LocalDate.of(2026, 3, 8), "weekend")),
                LocalDate.of(2026, 3, 3),
                FactPath.parse("agreedDate"),
                null,
                null);

        assertThat(text(decision(List.of(verdict("5.9/1", Modality.MUST, Party.OFFICER, Act.named("deal-with-request"))
                        .deadline(deadline)
                        .done()))))
                .isEqualTo("""
                        The officer must deal with the request, by Tuesday 3 March 2026, at least 7
                          working days before Thursday 12 March 2026 (5.9).
                            Counted back from Thursday 12 March 2026, that day left out, and without
                              weekends.
                        """ + FOOTER);
    }

    @Test
    void a_deadline_counted_back_from_a_day_not_known_says_what_date_to_give() {
        Deadline deadline = new Deadline(
                1,
                Deadline.Direction.BEFORE,
                null,
                List.of(),
                List.of(),
                null,
                FactPath.parse("agreedDate"),
                null,
                null);

        assertThat(text(decision(List.of(verdict("5.9/1", Modality.MUST, Party.OFFICER, Act.named("deal-with-request"))
                        .deadline(deadline)
                        .done()))))
                .isEqualTo("""
                        The officer must deal with the request, at least 1 working day ahead (5.9).
                            The last day is open: the case does not tell the day on which it rests.
                        """ + FOOTER);
    }

    @Test
    void an_agreed_date_takes_the_place_of_the_period() {
        Deadline open = new Deadline(
                null,
                Deadline.Direction.AFTER,
                null,
                List.of(),
                List.of(),
                null,
                FactPath.parse("agreedDate"),
                "5.9/2",
                null);
        Deadline given = new Deadline(
                null,
                Deadline.Direction.AFTER,
                null,
                List.of(),
                List.of(),
                LocalDate.of(2026, 6, 30),
                FactPath.parse("agreedDate"),
                "5.9/2",
                null);

        assertThat(text(decision(List.of(verdict("5.9/1", Modality.MUST, Party.OFFICER, Act.named("deal-with-request"))
                        .deadline(open)
                        .done()))))
                .startsWith("""
                        The officer must deal with the request, by the date agreed (5.9).
                            The last day is open: the case does not tell the day on which it rests.
                            The date agreed takes the place of the period (5.9).
                        """);
        assertThat(sentence(verdict("5.9/1", Modality.MUST, Party.OFFICER, Act.named("deal-with-request"))
                        .deadline(given)))
                .isEqualTo("The officer must deal with the request, by Tuesday 30 June 2026 (5.9).");
    }

    @Test
    void tension_and_notes_stand_below_the_verdict() {
        assertThat(text(decision(
                        List.of(verdict("5.6/1", Modality.IS_PRESUMED, Party.MEMBER, Act.named("have-need-to-know"))
                                .defeasible()
                                .inTensionWith("5.6/3")
                                .inTensionWith("9.3/1")
                                .note("the Corporate Director decides")
                                .done()))))
                .isEqualTo("""
                        The member is normally presumed to have a need to know (5.6).
                            Note: the Corporate Director decides.
                            In tension with another part of 5.6 and with 9.3; the protocol does not say
                              which prevails.
                        """ + FOOTER);
    }

    @Test
    void each_remaining_kind_has_its_own_heading() {
        Verdict general = verdict("11.2/1", Modality.MUST, Party.MEMBER, Act.named("lodge"))
                .toAll(who(Post.MANAGING_DIRECTOR))
                .done();
        Verdict arguable = verdict("2.7/1", Modality.MUST_NOT, Party.MEMBER, Act.named("discuss"))
                .kind(OpenVerdict.Kind.ARGUABLE)
                .reading("conflicting data counts by itself")
                .done();
        Verdict notArising = verdict("5.3/4", null, null, Act.named("inspect"))
                .kind(OpenVerdict.Kind.NOT_ARISING)
                .text("A member may inspect papers for business to come.")
                .because("businessFinished", new FactValue.Truth(true), "the business is finished")
                .done();
        Verdict gap = verdict("5.5/1", null, null, Act.named("take-advice"))
                .kind(OpenVerdict.Kind.GAP)
                .note("1.3 is the fallback.")
                .done();
        Reminder reminder = new Reminder(
                "1.3/1", "1.3", "9", "everyone", "In doubt, the Monitoring Officer is asked.", List.of(), 0);

        assertThat(text(new Decision(
                        PACK,
                        List.of("complaint"),
                        List.of(),
                        List.of(),
                        0,
                        List.of(),
                        List.of(arguable),
                        List.of(new Displaced(general, List.of(cited(LODGE), new Cited("11.8/1", "11.8", null)))),
                        List.of(notArising),
                        List.of(gap),
                        List.of(reminder),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())))
                .isEqualTo("""
                        The protocol does not say who advises when the adviser is complained of (5.5).
                            Note: 1.3 is the fallback.

                        What holds only on some readings of the text
                        --------------------------------------------
                        The member must not talk the matter over (2.7).
                            On the reading that conflicting data counts by itself.

                        What gives way to something more specific
                        -----------------------------------------
                        The member must lodge the complaint with the Managing Director (11.2).
                            Gives way to this: The member must lodge the complaint with the Monitoring
                              Officer, in writing (11.3).
                            Gives way to 11.8.

                        What does not arise
                        -------------------
                        A member may inspect papers for business to come (5.3).
                            Not here, because the business is finished.

                        What to bear in mind
                        --------------------
                        In doubt, the Monitoring Officer is asked (1.3).
                        """ + FOOTER);
    }

    @Test
    void a_case_of_several_situations_says_which_one_a_verdict_answers() {
        assertThat(text(decision(List.of(
                        verdict("1/1", Modality.MUST, Party.MEMBER, Act.named("inspect"))
                                .done(),
                        verdict("2/1", Modality.MUST, Party.MEMBER, Act.named("discuss"))
                                .situation(1)
                                .done()))))
                .startsWith("""
                        The member must inspect the document (1).
                            On the complaint or concern.
                        The member must talk the matter over (2).
                            On the request for advice or assistance.
                        """);
    }

    @Test
    void silence_says_what_it_means_and_what_it_does_not_mean() {
        assertThat(text(decision(List.of()))).isEqualTo("""
                        The protocol is silent on this case.

                        That means only that this document lays down nothing for it. It does not mean
                          that the thing is allowed, and it does not mean that it is forbidden: the law,
                          the council's other rules and ordinary courtesy still apply.
                        """ + FOOTER);
    }

    @Test
    void a_name_from_the_case_cannot_break_the_page() {
        assertThat(text(decision(List.of(verdict("11.2/1", Modality.MUST, Party.MEMBER, Act.named("lodge"))
                        .about("subjects[0]", "Officer\n\u001b[31mB")
                        .done()))))
                .startsWith("As to Officer [31mB, the member must lodge the complaint (11.2).\n");
    }

    @Test
    void no_line_is_longer_than_eighty_columns() {
        String grounds = "the person complained of is somebody of whom much is known ".repeat(5);
        Verdict wordy = verdict("11.2/1", Modality.MUST, Party.MEMBER, Act.named("lodge"))
                .because("subjects[0]", new FactValue.Text("x"), grounds)
                .done();

        assertThat(text(decision(List.of(wordy))).lines())
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    private static String text(Decision decision) {
        return DecisionText.of(decision, WORDS);
    }

    private static String sentence(Sample verdict) {
        return DecisionText.sentence(verdict.done(), WORDS);
    }

    private static Cited cited(Verdict verdict) {
        return new Cited(verdict.norm(), verdict.clause(), DecisionText.sentence(verdict, WORDS));
    }

    private static OpenVerdict hanging(Verdict verdict, OpenVerdict.Hinge... hinges) {
        return new OpenVerdict(verdict, List.of(hinges), 0, true, null);
    }

    private static OpenVerdict.Hinge hinge(String fact, FactValue value, OpenVerdict.Effect effect) {
        return new OpenVerdict.Hinge(
                FactPath.parse(fact), "Is it so?", List.of(new OpenVerdict.Outcome(value, effect)));
    }

    private static List<String> situations(List<Verdict> verdicts) {
        return verdicts.stream().anyMatch(verdict -> verdict.situation() > 0)
                ? List.of("complaint", "advice-request")
                : List.of("complaint");
    }

    private static Decision decision(List<Verdict> verdicts) {
        return decision(verdicts, List.of(), List.of());
    }

    private static Decision decision(List<Verdict> verdicts, List<OpenVerdict> open, List<Question> questions) {
        return new Decision(
                PACK,
                situations(verdicts),
                verdicts,
                open,
                0,
                questions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}

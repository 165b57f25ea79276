package org.councilprotocol.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.About;
import org.councilprotocol.model.decision.Addressees;
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
import org.jspecify.annotations.Nullable;

/** Decisions made by hand. */
final class TinyDecision {

    static final PackInfo PACK = new PackInfo("tiny", "The Tiny Protocol", "2026", "00", "1.2.3", List.of());

    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<OpenVerdict> open = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Verdict> arguable = new ArrayList<>();
    private final List<Displaced> displaced = new ArrayList<>();
    private final List<Verdict> notArising = new ArrayList<>();
    private final List<Verdict> gaps = new ArrayList<>();
    private final List<Reminder> reminders = new ArrayList<>();

    /** To the Managing Director, within seven working days. */
    static Verdict toManagingDirector() {
        Deadline deadline = new Deadline(
                7,
                Deadline.Direction.AFTER,
                LocalDate.of(2026, 2, 27),
                List.of(),
                List.of(),
                LocalDate.of(2026, 3, 10),
                FactPath.parse("received"),
                null,
                null);
        return verdict("11.2/1", new Addressees(true, List.of(who(Post.MANAGING_DIRECTOR))), List.of(), deadline);
    }

    /** To the Monitoring Officer, in writing. */
    static Verdict toMonitoringOfficer() {
        return verdict(
                "11.3/1",
                new Addressees(true, List.of(who(Post.MONITORING_OFFICER))),
                List.of(Manner.IN_WRITING),
                null);
    }

    /** A member must lodge a complaint so. */
    static Verdict verdict(String norm, @Nullable Addressees to, List<Manner> how, @Nullable Deadline deadline) {
        return Verdict.builder()
                .norm(norm)
                .clause(norm.substring(0, norm.indexOf('/')))
                .lines("1")
                .kind(OpenVerdict.Kind.VERDICT)
                .modality(Modality.MUST)
                .bearer(new Who(Party.MEMBER, null, null))
                .act(Act.named("lodge"))
                .to(to)
                .about(new About(FactPath.parse("subjects[0]"), "the officer"))
                .how(how)
                .deadline(deadline)
                .defeasible(false)
                .inTensionWith(List.of())
                .text("paraphrase of " + norm)
                .because(List.of())
                .situation(0)
                .build();
    }

    static Who who(Post post) {
        return new Who(post, null, null);
    }

    TinyDecision settled(Verdict verdict) {
        verdicts.add(verdict);
        return this;
    }

    TinyDecision open(Verdict verdict, String fact) {
        open.add(new OpenVerdict(
                verdict, List.of(new OpenVerdict.Hinge(FactPath.parse(fact), "Which?", List.of())), 0, true, null));
        questions.add(new Question(FactPath.parse(fact), "Which?", List.of(), 1, List.of()));
        return this;
    }

    TinyDecision arguable(Verdict verdict) {
        arguable.add(verdict);
        return this;
    }

    TinyDecision displaced(Verdict verdict, String by) {
        displaced.add(new Displaced(verdict, List.of(new Cited(by, by.substring(0, by.indexOf('/')), null))));
        return this;
    }

    TinyDecision notArising(Verdict verdict) {
        notArising.add(verdict);
        return this;
    }

    TinyDecision gap(Verdict verdict) {
        gaps.add(verdict);
        return this;
    }

    TinyDecision reminder(String norm) {
        String clause = norm.substring(0, norm.indexOf('/'));
        reminders.add(new Reminder(norm, clause, "1", "members", "paraphrase of " + norm, List.of(), 0));
        return this;
    }

    Decision decision() {
        return new Decision(
                PACK,
                List.of("complaint"),
                verdicts,
                open,
                0,
                questions,
                arguable,
                displaced,
                notArising,
                gaps,
                reminders,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}

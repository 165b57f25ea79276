package org.councilprotocol.rules.json;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Committee;
import org.councilprotocol.model.Department;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.About;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.NearMiss;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Unused;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;

/** Decisions to write: one that says nothing, and one that says everything a decision can. */
public final class Decisions {

    private static final PackInfo PACK = new PackInfo("testshire", "A Protocol", "2026", "00ff", "1.2.3", List.of());

    private Decisions() {}

    public static Decision silent() {
        return new Decision(
                PACK,
                List.of("complaint"),
                List.of(),
                List.of(),
                0,
                List.of(),
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

    public static Decision full() {
        Ground ground = new Ground(
                FactPath.parse("subjects[0].posts"),
                new FactValue.Several(List.of(new FactValue.Name(Post.MANAGING_DIRECTOR))),
                "Cllr \"Ä\" holds the post");
        LocalDate monday = LocalDate.of(2026, 3, 2);
        Deadline deadline = new Deadline(
                1,
                Deadline.Direction.AFTER,
                monday.minusDays(3),
                List.of(monday),
                List.of(new Deadline.Skipped(monday.minusDays(1), "a Sunday")),
                monday,
                FactPath.parse("receivedOn"),
                "5.9/2",
                new Deadline.Alternative(
                        "5.9/2", FactPath.parse("otherTimeAgreed"), "another time was agreed", monday.plusDays(9)));
        Verdict rich = Verdict.builder()
                .norm("11.2/1")
                .clause("11.2")
                .lines("184")
                .kind(OpenVerdict.Kind.VERDICT)
                .modality(Modality.IS_ENTITLED_TO)
                .bearer(new Who(Party.MEMBER, null, null))
                .act(Act.named("lodge"))
                .to(new Addressees(
                        false,
                        List.of(
                                new Who(Post.CORPORATE_DIRECTOR, "Housing", FactPath.parse("subjects[0].department")),
                                new Who(Post.MANAGING_DIRECTOR, null, null))))
                .from(new Who(Party.OFFICERS, null, null))
                .about(new About(FactPath.parse("subjects[0]"), "the Managing Director"))
                .how(List.of(Manner.IN_WRITING, Manner.IN_CONFIDENCE))
                .deadline(deadline)
                .see("the Code")
                .note("a note")
                .defeasible(true)
                .inTensionWith(List.of("2.1/1"))
                .reading("one reading")
                .text("A paraphrase.")
                .because(List.of(ground))
                .situation(0)
                .build();
        Verdict bare = Verdict.builder()
                .norm("1/1")
                .clause("1")
                .lines("1-2")
                .kind(OpenVerdict.Kind.NOT_ARISING)
                .act(Act.named("confer"))
                .to(new Addressees(true, List.of(new Who(Post.CHAIR, null, null))))
                .how(List.of())
                .deadline(new Deadline(
                        null,
                        Deadline.Direction.AFTER,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        FactPath.parse("agreedDate"),
                        null,
                        null))
                .defeasible(false)
                .inTensionWith(List.of())
                .text("Another.")
                .because(List.of())
                .situation(1)
                .build();
        Verdict gap = ofKind(OpenVerdict.Kind.GAP, bare);
        Cited cited = new Cited("1/1", "1", "The Chair must confer.");
        return new Decision(
                PACK,
                List.of("complaint", "media-contact"),
                List.of(rich, ofKind(OpenVerdict.Kind.VERDICT, bare)),
                List.of(new OpenVerdict(
                        bare,
                        List.of(
                                new OpenVerdict.Hinge(
                                        FactPath.parse("serious"),
                                        "Is the complaint serious?",
                                        List.of(
                                                new OpenVerdict.Outcome(
                                                        new FactValue.Truth(true), OpenVerdict.Effect.STILL_OPEN),
                                                new OpenVerdict.Outcome(
                                                        new FactValue.Truth(false), OpenVerdict.Effect.FALLS_AWAY))),
                                new OpenVerdict.Hinge(
                                        FactPath.parse("situations[1].everything"), "Everything?", outcomes())),
                        2,
                        true,
                        OpenVerdict.Ordinarily.HOLDS)),
                3,
                List.of(new Question(
                        FactPath.parse("serious"),
                        "Is the complaint serious?",
                        List.of(new Question.Answer(
                                new FactValue.Truth(true),
                                List.of(cited),
                                List.of(new Cited("3/1", "3", null)),
                                List.of(new Cited("2/1", "2", null)))),
                        1,
                        List.of(new Question.Evidence(new FactValue.Truth(false), cited, Status.BROKEN)))),
                List.of(ofKind(OpenVerdict.Kind.ARGUABLE, rich)),
                List.of(new Displaced(bare, List.of(cited))),
                List.of(bare),
                List.of(gap),
                List.of(new Reminder("3/1", "3", "9", "officers", "Mind the gap.", List.of(ground), 0)),
                List.of(FactPath.parse("wards")),
                List.of(new NearMiss("ward", "St. Jon", "St John")),
                List.of(new ChecklistItem(
                        FactPath.parse("complainant.coOpted"),
                        "Is the complainant co-opted?",
                        new FactValue.Truth(true),
                        "the complainant is co-opted",
                        List.of(cited),
                        List.of(new Cited("3/1", "3", null)),
                        List.of(new Cited("2/1", "2", null)))),
                List.of(),
                List.of(new Unused(ground, List.of("complaint"))));
    }

    private static Verdict ofKind(OpenVerdict.Kind kind, Verdict of) {
        return Verdict.builder()
                .norm(of.norm())
                .clause(of.clause())
                .lines(of.lines())
                .kind(kind)
                .modality(of.modality())
                .bearer(of.bearer())
                .act(of.act())
                .to(of.to())
                .from(of.from())
                .about(of.about())
                .how(of.how())
                .deadline(of.deadline())
                .see(of.see())
                .note(of.note())
                .defeasible(of.defeasible())
                .inTensionWith(of.inTensionWith())
                .reading(of.reading())
                .text(of.text())
                .because(of.because())
                .situation(of.situation())
                .build();
    }

    /** A value of every sort. */
    private static List<OpenVerdict.Outcome> outcomes() {
        return Stream.of(
                        new FactValue.Whole(-3),
                        new FactValue.Day(LocalDate.of(2026, 3, 4)),
                        new FactValue.Text("true"),
                        new FactValue.Word("decision-maker", "other"),
                        new FactValue.Name(Group.named("other")),
                        new FactValue.Name(Ward.named("St Peter's, Lower")),
                        new FactValue.Name(Committee.named("none")),
                        new FactValue.Name(Department.named("director")),
                        new FactValue.OfKind("officer"),
                        new FactValue.Several(List.of()),
                        new FactValue.AnyOf(List.of(
                                new FactValue.Word("grade", "director"), new FactValue.Word("grade", "junior"))),
                        new FactValue.Unnamed("another ward"),
                        FactValue.Indefinite.UNKNOWN,
                        FactValue.Indefinite.NONE_OF_THESE,
                        FactValue.Indefinite.MORE_THAN_ONE)
                .map(value -> new OpenVerdict.Outcome(value, OpenVerdict.Effect.APPLIES))
                .toList();
    }
}

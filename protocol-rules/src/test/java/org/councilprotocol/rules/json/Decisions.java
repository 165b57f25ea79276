package org.councilprotocol.rules.json;

import java.time.LocalDate;
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
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.NearMiss;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;

/** Decisions to write: one that says nothing, and one that says everything a decision can. */
public final class Decisions {

    private static final PackInfo PACK = new PackInfo("testshire", "A Protocol", "2026", "00ff", "1.2.3");

    private Decisions() {}

    public static Decision silent() {
        return new Decision(
                PACK, List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    public static Decision full() {
        Ground ground = new Ground("subjects[0].posts", "[managing-director]", "Cllr \"Ä\" holds the post");
        LocalDate monday = LocalDate.of(2026, 3, 2);
        Deadline deadline = new Deadline(
                1,
                monday.minusDays(3),
                List.of(monday),
                List.of(new Deadline.Skipped(monday.minusDays(1), "a Sunday")),
                monday,
                "receivedOn",
                "5.9/2",
                new Deadline.Alternative("5.9/2", "otherTimeAgreed", "another time was agreed", monday.plusDays(9)));
        Verdict rich = new Verdict(
                "11.2/1",
                "11.2",
                "184",
                OpenVerdict.Kind.VERDICT,
                Modality.IS_ENTITLED_TO,
                new Who(Party.MEMBER, null, null),
                Act.named("lodge"),
                new Addressees(
                        false,
                        List.of(
                                new Who(Post.CORPORATE_DIRECTOR, "Housing", "subjects[0].department"),
                                new Who(Post.MANAGING_DIRECTOR, null, null))),
                new Who(Party.OFFICERS, null, null),
                new About("subjects[0]", "the Managing Director"),
                List.of(Manner.IN_WRITING, Manner.IN_CONFIDENCE),
                deadline,
                "the Code",
                "a note",
                true,
                List.of("2.1/1"),
                "one reading",
                "A paraphrase.",
                List.of(ground),
                0);
        Verdict bare = new Verdict(
                "1/1",
                "1",
                "1-2",
                OpenVerdict.Kind.NOT_ARISING,
                null,
                null,
                Act.named("confer"),
                new Addressees(true, List.of(new Who(Post.CHAIR, null, null))),
                null,
                null,
                List.of(),
                new Deadline(null, null, List.of(), List.of(), null, "agreedDate", null, null),
                null,
                null,
                false,
                List.of(),
                null,
                "Another.",
                List.of(),
                1);
        Verdict gap = ofKind(OpenVerdict.Kind.GAP, bare);
        Cited cited = new Cited("1/1", "1", "The Chair must confer.");
        return new Decision(
                PACK,
                List.of(rich, ofKind(OpenVerdict.Kind.VERDICT, bare)),
                List.of(new OpenVerdict(
                        bare,
                        List.of(new OpenVerdict.Hinge(
                                "serious",
                                List.of(
                                        new OpenVerdict.Outcome("true", OpenVerdict.Effect.STILL_OPEN),
                                        new OpenVerdict.Outcome("false", OpenVerdict.Effect.FALLS_AWAY)))),
                        2,
                        true)),
                3,
                List.of(new Question(
                        "serious",
                        "Is the complaint serious?",
                        List.of(new Question.Answer(
                                "true",
                                List.of(cited),
                                List.of(new Cited("3/1", "3", null)),
                                List.of(new Cited("2/1", "2", null)))),
                        1)),
                List.of(ofKind(OpenVerdict.Kind.ARGUABLE, rich)),
                List.of(new Displaced(bare, List.of(cited))),
                List.of(bare),
                List.of(gap),
                List.of(new Reminder("3/1", "3", "9", "officers", "Mind the gap.", List.of(ground), 0)),
                List.of("wards"),
                List.of(new NearMiss("ward", "St. Jon", "St John")));
    }

    private static Verdict ofKind(OpenVerdict.Kind kind, Verdict of) {
        return new Verdict(
                of.norm(),
                of.clause(),
                of.lines(),
                kind,
                of.modality(),
                of.bearer(),
                of.act(),
                of.to(),
                of.from(),
                of.about(),
                of.how(),
                of.deadline(),
                of.see(),
                of.note(),
                of.defeasible(),
                of.inTensionWith(),
                of.reading(),
                of.text(),
                of.because(),
                of.situation());
    }
}

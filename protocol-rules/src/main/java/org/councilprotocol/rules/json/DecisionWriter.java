package org.councilprotocol.rules.json;

import static org.councilprotocol.rules.json.Printer.list;
import static org.councilprotocol.rules.json.Printer.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
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
import org.councilprotocol.rules.shape.Shape;
import org.councilprotocol.rules.text.NearMisses;
import org.jspecify.annotations.Nullable;

/**
 * Writes decisions as JSON, as {@link JsonSchema#forDecision()} describes them. Immutable.
 *
 * <p>Every key is always there, in one order, {@code null} where there is nothing: equal decisions give equal text,
 * byte for byte.
 */
public final class DecisionWriter {

    /** The decision as JSON, indented by two spaces. */
    public String write(Decision decision) {
        return Printer.print(json -> decision(json, decision));
    }

    /** Decisions of several councils on one case: {@code {"decisions": […]}}. */
    public String write(List<Decision> decisions) {
        return Printer.print(json -> {
            json.writeStartObject();
            list(json, "decisions", decisions, DecisionWriter::decision);
            json.writeEndObject();
        });
    }

    private static void decision(JsonGenerator json, Decision decision) throws IOException {
        PackInfo pack = decision.pack();
        json.writeStartObject();
        text(json, "council", pack.council());
        json.writeObjectFieldStart("pack");
        text(json, "document", pack.document());
        text(json, "edition", pack.edition());
        text(json, "fingerprint", pack.fingerprint());
        text(json, "library", pack.library());
        json.writeEndObject();
        list(json, "verdicts", decision.verdicts(), DecisionWriter::verdict);
        list(json, "open", decision.open(), DecisionWriter::open);
        json.writeNumberField("openNotListed", decision.openNotListed());
        list(json, "questions", decision.questions(), DecisionWriter::question);
        list(json, "arguable", decision.arguable(), DecisionWriter::verdict);
        list(json, "displaced", decision.displaced(), DecisionWriter::displaced);
        list(json, "notArising", decision.notArising(), DecisionWriter::verdict);
        list(json, "gaps", decision.gaps(), DecisionWriter::verdict);
        list(json, "reminders", decision.reminders(), DecisionWriter::reminder);
        texts(json, "notExplored", decision.notExplored());
        list(json, "nearMisses", decision.nearMisses(), DecisionWriter::nearMiss);
        json.writeEndObject();
    }

    private static void nearMiss(JsonGenerator json, NearMiss near) throws IOException {
        json.writeStartObject();
        text(json, "kind", near.kind());
        texts(json, "names", List.of(near.name(), near.other()));
        text(json, "words", NearMisses.sentence(near));
        json.writeEndObject();
    }

    static void verdict(JsonGenerator json, Verdict verdict) throws IOException {
        json.writeStartObject();
        parts(json, verdict);
        json.writeEndObject();
    }

    /** A verdict that stands in no list that says its kind. */
    static void kindAndVerdict(JsonGenerator json, Verdict verdict) throws IOException {
        json.writeStartObject();
        kindAndParts(json, verdict);
        json.writeEndObject();
    }

    private static void kindAndParts(JsonGenerator json, Verdict verdict) throws IOException {
        text(json, "kind", word(verdict.kind()));
        parts(json, verdict);
    }

    private static void parts(JsonGenerator json, Verdict verdict) throws IOException {
        text(json, "norm", verdict.norm());
        text(json, "clause", verdict.clause());
        text(json, "lines", verdict.lines());
        text(json, "modality", verdict.modality() == null ? null : word(verdict.modality()));
        who(json, "bearer", verdict.bearer());
        text(json, "act", verdict.act().name());
        addressees(json, verdict.to());
        who(json, "from", verdict.from());
        about(json, verdict.about());
        texts(json, "how", verdict.how().stream().map(DecisionWriter::word).toList());
        deadline(json, verdict.deadline());
        text(json, "see", verdict.see());
        text(json, "note", verdict.note());
        json.writeBooleanField("defeasible", verdict.defeasible());
        texts(json, "inTensionWith", verdict.inTensionWith());
        text(json, "reading", verdict.reading());
        text(json, "text", verdict.text());
        list(json, "because", verdict.because(), DecisionWriter::ground);
        json.writeNumberField("situation", verdict.situation());
    }

    static void open(JsonGenerator json, OpenVerdict open) throws IOException {
        json.writeStartObject();
        kindAndParts(json, open.verdict());
        list(json, "hangsOn", open.hangsOn(), DecisionWriter::hinge);
        json.writeNumberField("hingesNotListed", open.hingesNotListed());
        json.writeBooleanField("explored", open.explored());
        json.writeEndObject();
    }

    private static void hinge(JsonGenerator json, OpenVerdict.Hinge hinge) throws IOException {
        json.writeStartObject();
        text(json, "fact", hinge.fact());
        list(json, "values", hinge.values(), DecisionWriter::outcome);
        json.writeEndObject();
    }

    private static void outcome(JsonGenerator json, OpenVerdict.Outcome outcome) throws IOException {
        json.writeStartObject();
        text(json, "value", outcome.value());
        text(json, "effect", word(outcome.effect()));
        json.writeEndObject();
    }

    private static void question(JsonGenerator json, Question question) throws IOException {
        json.writeStartObject();
        text(json, "fact", question.fact());
        text(json, "question", question.question());
        list(json, "answers", question.answers(), DecisionWriter::answer);
        json.writeNumberField("settles", question.settles());
        json.writeEndObject();
    }

    private static void answer(JsonGenerator json, Question.Answer answer) throws IOException {
        json.writeStartObject();
        text(json, "value", answer.value());
        list(json, "gained", answer.gained(), DecisionWriter::sentence);
        list(json, "gaps", answer.gaps(), DecisionWriter::normAndClause);
        list(json, "lost", answer.lost(), DecisionWriter::sentence);
        json.writeEndObject();
    }

    private static void sentence(JsonGenerator json, Cited cited) throws IOException {
        json.writeStartObject();
        text(json, "norm", cited.norm());
        text(json, "clause", cited.clause());
        text(json, "sentence", cited.sentence());
        json.writeEndObject();
    }

    static void displaced(JsonGenerator json, Displaced displaced) throws IOException {
        json.writeStartObject();
        kindAndParts(json, displaced.verdict());
        list(json, "by", displaced.by(), DecisionWriter::normAndClause);
        json.writeEndObject();
    }

    private static void normAndClause(JsonGenerator json, Cited cited) throws IOException {
        json.writeStartObject();
        text(json, "norm", cited.norm());
        text(json, "clause", cited.clause());
        json.writeEndObject();
    }

    private static void reminder(JsonGenerator json, Reminder reminder) throws IOException {
        json.writeStartObject();
        text(json, "norm", reminder.norm());
        text(json, "clause", reminder.clause());
        text(json, "lines", reminder.lines());
        text(json, "bearer", reminder.bearer());
        text(json, "text", reminder.text());
        list(json, "because", reminder.because(), DecisionWriter::ground);
        json.writeNumberField("situation", reminder.situation());
        json.writeEndObject();
    }

    private static void ground(JsonGenerator json, Ground ground) throws IOException {
        json.writeStartObject();
        text(json, "fact", ground.fact());
        text(json, "value", ground.value());
        text(json, "words", ground.words());
        json.writeEndObject();
    }

    private static void who(JsonGenerator json, String field, @Nullable Who who) throws IOException {
        json.writeFieldName(field);
        if (who == null) {
            json.writeNull();
        } else {
            who(json, who);
        }
    }

    private static void who(JsonGenerator json, Who who) throws IOException {
        json.writeStartObject();
        text(json, "post", who.actor().name());
        text(json, "of", who.of());
        json.writeEndObject();
    }

    private static void addressees(JsonGenerator json, @Nullable Addressees to) throws IOException {
        json.writeFieldName("to");
        if (to == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            list(json, to.all() ? "allOf" : "anyOf", to.whom(), DecisionWriter::who);
            json.writeEndObject();
        }
    }

    private static void about(JsonGenerator json, @Nullable About about) throws IOException {
        json.writeFieldName("about");
        if (about == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            text(json, "fact", about.fact());
            text(json, "label", about.label());
            json.writeEndObject();
        }
    }

    private static void deadline(JsonGenerator json, @Nullable Deadline deadline) throws IOException {
        json.writeFieldName("deadline");
        if (deadline == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeObjectField("workingDays", deadline.workingDays());
        text(json, "start", deadline.start());
        texts(json, "counted", deadline.counted());
        list(json, "skipped", deadline.skipped(), DecisionWriter::skipped);
        text(json, "due", deadline.due());
        text(json, "startFact", deadline.startFact());
        text(json, "variedBy", deadline.variedBy());
        Deadline.Alternative alternative = deadline.alternative();
        json.writeFieldName("alternative");
        if (alternative == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            text(json, "norm", alternative.norm());
            text(json, "fact", alternative.fact());
            text(json, "words", alternative.words());
            text(json, "due", alternative.due());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void skipped(JsonGenerator json, Deadline.Skipped skipped) throws IOException {
        json.writeStartObject();
        text(json, "day", skipped.day());
        text(json, "why", skipped.why());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String field, List<?> values) throws IOException {
        list(json, field, values, (array, value) -> array.writeString(value.toString()));
    }

    private static String word(Enum<?> value) {
        return Shape.kebab(value.name());
    }
}

package org.councilprotocol.rules.json;

import static org.councilprotocol.rules.json.Printer.list;
import static org.councilprotocol.rules.json.Printer.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.rules.internal.vocabulary.Shape;

/**
 * Writes explanations as JSON: every key always there, in one order, {@code null} where there is nothing. Immutable.
 */
public final class ExplanationWriter {

    /** The explanations as a JSON array, indented by two spaces. */
    public String write(List<Explanation> explanations) {
        return Printer.print(json -> {
            json.writeStartArray();
            for (Explanation explanation : explanations) {
                explanation(json, explanation);
            }
            json.writeEndArray();
        });
    }

    private static void explanation(JsonGenerator json, Explanation explanation) throws IOException {
        json.writeStartObject();
        text(json, "norm", explanation.norm().id());
        text(json, "situation", explanation.situation());
        text(json, "clause", explanation.norm().clause());
        text(json, "lines", explanation.norm().lines());
        text(json, "text", explanation.norm().text());
        text(json, "standing", Shape.kebab(explanation.standing().name()));
        text(json, "why", explanation.norm().why());
        list(json, "verdicts", explanation.verdicts(), DecisionForms.KIND_AND_VERDICT::write);
        list(json, "displaced", explanation.displaced(), DecisionForms.DISPLACED::write);
        list(json, "open", explanation.open(), DecisionForms.OPEN::write);
        list(json, "conditions", explanation.conditions(), ExplanationWriter::condition);
        list(json, "wouldApplyIf", explanation.changes(), ExplanationWriter::way);
        json.writeBooleanField("allTried", explanation.allTried());
        json.writeEndObject();
    }

    private static void condition(JsonGenerator json, Explanation.Condition condition) throws IOException {
        json.writeStartObject();
        text(json, "fact", condition.fact());
        text(json, "words", condition.words());
        text(json, "state", Shape.kebab(condition.state().name()));
        json.writeEndObject();
    }

    private static void way(JsonGenerator json, List<Explanation.Change> way) throws IOException {
        json.writeStartArray();
        for (Explanation.Change change : way) {
            json.writeStartObject();
            text(json, "fact", change.fact());
            json.writeFieldName("from");
            DecisionForms.FACT_VALUE.write(json, change.from());
            json.writeFieldName("to");
            DecisionForms.FACT_VALUE.write(json, change.to());
            text(json, "words", change.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

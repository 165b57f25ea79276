package org.councilprotocol.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.councilprotocol.model.decision.Decision;

/**
 * Writes decisions as JSON, as {@link JsonSchema#forDecision()} describes them. Immutable.
 *
 * <p>Every key is always there, in one order, {@code null} where there is nothing: equal decisions give equal text,
 * byte for byte, and {@link DecisionReader} reads them back.
 */
public final class DecisionWriter {

    /** The decision as JSON, indented by two spaces. */
    public String write(Decision decision) {
        return Printer.print(json -> DecisionForms.DECISION.write(json, decision));
    }

    /** Decisions of several councils on one case: {@code {"decisions": […]}}. */
    public String write(List<Decision> decisions) {
        return Printer.print(json -> {
            json.writeStartObject();
            json.writeFieldName("decisions");
            DecisionForms.DECISION.list().write(json, decisions);
            json.writeEndObject();
        });
    }

    /**
     * Writes the decision where a generator stands, laid out as the generator lays things out.
     *
     * @throws IOException if what the generator writes to cannot be written to
     */
    public void write(Decision decision, JsonGenerator json) throws IOException {
        DecisionForms.DECISION.write(json, decision);
    }
}

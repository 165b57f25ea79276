package org.councilprotocol.rules.json;

import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.source.JsonDocument;
import org.councilprotocol.rules.internal.source.JsonFault;
import org.councilprotocol.rules.internal.source.JsonReader;

/**
 * Reads decisions back from the JSON that {@link DecisionWriter} writes. Immutable, and safe to share among threads.
 *
 * <pre>{@code
 * String json = new DecisionWriter().write(decision);
 * new DecisionReader().read(json).equals(decision);   // true
 * new DecisionReader().read("{\"council\": 7}");      // InputException: $.council: expected a text, found the number 7 …
 * }</pre>
 *
 * <p>It is strict: every key must be there, and no other, with what {@link JsonSchema#forDecision()} says of it. It
 * reads what this version of the library writes, and does not ask whether a protocol would say so.
 */
public final class DecisionReader {

    private static final int DEEPEST = 20;

    /**
     * The decision.
     *
     * @throws InputException with every defect of the text, each with its path, line and column
     */
    public Decision read(String json) {
        Defects defects = new Defects();
        Json value = value(json);
        Decision decision = DecisionForms.DECISION.read(value, "$", defects);
        defects.refuse();
        if (decision == null) {
            throw Defects.only("$", "there is no decision");
        }
        return decision;
    }

    private static Json value(String json) {
        try {
            JsonDocument document = JsonReader.read(json, DEEPEST);
            if (document.furtherAt() != null) {
                throw Defects.only(
                        "$", "the decision is complete, and something follows it" + Form.at(document.furtherAt()));
            }
            return document.value();
        } catch (JsonFault e) {
            String wrong =
                    switch (e.kind()) {
                        case EMPTY -> "there is nothing here";
                        case CUT_SHORT -> "the JSON stops before its end";
                        case TOO_DEEP -> "objects and lists stand more than " + DEEPEST + " deep in one another";
                        case MALFORMED -> "this is not JSON";
                    };
            throw Defects.only("$", wrong + Form.at(e.at()));
        }
    }
}

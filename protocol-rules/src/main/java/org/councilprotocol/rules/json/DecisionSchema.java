package org.councilprotocol.rules.json;

import java.util.Map;

/** Builds the schema of a decision, as {@link DecisionWriter} writes it. */
final class DecisionSchema {

    private DecisionSchema() {}

    /** The whole schema. */
    static Map<String, Object> whole() {
        Map<String, Object> schema = SchemaNode.root(
                "A decision", "What a council's protocol says about a case. Every key is always there.");
        schema.putAll(DecisionForms.DECISION.schema());
        schema.put("$defs", DecisionForms.definitions());
        return schema;
    }
}

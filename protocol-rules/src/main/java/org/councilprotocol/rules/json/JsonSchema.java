package org.councilprotocol.rules.json;

import java.util.Set;
import org.councilprotocol.model.Post;

/** The JSON Schemas of input and output. */
public final class JsonSchema {

    private JsonSchema() {}

    /** The schema of a case. */
    public static String forInput(Set<Post> posts) {
        return "{\"input\": " + posts.size() + "}";
    }

    /** The schema of a decision. */
    public static String forDecision() {
        return "{\"decision\": true}";
    }
}

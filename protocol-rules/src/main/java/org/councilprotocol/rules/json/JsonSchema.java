package org.councilprotocol.rules.json;

import java.util.Set;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;

/**
 * JSON Schemas, draft 2020-12, of what goes in and of what comes out: for editors that complete, forms, and checks in
 * other languages.
 *
 * <p>What {@link CaseReader} accepts, the schema for input accepts. The reader also finds what no schema says: facts
 * that contradict one another, references to nobody.
 */
public final class JsonSchema {

    private final Words words;

    /** Schemas that describe facts in these words. */
    public JsonSchema(Words words) {
        this.words = words;
    }

    /** The schema of a case. */
    public String forInput(Set<Post> declaredPosts) {
        return forInput(declaredPosts, PackTypes.COMMON);
    }

    /**
     * The schema of a case with what a pack declares.
     *
     * @param types has the situations of which a case can consist, and their facts
     */
    public String forInput(Set<Post> declaredPosts, PackTypes types) {
        return SchemaNode.print(new InputSchema(words, new Vocabulary(declaredPosts, types)).whole());
    }

    /** The schema of a decision. */
    public String forDecision() {
        return SchemaNode.print(DecisionSchema.whole());
    }
}

package org.councilprotocol.rules.json;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;

/** Reads a case from JSON. */
public final class CaseReader {

    private CaseReader() {}

    /** A reader that knows these posts besides the common ones. */
    public static CaseReader of(Set<Post> declaredPosts) {
        throw new UnsupportedOperationException(declaredPosts.toString());
    }

    /** The situations of a case. */
    public List<Situation> read(String json) {
        throw new UnsupportedOperationException(json);
    }
}

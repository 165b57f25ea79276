package org.councilprotocol.rules.json;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;

/** Reads a case from JSON. */
public final class CaseReader {

    private final Set<Post> posts;

    private CaseReader(Set<Post> posts) {
        this.posts = Set.copyOf(posts);
    }

    /** A reader that knows the common posts and these. */
    public static CaseReader of(Set<Post> posts) {
        return new CaseReader(posts);
    }

    /** The situations of the case. */
    public List<Situation> read(String json) {
        throw new UnsupportedOperationException(posts + json);
    }
}

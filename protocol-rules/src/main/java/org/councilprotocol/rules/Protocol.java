package org.councilprotocol.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.pack.Catalogue;
import org.councilprotocol.rules.shape.Shape;

/** A council's member/officer protocol, ready to decide. Immutable, and safe to share among threads. */
public final class Protocol {

    private Protocol() {}

    /** The councils whose prebuilt packs are on the classpath, by their short names, in alphabetical order. */
    public static List<String> councils() {
        throw new UnsupportedOperationException();
    }

    /** The protocol of a council whose prebuilt pack is on the classpath. */
    public static Protocol load(String council) {
        throw new UnsupportedOperationException(council);
    }

    /** The protocol of a pack given as a folder, compiled now. */
    public static Protocol load(Path folder) {
        throw new UnsupportedOperationException(folder.toString());
    }

    /** What the protocol says about one situation. */
    public Decision decide(Situation situation) {
        return decide(List.of(situation));
    }

    /** What the protocol says about the situations of one case. */
    public Decision decide(List<? extends Situation> situations) {
        throw new UnsupportedOperationException(situations.toString());
    }

    /** Which pack this is. */
    public PackInfo pack() {
        throw new UnsupportedOperationException();
    }

    /** Every norm of the document. */
    public Catalogue catalogue() {
        throw new UnsupportedOperationException();
    }

    /** The posts that the pack declares besides the common ones. */
    public Set<Post> declaredPosts() {
        throw new UnsupportedOperationException();
    }

    /** The words of the model and the pack's own. */
    public Words words() {
        throw new UnsupportedOperationException();
    }

    /**
     * Which clauses test which facts of a situation. Facts that none tests are left out.
     *
     * @return clauses in the order of the document, by the path of the fact, without places in lists, such as
     *     {@code "subjects.posts"}
     */
    public Map<String, List<String>> testedBy(Shape situation) {
        throw new UnsupportedOperationException(situation.toString());
    }
}

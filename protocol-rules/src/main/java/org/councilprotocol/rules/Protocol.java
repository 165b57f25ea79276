package org.councilprotocol.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.rules.pack.Catalogue;
import org.councilprotocol.rules.pack.RuleInfo;

/** A council's member/officer protocol, ready to decide. Immutable, and safe to share among threads. */
public final class Protocol {

    private Protocol() {}

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

    /** The acts that the pack declares besides the common ones. */
    public Set<Act> declaredActs() {
        throw new UnsupportedOperationException();
    }

    /** Every rule of the pack, in the order of its files. */
    public List<RuleInfo> rules() {
        throw new UnsupportedOperationException();
    }

    /** The sections of the document that the pack's rules encode so far; empty if all. */
    public List<String> encodedSections() {
        throw new UnsupportedOperationException();
    }

    /** Why a norm does not apply to a situation: the rule that came nearest, and the condition that did not hold. */
    public String whyNot(Situation situation, String norm) {
        throw new UnsupportedOperationException(norm);
    }
}

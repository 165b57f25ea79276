package org.councilprotocol.testkit;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.pack.Catalogue;
import org.councilprotocol.rules.pack.RuleInfo;

/** What scenarios are put to: a {@link Protocol}, or anything else that decides as one does. */
public interface UnderTest {

    /** A protocol, called this in test reports. */
    static UnderTest of(String name, Protocol protocol) {
        return new ProtocolUnderTest(name, protocol);
    }

    /** What test reports call it. */
    String name();

    /** Which pack it decides by. */
    PackInfo pack();

    /** Every norm of the document. */
    Catalogue catalogue();

    /** The posts that the pack declares besides the common ones. */
    Set<Post> declaredPosts();

    /** The parties that the pack declares besides the common ones. */
    Set<Party> declaredParties();

    /** The acts that the pack declares besides the common ones. */
    Set<Act> declaredActs();

    /** Every rule of the pack. */
    List<RuleInfo> rules();

    /** The sections that the pack encodes so far; empty if all. */
    List<String> encodedSections();

    /**
     * Checks that a case can be read.
     *
     * @throws InputException with every defect of it, if not
     */
    void check(String caseJson);

    /** What the protocol says about a case. */
    Decision decide(String caseJson);

    /** In plain words, the rule of a norm that came nearest to the case, and the condition that did not hold. */
    String whyNot(String caseJson, String norm);
}

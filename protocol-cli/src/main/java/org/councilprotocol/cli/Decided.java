package org.councilprotocol.cli;

import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.text.DecisionText;

/** What is written of the decision on a case. */
final class Decided {

    private Decided() {}

    /** The decision on the case in a file, as text or as JSON, without an end of its last line. */
    static String of(Councils councils, CaseFile cases, String council, String file, boolean json) {
        Protocol protocol = councils.protocol(council);
        Decision decision = protocol.decide(protocol.read(cases.text(file)));
        return (json ? new DecisionWriter().write(decision) : DecisionText.of(decision, protocol.words()))
                .stripTrailing();
    }
}

package org.councilprotocol.cli;

import java.util.List;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.text.DecisionText;

/** What is written of the decision on a case. */
final class Decided {

    private Decided() {}

    /** As what a decision is written. */
    enum Form {
        /** Text for a terminal. */
        TEXT,
        /** JSON. */
        JSON,
        /** Markdown. */
        MARKDOWN,
        /** One page of HTML. */
        HTML
    }

    /**
     * The decision on the case in a file, without an end of its last line.
     *
     * @param form as what it is written
     * @param readings the readings of the text to decide on, by their names
     * @throws BadInputException if the protocol has no such reading, or two are of one question
     */
    static String of(Councils councils, CaseFile cases, String council, String file, Form form, List<String> readings) {
        Protocol protocol = read(councils.protocol(council), readings);
        Decision decision = protocol.decide(protocol.read(cases.text(file)));
        return (switch (form) {
                    case TEXT -> DecisionText.of(decision, protocol.words());
                    case JSON -> new DecisionWriter().write(decision);
                    case MARKDOWN ->
                        DecisionText.page(decision, protocol.words()).markdown();
                    case HTML -> DecisionText.page(decision, protocol.words()).html();
                })
                .stripTrailing();
    }

    private static Protocol read(Protocol protocol, List<String> readings) {
        if (readings.isEmpty()) {
            return protocol;
        }
        try {
            return protocol.onReadings(readings);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }
}

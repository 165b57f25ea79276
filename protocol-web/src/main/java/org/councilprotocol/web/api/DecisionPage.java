package org.councilprotocol.web.api;

import org.councilprotocol.model.Case;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.web.council.Council;

/** Shows a decision to people. */
@FunctionalInterface
public interface DecisionPage {

    /** The decision on a case as a page in HTML. */
    String of(Council council, Case theCase, Decision decision);
}

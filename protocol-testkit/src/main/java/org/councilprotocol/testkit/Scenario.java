package org.councilprotocol.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case, and what the protocol says about it; {@link Scenarios} describes the form.
 *
 * @param file the file it stands in, as a path within the folder
 * @param id the id, unique in the folder
 * @param sentence what happens, in a sentence; the name of its test
 * @param kind what it tries
 * @param caseJson the input, as JSON
 * @param expect what the decision says
 * @param never what it must not say
 * @param nearMissOf the id of the scenario that differs in one fact; {@code null} if it is no near miss
 * @param why why the text gives this answer; {@code null} where the scenario leaves it unsaid
 */
record Scenario(
        String file,
        String id,
        String sentence,
        Kind kind,
        String caseJson,
        List<Claim> expect,
        List<Claim> never,
        @Nullable String nearMissOf,
        @Nullable String why) {

    Scenario {
        expect = List.copyOf(expect);
        never = List.copyOf(never);
    }

    /** What a scenario tries; its {@code class} in JSON. */
    enum Kind {
        /** One norm applies. */
        SIMPLE,
        /** One norm gives way to another. */
        EXCEPTION,
        /** Several norms bear on the case. */
        INTERPLAY,
        /** The facts are just at, or just beyond, the edge of a norm. */
        BOUNDARY,
        /** Something hangs on a fact that is not known. */
        UNKNOWN_FACT,
        /** Verdicts, open verdicts, arguable ones and gaps are none, apart from what is expected. */
        NOTHING_APPLIES
    }
}

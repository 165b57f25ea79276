package org.councilprotocol.web.api;

import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.web.council.Council;
import org.councilprotocol.web.http.Problem;
import org.councilprotocol.web.http.Request;
import org.councilprotocol.web.http.Response;

/** Which rules answer: said in a header of each answer, and pinned by a header of the request. */
final class Pins {

    /** The header that says which rules answered, by their fingerprints. */
    static final String HEADER = "Protocol-Fingerprint";

    private Pins() {}

    /**
     * Refuses a request that expects other rules than these.
     *
     * @throws Problem if one of the fingerprints is none of those that the request names
     */
    static void check(Request request, List<Council> councils) {
        String expected = request.header("if-match");
        if (expected == null || expected.strip().equals("*")) {
            return;
        }
        List<String> pinned = Stream.of(expected.split(","))
                .map(each -> each.strip().replaceFirst("^W/", "").replace("\"", ""))
                .toList();
        for (Council council : councils) {
            if (!pinned.contains(fingerprint(council))) {
                throw new Problem(
                        Problem.Kind.PRECONDITION_FAILED,
                        "the rules of " + council.id() + " have the fingerprint " + fingerprint(council)
                                + ", which If-Match does not name");
            }
        }
    }

    /** The answer with the fingerprints of these rules. */
    static Response named(Response answer, List<Council> councils) {
        return answer.with(
                HEADER,
                String.join(", ", councils.stream().map(Pins::fingerprint).toList()));
    }

    private static String fingerprint(Council council) {
        return council.protocol().pack().fingerprint();
    }
}

package org.councilprotocol.web.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a request gets no answer: what RFC 9457 calls a problem. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of problem it is, as the status says. */
    public enum Kind {
        BAD_REQUEST(400, "The request cannot be read"),
        NOT_FOUND(404, "There is nothing here"),
        METHOD_NOT_ALLOWED(405, "This cannot be asked for in this way"),
        NOT_ACCEPTABLE(406, "There is no answer in a form that is accepted"),
        PRECONDITION_FAILED(412, "The rules are not the ones expected"),
        TOO_LARGE(413, "The request is too large"),
        URI_TOO_LONG(414, "The address is too long"),
        UNSUPPORTED_MEDIA_TYPE(415, "The request is of a type that is not read here"),
        UNPROCESSABLE(422, "The case cannot be decided as it is told"),
        TOO_MANY_REQUESTS(429, "There were too many requests"),
        INTERNAL(500, "Something went wrong in this service"),
        UNAVAILABLE(503, "There is too much to do at the moment");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** The status. */
        public int status() {
            return status;
        }

        /** What it is, in words. */
        public String title() {
            return title;
        }
    }

    /**
     * One thing that is wrong with what was sent.
     *
     * @param pointer where, as a JSON Pointer; empty for the whole
     * @param wrong what is wrong
     * @param write what to write instead; {@code null} where that goes without saying
     */
    public record Defect(
            String pointer, String wrong, @Nullable String write) {}

    private final Kind kind;
    private final transient List<Defect> defects;
    private final transient Map<String, String> headers;

    /** A problem with nothing to point at. */
    public Problem(Kind kind, String detail) {
        this(kind, detail, List.of(), Map.of());
    }

    /**
     * A problem.
     *
     * @param detail what is wrong here, and what to do
     * @param defects every thing that is wrong; may be empty
     * @param headers what the answer's headers say besides
     */
    public Problem(Kind kind, String detail, List<Defect> defects, Map<String, String> headers) {
        super(detail, null, false, false);
        this.kind = kind;
        this.defects = List.copyOf(defects);
        this.headers = Map.copyOf(headers);
    }

    /** What sort of problem it is. */
    public Kind kind() {
        return kind;
    }

    /** What is wrong here, and what to do. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** Every thing that is wrong with what was sent; may be empty. */
    public List<Defect> defects() {
        return defects;
    }

    /** What the answer's headers say besides. */
    public Map<String, String> headers() {
        return headers;
    }
}

package org.councilprotocol.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the server answers. Immutable.
 *
 * @param status the status
 * @param headers the headers by name
 * @param body writes the body
 */
public record Response(int status, Map<String, String> headers, Body body) {

    public static final String HTML = "text/html; charset=utf-8";
    public static final String JSON = "application/json";
    public static final String TEXT = "text/plain; charset=utf-8";

    /** Writes a body, once. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    public Response {
        headers = Map.copyOf(headers);
    }

    /** An answer of this type. */
    public static Response of(int status, String type, String body) {
        return of(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer of this type. */
    public static Response of(int status, String type, byte[] body) {
        return new Response(
                status,
                Map.of("Content-Type", type, "Content-Length", String.valueOf(body.length)),
                out -> out.write(body));
    }

    /** An answer that is written as it is made. */
    public static Response streamed(String type, Body body) {
        return new Response(200, Map.of("Content-Type", type), body);
    }

    /** Says where to look instead, by GET. */
    public static Response seeOther(String location) {
        return of(303, TEXT, "See " + location + "\n").with("Location", location);
    }

    /** The same with one more header. */
    public Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }
}

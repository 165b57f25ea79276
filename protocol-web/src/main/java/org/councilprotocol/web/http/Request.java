package org.councilprotocol.web.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the server. Immutable.
 *
 * @param method the method, in capitals
 * @param path the path, decoded, from its first slash
 * @param places what stands in the path where its route has a name in braces
 * @param query the parameters of the query, each with its values in order
 * @param headers the headers by their names in small letters, each with its values in order
 * @param body the body; empty where there is none
 */
public record Request(
        String method,
        String path,
        Map<String, String> places,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        byte[] body) {

    public Request {
        places = Map.copyOf(places);
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    Request at(Map<String, String> found) {
        return new Request(method, path, found, query, headers, body);
    }

    /** What stands in the path where the route has this name in braces. */
    public String place(String name) {
        String found = places.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the route has no {" + name + "}");
        }
        return found;
    }

    /** The only value of a parameter of the query; {@code null} where there is none. */
    public @Nullable String parameter(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new Problem(Problem.Kind.BAD_REQUEST, "the query has " + name + " more than once: give it once");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** Refuses a query with parameters other than these, which would be passed over otherwise. */
    public Request allow(String... parameters) {
        Set<String> unknown = new TreeSet<>(query.keySet());
        unknown.removeAll(Set.of(parameters));
        if (!unknown.isEmpty()) {
            throw new Problem(
                    Problem.Kind.BAD_REQUEST,
                    "the query has a parameter that is not known here: "
                            + (parameters.length == 0
                                    ? "leave the query out"
                                    : "known are " + String.join(", ", parameters)));
        }
        return this;
    }

    /** The values of a header, joined by commas; {@code null} where there is none. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null ? null : String.join(", ", values);
    }

    /** The body as text. */
    public String text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Problem(Problem.Kind.BAD_REQUEST, "the body is not text in UTF-8");
        }
    }

    /** Refuses a body of another type than one of these. */
    public Request ofType(String... types) {
        String told = header("content-type");
        String type = told == null ? "" : told.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!List.of(types).contains(type)) {
            throw new Problem(
                    Problem.Kind.UNSUPPORTED_MEDIA_TYPE,
                    "the body has to be of the type " + String.join(" or ", types) + ": say so in Content-Type");
        }
        return this;
    }
}

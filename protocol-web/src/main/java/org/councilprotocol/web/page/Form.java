package org.councilprotocol.web.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.web.http.Problem;
import org.councilprotocol.web.http.Request;

/**
 * A form that was filled in. Immutable.
 *
 * @param values what stands in each field, in order
 */
record Form(Map<String, List<String>> values) {

    private static final String TYPE = "application/x-www-form-urlencoded";

    Form {
        values = Map.copyOf(values);
    }

    /**
     * The form of a request.
     *
     * @throws Problem if it has none
     */
    static Form of(Request request) {
        String body = request.allow().ofType(TYPE).text();
        Map<String, List<String>> values = new LinkedHashMap<>();
        try {
            for (String field : body.split("&")) {
                int equals = field.indexOf('=');
                if (equals > 0) {
                    values.computeIfAbsent(decoded(field.substring(0, equals)), name -> new ArrayList<>())
                            .add(decoded(field.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new Problem(Problem.Kind.BAD_REQUEST, "the form is not encoded as a form is");
        }
        return new Form(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** What stands in a field that can have several values. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** What stands in a field, without space around it; empty where nothing does. */
    String one(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0).strip();
    }

    /** Whether a value is among those of a field. */
    boolean has(String name, String value) {
        return all(name).contains(value);
    }
}

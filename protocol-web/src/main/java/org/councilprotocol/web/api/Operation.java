package org.councilprotocol.web.api;

import java.util.List;
import java.util.Map;
import org.councilprotocol.web.http.Endpoint;
import org.councilprotocol.web.http.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be asked of the service: what answers it, and how it is described.
 *
 * @param id its name in the description
 * @param method the method
 * @param path the path, with names in braces
 * @param summary what it does, in a sentence
 * @param parameters the parameters of its query
 * @param request what is sent; {@code null} for nothing
 * @param answers the forms of its answer, that of whoever accepts anything first
 * @param problems what may be wrong, besides what may be wrong with any request
 * @param endpoint what answers
 */
record Operation(
        String id,
        String method,
        String path,
        String summary,
        List<Parameter> parameters,
        @Nullable Content request,
        List<Content> answers,
        List<Problem.Kind> problems,
        Endpoint endpoint) {

    /**
     * What is sent or answered.
     *
     * @param type its type, without parameters
     * @param schema its schema, or a reference to one
     */
    record Content(String type, Map<String, Object> schema) {}

    /**
     * A parameter of the query.
     *
     * @param name its name
     * @param meaning what it says
     * @param several whether it can be given more than once
     */
    record Parameter(String name, String meaning, boolean several) {}
}

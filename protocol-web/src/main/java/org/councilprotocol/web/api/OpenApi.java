package org.councilprotocol.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.json.JsonSchema;
import org.councilprotocol.web.api.Operation.Content;
import org.councilprotocol.web.api.Operation.Parameter;
import org.councilprotocol.web.council.Council;
import org.councilprotocol.web.council.Councils;
import org.councilprotocol.web.http.Problem.Kind;
import org.councilprotocol.web.http.Request;

/** Describes the service as OpenAPI 3.1 has it: its operations, and the two schemas of cases and decisions. */
final class OpenApi {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Pattern IN_BRACES = Pattern.compile("\\{(\\w+)}");
    private static final List<Kind> OF_ANY =
            List.of(Kind.BAD_REQUEST, Kind.PRECONDITION_FAILED, Kind.TOO_MANY_REQUESTS, Kind.INTERNAL);
    private static final List<Kind> OF_ANY_BODY = List.of(Kind.TOO_LARGE, Kind.UNSUPPORTED_MEDIA_TYPE);

    private OpenApi() {}

    /** A reference to one of the schemas. */
    static Map<String, Object> ref(String schema) {
        return Map.of("$ref", SCHEMAS + schema);
    }

    /** The description of these operations. */
    static Map<String, Object> of(List<Operation> operations, Councils councils) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Operation operation : operations) {
            @SuppressWarnings("unchecked")
            Map<String, Object> path =
                    (Map<String, Object>) paths.computeIfAbsent(operation.path(), one -> new LinkedHashMap<>());
            path.put(operation.method().toLowerCase(Locale.ROOT), operation(operation));
        }
        String library = councils.all().isEmpty()
                ? "0"
                : councils.all().get(0).protocol().pack().library();
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("openapi", "3.1.0");
        description.put(
                "info",
                Map.of(
                        "title",
                        "Council Protocol",
                        "version",
                        library,
                        "description",
                        "What English councils' member/officer protocols lay down for a case. A fact left out is"
                                + " unknown, never false. Within version 1 only more is added; a member of a request"
                                + " that is not known is refused. These are paraphrases, not legal advice: the"
                                + " council's document prevails."));
        description.put("paths", paths);
        description.put("components", Map.of("schemas", schemas(councils)));
        return description;
    }

    private static Map<String, Object> operation(Operation operation) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("operationId", operation.id());
        described.put("summary", operation.summary());
        described.put("parameters", parameters(operation));
        if (operation.request() != null) {
            described.put("requestBody", Map.of("required", true, "content", content(List.of(operation.request()))));
        }
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(
                "200",
                Map.of(
                        "description",
                        "The answer.",
                        "headers",
                        Map.of(
                                Pins.HEADER,
                                Map.of(
                                        "description",
                                        "The fingerprint of the rules that answered; of several councils' separated"
                                                + " by commas.",
                                        "schema",
                                        Map.of("type", "string"))),
                        "content",
                        content(operation.answers())));
        for (Kind kind : problems(operation)) {
            responses.put(
                    String.valueOf(kind.status()),
                    Map.of(
                            "description",
                            kind.title() + ".",
                            "content",
                            content(List.of(new Content(Problems.TYPE, ref("Problem"))))));
        }
        described.put("responses", responses);
        return described;
    }

    private static List<Kind> problems(Operation operation) {
        Set<Kind> all = new TreeSet<>(OF_ANY);
        all.addAll(operation.problems());
        if (operation.request() != null) {
            all.addAll(OF_ANY_BODY);
        }
        return List.copyOf(all);
    }

    private static List<Map<String, Object>> parameters(Operation operation) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        Matcher inBraces = IN_BRACES.matcher(operation.path());
        while (inBraces.find()) {
            parameters.add(Map.of(
                    "name", inBraces.group(1), "in", "path", "required", true, "schema", Map.of("type", "string")));
        }
        for (Parameter parameter : operation.parameters()) {
            parameters.add(Map.of(
                    "name",
                    parameter.name(),
                    "in",
                    "query",
                    "description",
                    parameter.meaning(),
                    "schema",
                    parameter.several()
                            ? Map.of("type", "array", "items", Map.of("type", "string"))
                            : Map.of("type", "string")));
        }
        parameters.add(Map.of(
                "name",
                "If-Match",
                "in",
                "header",
                "description",
                "The fingerprint of the rules that are to answer, in quotation marks; any other are refused.",
                "schema",
                Map.of("type", "string")));
        return parameters;
    }

    private static Map<String, Object> content(List<Content> contents) {
        Map<String, Object> content = new LinkedHashMap<>();
        contents.forEach(each -> content.put(each.type(), Map.of("schema", each.schema())));
        return content;
    }

    private static Map<String, Object> schemas(Councils councils) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        try (InputStream own = Request.class.getResourceAsStream("/org/councilprotocol/web/api/schemas.json")) {
            Json.MAPPER.readTree(own).properties().forEach(each -> schemas.put(each.getKey(), each.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<Post> posts = new TreeSet<>();
        councils.all().stream()
                .map(Council::inspection)
                .forEach(inspection -> posts.addAll(inspection.declaredPosts()));
        JsonSchema written = new JsonSchema(Words.common());
        ObjectNode ofCase = (ObjectNode) Json.tree(written.forInput(posts));
        ofCase.put(
                "description",
                "One situation, or several of one case. A fact left out, or null, is unknown. What one council alone"
                        + " declares, situations and facts of its own, is in that council's schema:"
                        + " /v1/councils/{council}/schema.");
        put(schemas, "Case", ofCase);
        put(schemas, "Decision", (ObjectNode) Json.tree(written.forDecision()));
        return schemas;
    }

    /** Adds a schema and its definitions beside it, each under a name of its own. */
    private static void put(Map<String, Object> schemas, String name, ObjectNode root) {
        root.remove("$schema");
        JsonNode definitions = root.remove("$defs");
        schemas.put(name, renamed(root, name));
        if (definitions != null) {
            definitions
                    .properties()
                    .forEach(each -> schemas.put(name + "." + each.getKey(), renamed(each.getValue(), name)));
        }
    }

    private static JsonNode renamed(JsonNode node, String name) {
        node.forEach(each -> renamed(each, name));
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            String ref = object.path("$ref").asText();
            object.put(
                    "$ref", ref.equals("#") ? SCHEMAS + name : ref.replaceFirst("^#/\\$defs/", SCHEMAS + name + "."));
        }
        return node;
    }
}

package org.councilprotocol.web.api;

import static org.councilprotocol.web.api.OpenApi.ref;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.rules.find.Candidate;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.json.CandidateWriter;
import org.councilprotocol.rules.json.CatalogueWriter;
import org.councilprotocol.rules.json.JsonSchema;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.web.api.Operation.Content;
import org.councilprotocol.web.council.Council;
import org.councilprotocol.web.council.Councils;
import org.councilprotocol.web.http.Endpoint;
import org.councilprotocol.web.http.Problem;
import org.councilprotocol.web.http.Problem.Kind;
import org.councilprotocol.web.http.Request;
import org.councilprotocol.web.http.Response;

/** What can be asked of councils' protocols without a case. */
final class CouncilOperations {

    private static final String COUNCIL = "/v1/councils/{council}";
    private static final int TOLD = 2_000;

    private final Councils councils;

    CouncilOperations(Councils councils) {
        this.councils = councils;
    }

    List<Operation> all() {
        return List.of(
                get(
                        "listCouncils",
                        "/v1/councils",
                        "The councils, with the fingerprints of their rules.",
                        "Councils",
                        this::list),
                get("getCouncil", COUNCIL, "One council.", "Council", this::council),
                get(
                        "getCaseSchema",
                        COUNCIL + "/schema",
                        "The JSON Schema, draft 2020-12, of a case with all that this council declares.",
                        "Schema",
                        this::schema),
                get(
                        "listSituations",
                        COUNCIL + "/situations",
                        "The situations of which a case can consist.",
                        "Situations",
                        this::situations),
                get(
                        "getSituation",
                        COUNCIL + "/situations/{situation}",
                        "One situation: its facts, which clauses test them, and a case to fill in.",
                        "Situation",
                        this::situation),
                new Operation(
                        "findSituations",
                        "POST",
                        COUNCIL + "/situations:find",
                        "The situations in which an event told in plain words is told, the likeliest first.",
                        List.of(),
                        new Content(Response.JSON, ref("Event")),
                        List.of(new Content(Response.JSON, ref("Candidates"))),
                        List.of(Kind.NOT_FOUND, Kind.UNPROCESSABLE),
                        this::find),
                get(
                        "listNorms",
                        COUNCIL + "/norms",
                        "Every norm of the document, and what the rules do with it.",
                        "Norms",
                        this::norms));
    }

    private Operation get(String id, String path, String summary, String schema, Endpoint endpoint) {
        return new Operation(
                id,
                "GET",
                path,
                summary,
                List.of(),
                null,
                List.of(new Content(Response.JSON, ref(schema))),
                path.contains("{") ? List.of(Kind.NOT_FOUND) : List.of(),
                endpoint);
    }

    private Response list(Request request) {
        Pins.check(request.allow(), councils.all());
        return Pins.named(
                json(Map.of(
                        "councils",
                        councils.all().stream().map(CouncilOperations::council).toList())),
                councils.all());
    }

    private Response council(Request request) {
        Council council = asked(request.allow());
        return Pins.named(json(council(council)), List.of(council));
    }

    private static Map<String, Object> council(Council council) {
        PackInfo pack = council.protocol().pack();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("council", pack.council());
        body.put("name", council.name());
        body.put("document", pack.document());
        body.put("edition", pack.edition());
        body.put("fingerprint", pack.fingerprint());
        body.put("library", pack.library());
        body.put(
                "readings",
                council.protocol().readings().stream()
                        .map(question -> question.readings())
                        .toList());
        return body;
    }

    private Response schema(Request request) {
        Council council = asked(request.allow());
        return Pins.named(Response.of(200, "application/schema+json", schemaOf(council)), List.of(council));
    }

    private static String schemaOf(Council council) {
        return new JsonSchema(council.protocol().words())
                .forInput(
                        council.inspection().declaredPosts(),
                        council.inspection().types());
    }

    private Response situations(Request request) {
        Council council = asked(request.allow());
        List<Map<String, Object>> all = council.situations().values().stream()
                .map(shape -> situation(council, shape))
                .toList();
        return Pins.named(json(Map.of("situations", all)), List.of(council));
    }

    private static Map<String, Object> situation(Council council, Shape shape) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("situation", shape.name());
        body.put("label", council.label(shape));
        body.put("means", council.means(shape));
        body.put("silent", council.isSilentOn(shape));
        return body;
    }

    private Response situation(Request request) {
        Council council = asked(request.allow());
        String name = request.place("situation");
        Shape shape = council.situations().get(name);
        if (shape == null) {
            String nearest = Nearest.to(name, council.situations().keySet());
            throw new Problem(
                    Kind.NOT_FOUND,
                    "there is no such situation; "
                            + (nearest == null ? "see " + COUNCIL + "/situations" : "did you mean " + nearest + "?"));
        }
        Map<String, Object> body = situation(council, shape);
        body.put("skeleton", Json.tree(new SituationWriter().skeleton(shape.situation())));
        body.put("testedBy", council.inspection().testedBy(shape.situation()));
        body.put("schema", absolute(Json.tree(schemaOf(council)).at("/$defs/" + name), council));
        return Pins.named(json(body), List.of(council));
    }

    /** A part of the schema of a case that points to its other parts where they can be fetched. */
    private static JsonNode absolute(JsonNode node, Council council) {
        node.forEach(each -> absolute(each, council));
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            object.put(
                    "$ref",
                    "/v1/councils/" + council.id() + "/schema"
                            + object.path("$ref").asText());
        }
        return node;
    }

    private Response find(Request request) {
        Council council = asked(request.allow().ofType(Response.JSON));
        String told = told(request.text());
        List<Candidate> found = council.finder().find(told);
        return Pins.named(
                Response.of(200, Response.JSON, new CandidateWriter().write(council.id(), told, found)),
                List.of(council));
    }

    private static String told(String text) {
        if (!Json.isJson(text)) {
            throw new Problem(Kind.BAD_REQUEST, "the body is not JSON");
        }
        JsonNode body = Json.tree(text);
        List<Problem.Defect> defects = new ArrayList<>();
        body.fieldNames().forEachRemaining(name -> {
            if (!name.equals("told")) {
                defects.add(new Problem.Defect(
                        Problems.pointer("['" + name.replace("'", "\\'") + "']"),
                        "there is no such member",
                        "leave it out"));
            }
        });
        JsonNode told = body.path("told");
        if (!told.isTextual() || told.asText().isBlank() || told.asText().length() > TOLD) {
            defects.add(new Problem.Defect(
                    "/told", "this is no event", "tell what happened, in " + TOLD + " characters at the most"));
        }
        if (!defects.isEmpty()) {
            throw new Problem(Kind.UNPROCESSABLE, "see what is wrong with it", defects, Map.of());
        }
        return told.asText();
    }

    private Response norms(Request request) {
        Council council = asked(request.allow());
        String norms = new CatalogueWriter()
                .write(
                        council.protocol().pack(),
                        council.name(),
                        council.protocol().catalogue(),
                        council.inspection().rules());
        return Pins.named(Response.of(200, Response.JSON, norms), List.of(council));
    }

    private Council asked(Request request) {
        Council council = councils.get(request.place("council"));
        Pins.check(request, List.of(council));
        return council;
    }

    private static Response json(Object body) {
        return Response.of(200, Response.JSON, Json.text(body));
    }
}

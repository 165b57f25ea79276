package org.councilprotocol.web.api;

import static org.councilprotocol.web.api.OpenApi.ref;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.json.ExplanationWriter;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.text.ComparisonText;
import org.councilprotocol.rules.text.DecisionText;
import org.councilprotocol.rules.text.ExplanationText;
import org.councilprotocol.web.api.Operation.Content;
import org.councilprotocol.web.api.Operation.Parameter;
import org.councilprotocol.web.council.Council;
import org.councilprotocol.web.council.Councils;
import org.councilprotocol.web.http.Accept;
import org.councilprotocol.web.http.Problem;
import org.councilprotocol.web.http.Problem.Kind;
import org.councilprotocol.web.http.Request;
import org.councilprotocol.web.http.Response;
import org.councilprotocol.web.http.Workload;
import org.jspecify.annotations.Nullable;

/** What can be asked about a case. */
final class CaseOperations {

    private static final String COUNCIL = "/v1/councils/{council}";
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain";
    private static final String HTML = "text/html";
    private static final String LINES = "application/jsonl";
    private static final String OTHER_LINES = "application/x-ndjson";
    private static final int MOST_LINES = 10_000;

    private static final Content CASE = new Content(JSON, ref("Case"));
    private static final Map<String, Object> SOME_TEXT = Map.of("type", "string");
    private static final List<Kind> PROBLEMS =
            List.of(Kind.NOT_FOUND, Kind.NOT_ACCEPTABLE, Kind.UNPROCESSABLE, Kind.UNAVAILABLE);
    private static final Parameter READING = new Parameter(
            "reading",
            "A reading of the text to take, by its name; what hangs on another question of how to read it stays"
                    + " arguable.",
            true);

    private final Councils councils;
    private final Workload workload;
    private final DecisionPage page;

    CaseOperations(Councils councils, Workload workload, DecisionPage page) {
        this.councils = councils;
        this.workload = workload;
        this.page = page;
    }

    List<Operation> all() {
        return List.of(
                new Operation(
                        "decide",
                        "POST",
                        COUNCIL + "/decisions",
                        "What the council's protocol lays down for a case.",
                        List.of(READING),
                        CASE,
                        List.of(
                                new Content(JSON, ref("Decision")),
                                new Content(TEXT, SOME_TEXT),
                                new Content(HTML, SOME_TEXT)),
                        PROBLEMS,
                        this::decide),
                new Operation(
                        "decideMany",
                        "POST",
                        COUNCIL + "/decisions:batch",
                        "What it lays down for many cases: a case on each line, and an answer for each line as soon as"
                                + " it is made.",
                        List.of(READING),
                        new Content(LINES, ref("Case")),
                        List.of(new Content(LINES, ref("BatchLine"))),
                        List.of(Kind.NOT_FOUND),
                        this::decideMany),
                new Operation(
                        "explain",
                        "POST",
                        COUNCIL + "/explanations",
                        "Why a norm applies to a case, or why not and what would make it apply.",
                        List.of(new Parameter(
                                "norm",
                                "A norm such as 11.3/1, or a clause such as 11.3; without it, every norm about such a"
                                        + " case.",
                                false)),
                        CASE,
                        List.of(new Content(JSON, ref("Explanations")), new Content(TEXT, SOME_TEXT)),
                        PROBLEMS,
                        this::explain),
                new Operation(
                        "compare",
                        "POST",
                        "/v1/comparisons",
                        "What every council's protocol lays down for one case.",
                        List.of(),
                        CASE,
                        List.of(new Content(JSON, ref("Decisions")), new Content(TEXT, SOME_TEXT)),
                        List.of(Kind.NOT_ACCEPTABLE, Kind.UNPROCESSABLE, Kind.UNAVAILABLE),
                        this::compare));
    }

    private Response decide(Request request) {
        Council council = asked(request.allow("reading").ofType(JSON));
        String form = Accept.best(request, JSON, TEXT, HTML);
        Protocol protocol = read(council.protocol(), request);
        String text = request.text();
        try {
            Case theCase = protocol.read(text);
            Decision decision = workload.run(() -> protocol.decide(theCase));
            Response answer =
                    switch (form) {
                        case JSON -> Response.of(200, Response.JSON, new DecisionWriter().write(decision));
                        case TEXT -> Response.of(200, Response.TEXT, DecisionText.of(decision, protocol.words()));
                        default -> Response.of(200, Response.HTML, page.of(council, theCase, decision));
                    };
            return Pins.named(answer, List.of(council));
        } catch (InputException e) {
            throw Problems.of(e, text);
        }
    }

    /** The protocol on the readings that a request takes. */
    private static Protocol read(Protocol protocol, Request request) {
        List<String> readings = request.query().getOrDefault("reading", List.of());
        try {
            return readings.isEmpty() ? protocol : protocol.onReadings(readings);
        } catch (IllegalArgumentException e) {
            throw new Problem(Kind.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private Response decideMany(Request request) {
        Council council = asked(request.allow("reading").ofType(LINES, OTHER_LINES));
        Accept.best(request, LINES, OTHER_LINES);
        Protocol protocol = read(council.protocol(), request);
        List<String> lines = request.text().lines().toList();
        if (lines.size() > MOST_LINES) {
            throw new Problem(Kind.TOO_LARGE, "there may be " + MOST_LINES + " lines at the most");
        }
        return Pins.named(
                Response.streamed(LINES, out -> {
                    for (int i = 0; i < lines.size(); i++) {
                        if (!lines.get(i).isBlank()) {
                            line(out, i + 1, lines.get(i), protocol);
                        }
                    }
                }),
                List.of(council));
    }

    private void line(OutputStream out, int number, String text, Protocol protocol) throws IOException {
        // The line is flushed as a whole, and what it is written to stays open for the next.
        JsonGenerator json = Json.MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeNumberField("line", number);
        try {
            Case theCase = protocol.read(text);
            Decision decision = workload.runPart(() -> protocol.decide(theCase));
            json.writeFieldName("decision");
            new DecisionWriter().write(decision, json);
        } catch (InputException e) {
            json.writeObjectField("problem", Problems.body(Problems.of(e, text)));
        }
        json.writeEndObject();
        json.close();
        out.write("\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private Response explain(Request request) {
        Council council = asked(request.allow("norm").ofType(JSON));
        String form = Accept.best(request, JSON, TEXT);
        String norm = request.parameter("norm");
        String text = request.text();
        try {
            Case theCase = council.protocol().read(text);
            List<Explanation> explanations = workload.run(() -> explanations(council.protocol(), theCase, norm));
            Response answer = form.equals(JSON)
                    ? Response.of(
                            200,
                            Response.JSON,
                            "{\"explanations\": "
                                    + new ExplanationWriter()
                                            .write(explanations)
                                            .strip() + "}\n")
                    : Response.of(
                            200,
                            Response.TEXT,
                            explanations.isEmpty()
                                    ? "No norm of this protocol is about such a case.\n"
                                    : ExplanationText.of(
                                            explanations, council.protocol().words()));
            return Pins.named(answer, List.of(council));
        } catch (InputException e) {
            throw Problems.of(e, text);
        }
    }

    private static List<Explanation> explanations(Protocol protocol, Case theCase, @Nullable String norm) {
        List<Explanation> explanations = new ArrayList<>();
        List<Situation> situations = theCase.situations();
        for (int i = 0; i < situations.size(); i++) {
            int place = i;
            List<Norm> norms = norm == null
                    ? PackInspection.of(protocol).normsAbout(situations.get(i).getClass())
                    : protocol.catalogue().norms().stream()
                            .filter(each ->
                                    each.id().equals(norm) || each.clause().equals(norm))
                            .toList();
            if (norm != null && norms.isEmpty()) {
                throw new Problem(Kind.NOT_FOUND, "this document has no such norm and no such clause");
            }
            norms.forEach(each -> explanations.add(protocol.explain(theCase, place, each.id())));
        }
        return explanations;
    }

    private Response compare(Request request) {
        Pins.check(request.allow().ofType(JSON), councils.all());
        String form = Accept.best(request, JSON, TEXT);
        String text = request.text();
        try {
            Case theCase = councils.together().read(text);
            Map<String, Decision> decisions =
                    workload.run(() -> councils.together().decide(theCase));
            Response answer = form.equals(JSON)
                    ? Response.of(200, Response.JSON, new DecisionWriter().write(List.copyOf(decisions.values())))
                    : Response.of(200, Response.TEXT, ComparisonText.of(answers(decisions)));
            return Pins.named(answer, councils.all());
        } catch (InputException e) {
            throw Problems.of(e, text);
        }
    }

    private List<ComparisonText.Answer> answers(Map<String, Decision> decisions) {
        return councils.together().all().stream()
                .map(protocol -> new ComparisonText.Answer(
                        protocol.name(),
                        protocol.words(),
                        Objects.requireNonNull(decisions.get(protocol.pack().council()))))
                .toList();
    }

    private Council asked(Request request) {
        Council council = councils.get(request.place("council"));
        Pins.check(request, List.of(council));
        return council;
    }
}

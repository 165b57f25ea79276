package org.councilprotocol.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.web.council.Council;
import org.councilprotocol.web.council.Councils;
import org.councilprotocol.web.http.Problem;
import org.councilprotocol.web.http.Response;
import org.councilprotocol.web.http.Routes.Route;
import org.councilprotocol.web.http.Workload;

/** The pages for people. Safe to share among threads. */
public final class Pages {

    private static final String TEMPLATES = "org.councilprotocol.web.template";

    private final Councils councils;
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);

    /** Pages about these councils. */
    public Pages(Councils councils, Workload workload) {
        this.councils = councils;
    }

    /** What answers. */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(Assets.routes());
        routes.add(new Route("GET", "/", request -> page(200, "councils", Map.of("councils", councils.all()))));
        routes.add(new Route("GET", "/accessibility", request -> page(200, "accessibility", Map.of())));
        return routes;
    }

    /** The decision on a case as a page. */
    public String decision(Council council, Case theCase, Decision decision) {
        return html("decision", Map.of("view", DecisionView.of(council, decision)));
    }

    /** Says why a request gets no page. */
    public Response problem(Problem problem) {
        Response answer = page(problem.kind().status(), "problem", Map.of("problem", problem));
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }

    private Response page(int status, String template, Map<String, Object> parameters) {
        return Response.of(status, Response.HTML, html(template, parameters));
    }

    private String html(String template, Map<String, Object> parameters) {
        StringOutput out = new StringOutput();
        templates.render(template + ".jte", parameters, out);
        return out.toString();
    }
}

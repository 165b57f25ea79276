package org.councilprotocol.web.page;

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

    private final Councils councils;
    private final Templates templates = new Templates();
    private final ClerkPages clerk;
    private final RulebookPages rulebook;

    /** Pages about these councils. */
    public Pages(Councils councils, Workload workload) {
        this.councils = councils;
        this.clerk = new ClerkPages(councils, workload, templates);
        this.rulebook = new RulebookPages(councils, templates);
    }

    /** What answers. */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(Assets.routes());
        routes.add(
                new Route("GET", "/", request -> templates.page(200, "councils", Map.of("councils", councils.all()))));
        routes.add(new Route("GET", "/accessibility", request -> templates.page(200, "accessibility", Map.of())));
        routes.addAll(clerk.routes());
        routes.addAll(rulebook.routes());
        return routes;
    }

    /** The decision on a case as a page. */
    public String decision(Council council, Case theCase, Decision decision) {
        return templates.html("decision", Map.of("view", DecisionView.of(council, decision, Map.of()), "c", ""));
    }

    /** Says why a request gets no page. */
    public Response problem(Problem problem) {
        Response answer = templates.page(problem.kind().status(), "problem", Map.of("problem", problem));
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }
}

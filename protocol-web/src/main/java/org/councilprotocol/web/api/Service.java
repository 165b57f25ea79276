package org.councilprotocol.web.api;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.web.council.Councils;
import org.councilprotocol.web.http.Response;
import org.councilprotocol.web.http.Routes.Route;
import org.councilprotocol.web.http.Workload;

/**
 * Version 1 of the service. Within it only more is added: another member of an answer, another operation. What is not
 * known in a request is refused.
 */
public final class Service {

    private Service() {}

    /**
     * What answers.
     *
     * @param workload how much is decided at once
     * @param page a decision as a page for people
     */
    public static List<Route> routes(Councils councils, Workload workload, DecisionPage page) {
        List<Operation> operations = new ArrayList<>();
        operations.addAll(new CouncilOperations(councils).all());
        operations.addAll(new CaseOperations(councils, workload, page).all());
        List<Route> routes = new ArrayList<>();
        for (Operation operation : operations) {
            routes.add(new Route(operation.method(), operation.path(), operation.endpoint()));
        }
        String description = Json.text(OpenApi.of(operations, councils));
        routes.add(new Route("GET", "/v1/openapi.json", request -> {
            request.allow();
            return Response.of(200, Response.JSON, description);
        }));
        return routes;
    }
}

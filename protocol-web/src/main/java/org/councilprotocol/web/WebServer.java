package org.councilprotocol.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.councilprotocol.web.api.Problems;
import org.councilprotocol.web.api.Service;
import org.councilprotocol.web.council.Councils;
import org.councilprotocol.web.http.HttpServer;
import org.councilprotocol.web.http.Problem;
import org.councilprotocol.web.http.RateLimit;
import org.councilprotocol.web.http.Response;
import org.councilprotocol.web.http.Routes;
import org.councilprotocol.web.http.Routes.Route;
import org.councilprotocol.web.http.Workload;
import org.councilprotocol.web.operation.Operations;
import org.councilprotocol.web.page.Pages;

/** The server with all that it answers. Nothing of what it is told is kept. Safe to share among threads. */
public final class WebServer implements AutoCloseable {

    private static final int BODY_BYTES = 2 << 20;
    private static final int HEADER_BYTES = 32 << 10;
    private static final int WAIT_MILLIS = 2_000;
    private static final int THREADS = 64;

    private final HttpServer server;
    private final Operations operations;

    private WebServer(HttpServer server, Operations operations) {
        this.server = server;
        this.operations = operations;
    }

    /**
     * Starts a server; it answers as soon as this returns.
     *
     * @throws IOException if it cannot listen there
     * @throws org.councilprotocol.rules.pack.PackException if a pack has a defect
     * @throws IllegalArgumentException if two packs are of one council
     */
    public static WebServer start(Settings settings) throws IOException {
        Councils councils = Councils.load(settings.packs());
        Workload workload = new Workload(settings.decisions(), WAIT_MILLIS);
        Pages pages = new Pages(councils, workload);
        Operations operations = new Operations(councils, workload);
        List<Route> routes = new ArrayList<>(operations.routes());
        routes.addAll(Service.routes(councils, workload, pages::decision));
        routes.addAll(pages.routes());
        RateLimit rate = settings.rate() == 0 ? RateLimit.none() : new RateLimit(settings.rate(), System::nanoTime);
        HttpServer server = HttpServer.start(
                new HttpServer.Limits(settings.host(), settings.port(), THREADS, BODY_BYTES, HEADER_BYTES, rate),
                new Routes(routes),
                headers(settings),
                (problem, path) -> problem(problem, path, pages),
                operations);
        return new WebServer(server, operations);
    }

    /** Said by every answer: nothing is kept, nothing is told to other sites, and pages run nothing but our own. */
    private static Map<String, String> headers(Settings settings) {
        return Map.of(
                "Cache-Control",
                "no-store",
                "Referrer-Policy",
                "no-referrer",
                "X-Content-Type-Options",
                "nosniff",
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors " + settings.frameAncestors());
    }

    private static Response problem(Problem problem, String path, Pages pages) {
        boolean service = path.startsWith("/v1/")
                || path.equals("/v1")
                || path.startsWith("/health/")
                || path.equals("/metrics")
                || path.equals("/version");
        return service ? Problems.answer(problem) : pages.problem(problem);
    }

    /** The port on which it listens. */
    public int port() {
        return server.port();
    }

    /** Waits until it is stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Answers what it has begun to answer, and stops. */
    @Override
    public void close() {
        server.close();
        operations.close();
    }
}

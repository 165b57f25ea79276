package org.councilprotocol.web.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.web.council.Councils;
import org.councilprotocol.web.http.Endpoint;
import org.councilprotocol.web.http.HttpServer;
import org.councilprotocol.web.http.Response;
import org.councilprotocol.web.http.Routes.Route;
import org.councilprotocol.web.http.Workload;

/**
 * Health, version and figures of the server. It logs each answer, and counts it, by route: never what stood in the
 * address, since that may be what somebody told.
 */
public final class Operations implements HttpServer.Witness, AutoCloseable {

    private static final System.Logger LOG = System.getLogger("org.councilprotocol.web");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final Councils councils;
    private final PrometheusMeterRegistry figures = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    /** Operations of a server with these councils and this work. */
    public Operations(Councils councils, Workload workload) {
        this.councils = councils;
        new JvmMemoryMetrics().bindTo(figures);
        new JvmThreadMetrics().bindTo(figures);
        collections.bindTo(figures);
        Gauge.builder("protocol.deciding", workload, Workload::running)
                .description("How many cases are being decided")
                .register(figures);
    }

    /** What answers. */
    public List<Route> routes() {
        return List.of(
                get("/health/live", "{\"status\": \"up\"}\n"),
                get("/health/ready", "{\"status\": \"up\"}\n"),
                get("/version", version()),
                new Route(
                        "GET",
                        "/metrics",
                        request -> Response.of(200, "text/plain; version=0.0.4; charset=utf-8", figures.scrape())));
    }

    private static Route get(String path, String body) {
        Endpoint endpoint = request -> {
            request.allow();
            return Response.of(200, Response.JSON, body);
        };
        return new Route("GET", path, endpoint);
    }

    /** Names and fingerprints have nothing in them that JSON would have to escape. */
    private String version() {
        List<PackInfo> packs =
                councils.all().stream().map(each -> each.protocol().pack()).toList();
        String library = packs.isEmpty() ? "" : packs.get(0).library();
        return packs.stream()
                .map(pack -> "\"" + pack.council() + "\": \"" + pack.fingerprint() + "\"")
                .collect(Collectors.joining(", ", "{\"library\": \"" + library + "\", \"rules\": {", "}}\n"));
    }

    @Override
    public void answered(String method, String route, int status, long nanos) {
        String known = METHODS.contains(method) ? method : "other";
        figures.timer("protocol.requests", "method", known, "route", route, "status", String.valueOf(status))
                .record(nanos, TimeUnit.NANOSECONDS);
        LOG.log(
                System.Logger.Level.INFO,
                () -> known + " " + route + " " + status + " " + TimeUnit.NANOSECONDS.toMicros(nanos) + " µs");
    }

    @Override
    public void close() {
        collections.close();
        figures.close();
    }
}

package org.councilprotocol.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server: reads requests, has them answered, and writes the answers. Safe to share among threads. */
public final class HttpServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("org.councilprotocol.web");

    private static final int IDLE_MILLIS = 30_000;
    private static final int STOP_MILLIS = 5_000;
    private static final int COMPRESSED_BYTES = 1_024;

    /**
     * What a server keeps to.
     *
     * @param host the address on which it listens
     * @param port the port; 0 for any that is free
     * @param threads how many requests it answers at once
     * @param bodyBytes how large the body of a request may be
     * @param headerBytes how large its line and headers may be together
     * @param rate how often somebody may ask
     */
    public record Limits(String host, int port, int threads, int bodyBytes, int headerBytes, RateLimit rate) {}

    /** Makes an answer of a problem. */
    @FunctionalInterface
    public interface ProblemPages {

        /**
         * The answer.
         *
         * @param path what was asked for
         */
        Response of(Problem problem, String path);
    }

    /** Is told of each answer. */
    @FunctionalInterface
    public interface Witness {

        /**
         * A request was answered.
         *
         * @param route the route's path, with names in braces and not what stood there; of no route {@code "none"}
         * @param nanos how long it took
         */
        void answered(String method, String route, int status, long nanos);
    }

    private final Server server;
    private final ServerConnector connector;

    private HttpServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts a server.
     *
     * @param headers what every answer's headers say where the answer itself does not
     * @throws IOException if it cannot listen there
     */
    public static HttpServer start(
            Limits limits, Routes routes, Map<String, String> headers, ProblemPages problems, Witness witness)
            throws IOException {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        configuration.setRequestHeaderSize(limits.headerBytes());
        Server server = new Server(new QueuedThreadPool(limits.threads() + 8));
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost(limits.host());
        connector.setPort(limits.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        Exchanges exchanges = new Exchanges(limits, routes, headers, problems, witness);
        server.setHandler(new GracefulHandler(exchanges));
        server.setErrorHandler(exchanges::refused);
        server.setStopTimeout(STOP_MILLIS);
        server.setStopAtShutdown(true);
        try {
            server.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the server cannot start: " + e.getMessage(), e);
        }
        return new HttpServer(server, connector);
    }

    /** The port on which it listens. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Waits until it is stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Answers what it has begun to answer, and stops. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server cannot stop", e);
        }
    }

    /** Carries requests to endpoints and answers back. */
    private static final class Exchanges extends Handler.Abstract {

        private final Limits limits;
        private final Routes routes;
        private final Map<String, String> headers;
        private final ProblemPages problems;
        private final Witness witness;

        private Exchanges(
                Limits limits, Routes routes, Map<String, String> headers, ProblemPages problems, Witness witness) {
            this.limits = limits;
            this.routes = routes;
            this.headers = Map.copyOf(headers);
            this.problems = problems;
            this.witness = witness;
        }

        @Override
        public boolean handle(
                org.eclipse.jetty.server.Request request,
                org.eclipse.jetty.server.Response response,
                Callback callback) {
            long start = System.nanoTime();
            String[] route = {"none"};
            String path = String.valueOf(request.getHttpURI().getDecodedPath());
            Response answer;
            try {
                limits.rate().take(org.eclipse.jetty.server.Request.getRemoteAddr(request));
                answer = answer(request, path, route);
            } catch (Problem problem) {
                answer = problems.of(problem, path);
            } catch (RuntimeException | IOException | Error e) {
                // What was told may stand in the message.
                LOG.log(
                        System.Logger.Level.ERROR,
                        "no answer to {0} {1}: {2}",
                        request.getMethod(),
                        route[0],
                        trace(e));
                answer = problems.of(new Problem(Problem.Kind.INTERNAL, "it has been logged"), path);
            }
            send(request, response, answer, callback);
            witness.answered(request.getMethod(), route[0], answer.status(), System.nanoTime() - start);
            return true;
        }

        private Response answer(org.eclipse.jetty.server.Request request, String path, String[] route)
                throws IOException {
            Routes.Found found = routes.of(request.getMethod(), path);
            route[0] = found.route().path();
            Request read = new Request(
                            request.getMethod(), path, Map.of(), query(request), headers(request), body(request))
                    .at(found.places());
            return found.route().endpoint().answer(read);
        }

        private static Map<String, List<String>> query(org.eclipse.jetty.server.Request request) {
            Fields fields;
            try {
                fields = org.eclipse.jetty.server.Request.extractQueryParameters(request);
            } catch (RuntimeException e) {
                throw new Problem(Problem.Kind.BAD_REQUEST, "the query is not encoded as a query is");
            }
            Map<String, List<String>> query = new LinkedHashMap<>();
            fields.forEach(field -> query.put(field.getName(), List.copyOf(field.getValues())));
            return query;
        }

        private static Map<String, List<String>> headers(org.eclipse.jetty.server.Request request) {
            Map<String, List<String>> headers = new LinkedHashMap<>();
            for (HttpField field : request.getHeaders()) {
                String name = field.getName().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, request.getHeaders().getValuesList(name));
            }
            return headers;
        }

        private byte[] body(org.eclipse.jetty.server.Request request) throws IOException {
            if (request.getLength() > limits.bodyBytes()) {
                throw tooLarge();
            }
            try (InputStream in = Content.Source.asInputStream(request)) {
                byte[] body = in.readNBytes(limits.bodyBytes() + 1);
                if (body.length > limits.bodyBytes()) {
                    throw tooLarge();
                }
                return body;
            }
        }

        private Problem tooLarge() {
            return new Problem(
                    Problem.Kind.TOO_LARGE, "the body may have " + limits.bodyBytes() + " bytes at the most");
        }

        private void send(
                org.eclipse.jetty.server.Request request,
                org.eclipse.jetty.server.Response response,
                Response answer,
                Callback callback) {
            response.setStatus(answer.status());
            headers.forEach((name, value) -> response.getHeaders().put(name, value));
            answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
            boolean compressed = compresses(request, answer);
            if (compressed) {
                response.getHeaders().remove("Content-Length");
                response.getHeaders().put("Content-Encoding", "gzip");
            }
            response.getHeaders().put("Vary", "Accept, Accept-Encoding");
            try (OutputStream out = Content.Sink.asOutputStream(response)) {
                if (!request.getMethod().equals("HEAD")) {
                    if (compressed) {
                        try (GZIPOutputStream smaller = new GZIPOutputStream(out, 8_192, true)) {
                            answer.body().writeTo(smaller);
                        }
                    } else {
                        answer.body().writeTo(out);
                    }
                }
            } catch (IOException | RuntimeException e) {
                // Whoever asked is gone, or the rest of an answer that has begun cannot be made.
                callback.failed(e);
                return;
            }
            callback.succeeded();
        }

        /**
         * Nothing that an answer says is a secret from whoever asked, so that its length tells nobody else anything.
         */
        private static boolean compresses(org.eclipse.jetty.server.Request request, Response answer) {
            String length = answer.headers().get("Content-Length");
            return request.getHeaders().contains("Accept-Encoding", "gzip")
                    && !answer.headers().containsKey("Content-Encoding")
                    && (length == null || Integer.parseInt(length) >= COMPRESSED_BYTES);
        }

        /** What the server itself refuses: no request, too long an address and the like. */
        boolean refused(
                org.eclipse.jetty.server.Request request,
                org.eclipse.jetty.server.Response response,
                Callback callback) {
            int status = response.getStatus();
            Problem problem =
                    switch (status) {
                        case 414, 431 -> new Problem(Problem.Kind.URI_TOO_LONG, "send what is long in a body");
                        case 503 -> new Problem(Problem.Kind.UNAVAILABLE, "the service is stopping");
                        default ->
                            status < 500
                                    ? new Problem(Problem.Kind.BAD_REQUEST, "the request is not as HTTP has it")
                                    : new Problem(Problem.Kind.INTERNAL, "it has been logged");
                    };
            send(request, response, problems.of(problem, ""), callback);
            witness.answered("none", "none", response.getStatus(), 0);
            return true;
        }

        /** Where it went wrong, without any message. */
        private static String trace(Throwable error) {
            StringBuilder trace = new StringBuilder();
            for (Throwable each = error; each != null && trace.length() < 4_000; each = each.getCause()) {
                trace.append(each.getClass().getName());
                for (StackTraceElement element : each.getStackTrace()) {
                    trace.append("\n    at ").append(element);
                }
                trace.append('\n');
            }
            return trace.toString();
        }
    }
}

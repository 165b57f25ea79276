package org.councilprotocol.web.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which endpoint answers what. A route whose steps are given goes before one with a name in braces there. Immutable.
 */
public final class Routes {

    /**
     * An endpoint and what it answers.
     *
     * @param method the method, such as {@code "GET"}, which answers {@code HEAD} as well
     * @param path the path, such as {@code "/v1/councils/{council}"}
     * @param endpoint what answers
     */
    public record Route(String method, String path, Endpoint endpoint) {}

    /**
     * A route with what stands in the path where it has names in braces.
     *
     * @param route the route
     * @param places what stands there, by name
     */
    record Found(Route route, Map<String, String> places) {}

    private final List<Route> routes;

    /** These routes. */
    public Routes(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /** Every route. */
    public List<Route> all() {
        return routes;
    }

    /**
     * What answers a request.
     *
     * @throws Problem if nothing has this path, or nothing that does answers this method
     */
    Found of(String method, String path) {
        List<Found> here = new ArrayList<>();
        for (Route route : routes) {
            Map<String, String> places = places(route.path(), path);
            if (places != null) {
                here.add(new Found(route, places));
            }
        }
        if (here.isEmpty()) {
            throw new Problem(Problem.Kind.NOT_FOUND, "nothing has this address");
        }
        int fewest =
                here.stream().mapToInt(found -> found.places().size()).min().orElse(0);
        here.removeIf(found -> found.places().size() > fewest);
        String asked = method.equals("HEAD") ? "GET" : method;
        return here.stream()
                .filter(found -> found.route().method().equals(asked))
                .findFirst()
                .orElseThrow(() -> {
                    TreeSet<String> allowed = new TreeSet<>();
                    here.forEach(found -> allowed.add(found.route().method()));
                    if (allowed.contains("GET")) {
                        allowed.add("HEAD");
                    }
                    String all = String.join(", ", allowed);
                    return new Problem(Problem.Kind.METHOD_NOT_ALLOWED, "use " + all, List.of(), Map.of("Allow", all));
                });
    }

    private static @Nullable Map<String, String> places(String route, String path) {
        String[] wanted = route.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return null;
        }
        Map<String, String> places = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{") && wanted[i].endsWith("}")) {
                if (given[i].isEmpty()) {
                    return null;
                }
                places.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return null;
            }
        }
        return places;
    }
}

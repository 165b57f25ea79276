package org.councilprotocol.web.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of several forms of an answer somebody would rather have. */
public final class Accept {

    private Accept() {}

    /**
     * The form that the request accepts most; of several accepted alike, the first. Without a header that says what is
     * accepted, the first.
     *
     * @param types types without parameters, such as {@code "application/json"}
     * @throws Problem if none is accepted
     */
    public static String best(Request request, String... types) {
        String header = request.header("accept");
        if (header == null || header.isBlank()) {
            return types[0];
        }
        String best = null;
        double most = 0;
        for (String type : types) {
            double quality = quality(header, type);
            if (quality > most) {
                best = type;
                most = quality;
            }
        }
        if (best == null) {
            throw new Problem(Problem.Kind.NOT_ACCEPTABLE, "there are " + String.join(", ", types) + ": accept one");
        }
        return best;
    }

    /** How much a type is accepted, from 0 to 1, by what fits it most closely. */
    private static double quality(String header, String type) {
        String kind = type.substring(0, type.indexOf('/'));
        double quality = 0;
        int closest = -1;
        for (String range : header.split(",")) {
            List<String> parts = List.of(range.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*"));
            String name = parts.get(0);
            int close = name.equals(type) ? 2 : name.equals(kind + "/*") ? 1 : name.equals("*/*") ? 0 : -1;
            if (close > closest) {
                closest = close;
                quality = parts.stream()
                        .filter(part -> part.startsWith("q="))
                        .map(part -> number(part.substring(2)))
                        .findFirst()
                        .orElse(1.0);
            }
        }
        return quality;
    }

    private static double number(@Nullable String text) {
        try {
            return Double.parseDouble(String.valueOf(text));
        } catch (NumberFormatException e) {
            throw new Problem(Problem.Kind.BAD_REQUEST, "the header Accept has a q that is no number");
        }
    }
}

package org.councilprotocol.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.councilprotocol.web.http.Response;
import org.councilprotocol.web.http.Routes.Route;

/**
 * What pages are shown with. The components of the GOV.UK Design System are for anybody, its fonts and the crown for
 * the government alone: pages have fonts that nearly every system brings.
 */
public final class Assets {

    private static final String FRONTEND =
            "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";
    private static final String FONTS = "\"Helvetica Neue\",Helvetica,Arial,sans-serif";
    private static final String STYLES = styles();

    /** The name of the style sheet, which changes with what is in it. */
    public static final String STYLE = "style-" + digest(STYLES) + ".css";

    private Assets() {}

    static List<Route> routes() {
        return List.of(
                new Route("GET", "/assets/" + STYLE, request -> kept("text/css; charset=utf-8", STYLES)),
                new Route("GET", "/assets/icon.svg", request -> kept("image/svg+xml", read("icon.svg"))));
    }

    private static Response kept(String type, String content) {
        return Response.of(200, type, content).with("Cache-Control", "public, max-age=31536000, immutable");
    }

    private static String styles() {
        String frontend = read(FRONTEND)
                .replaceAll("@font-face\\{[^}]*}", "")
                .replaceAll("font-family:\"?GDS Transport\"?,arial,sans-serif", "font-family:" + FONTS)
                .replaceAll("url\\([^)]*\\)", "none")
                .replaceAll("(?s)/\\*.*?\\*/", "");
        return frontend + read("own.css").replace("FONTS", FONTS);
    }

    private static String read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

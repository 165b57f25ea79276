package org.councilprotocol.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilprotocol.rules.json.InputDefect;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.web.http.Problem;
import org.councilprotocol.web.http.Problem.Defect;
import org.councilprotocol.web.http.Response;

/** Problems as RFC 9457 has them, and those that a case has. */
public final class Problems {

    /** The type of a problem in JSON. */
    public static final String TYPE = "application/problem+json";

    private static final Pattern STEP =
            Pattern.compile("\\.([^.\\[\\]']+)|\\[(\\d+)]|\\['((?:[^'\\\\]|\\\\.)*)']", Pattern.DOTALL);

    private Problems() {}

    /** The problem as an answer. */
    public static Response answer(Problem problem) {
        Response answer = Response.of(problem.kind().status(), TYPE, Json.text(body(problem)));
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }

    static Map<String, Object> body(Problem problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", problem.kind().title());
        body.put("status", problem.kind().status());
        body.put("detail", problem.detail());
        body.put("defects", problem.defects().stream().map(Problems::defect).toList());
        return body;
    }

    private static Map<String, Object> defect(Defect defect) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("pointer", defect.pointer());
        body.put("wrong", defect.wrong());
        if (defect.write() != null) {
            body.put("write", defect.write());
        }
        return body;
    }

    /**
     * The problem that a case has.
     *
     * @param text the case as it was sent
     */
    public static Problem of(InputException refused, String text) {
        List<Defect> defects = new ArrayList<>();
        for (InputDefect defect : refused.defects()) {
            String[] parts = parts(defect.message());
            defects.add(new Defect(pointer(defect.path()), parts[0], parts.length == 1 ? null : parts[1]));
            for (String place : defect.alsoAt()) {
                defects.add(new Defect(pointer(place), parts[0], parts.length == 1 ? null : parts[1]));
            }
        }
        boolean json = Json.isJson(text);
        return new Problem(
                json ? Problem.Kind.UNPROCESSABLE : Problem.Kind.BAD_REQUEST,
                json ? "see what is wrong with it, and what to write instead" : "the body is not JSON",
                defects,
                Map.of());
    }

    /** What is wrong, and what to write instead: they are parted by a colon, unless it is in quotation marks. */
    private static String[] parts(String message) {
        boolean quoted = false;
        for (int i = 0; i + 1 < message.length(); i++) {
            if (message.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && message.charAt(i) == ':' && message.charAt(i + 1) == ' ') {
                return new String[] {message.substring(0, i), message.substring(i + 2)};
            }
        }
        return new String[] {message};
    }

    /** A path of ours as a JSON Pointer. */
    static String pointer(String path) {
        StringBuilder pointer = new StringBuilder();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            String name = step.group(1) != null
                    ? step.group(1)
                    : step.group(2) != null ? step.group(2) : step.group(3).replace("\\'", "'");
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}

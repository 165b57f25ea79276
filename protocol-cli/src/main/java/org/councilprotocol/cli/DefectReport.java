package org.councilprotocol.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.councilprotocol.rules.LibraryVersion;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.text.Visible;

/**
 * The defects of a pack, for people, programs and editors.
 *
 * @param folder the pack's folder
 * @param defects what is wrong with it
 */
record DefectReport(Path folder, List<PackDefect> defects) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One rule of the report for all defects: what is wrong stands in each message. */
    private static final String RULE = "pack-defect";

    DefectReport {
        defects = List.copyOf(defects);
    }

    /** A line for each: {@code file:line:col what is wrong → what to write}. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (PackDefect defect : defects) {
            PackDefect shown = new PackDefect(
                    file(defect), defect.line(), defect.column(), defect.norm(), defect.wrong(), defect.instead());
            text.append(Visible.line(shown.toString())).append('\n');
        }
        return text.toString();
    }

    /** As JSON: {@code {"defects": [{"file", "line", "column", "norm", "wrong", "instead"}]}}. */
    String json() {
        ObjectNode report = JSON.createObjectNode();
        var list = report.putArray("defects");
        for (PackDefect defect : defects) {
            ObjectNode each = list.addObject();
            each.put("file", file(defect));
            if (defect.line() > 0) {
                each.put("line", defect.line());
            }
            if (defect.column() > 0) {
                each.put("column", defect.column());
            }
            if (defect.norm() != null) {
                each.put("norm", defect.norm());
            }
            each.put("wrong", defect.wrong());
            each.put("instead", defect.instead());
        }
        return written(report);
    }

    /** In the Static Analysis Results Interchange Format, version 2.1.0. */
    String sarif() throws IOException {
        ObjectNode sarif = JSON.createObjectNode();
        sarif.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        sarif.put("version", "2.1.0");
        ObjectNode run = sarif.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "council-protocol");
        driver.put("version", LibraryVersion.current());
        ObjectNode rule = driver.putArray("rules").addObject();
        rule.put("id", RULE);
        rule.putObject("shortDescription").put("text", "A pack that cannot be loaded");
        run.put("columnKind", "utf16CodeUnits");
        var results = run.putArray("results");
        for (PackDefect defect : defects) {
            ObjectNode result = results.addObject();
            result.put("ruleId", RULE);
            result.put("ruleIndex", 0);
            result.put("level", "error");
            result.putObject("message").put("text", message(defect));
            ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
            place.putObject("artifactLocation").put("uri", uri(file(defect)));
            if (defect.line() > 0) {
                ObjectNode region = place.putObject("region");
                region.put("startLine", defect.line());
                if (defect.column() > 0) {
                    region.put("startColumn", defect.column());
                }
            }
            if (defect.norm() != null) {
                result.putObject("properties").put("norm", defect.norm());
            }
        }
        return written(sarif);
    }

    private static String message(PackDefect defect) {
        return (defect.norm() == null ? "" : "[" + defect.norm() + "] ")
                + defect.wrong()
                + (defect.instead().isEmpty() ? "" : "  →  " + defect.instead());
    }

    /** The file as seen from where the command runs. */
    private String file(PackDefect defect) {
        Path file = folder.resolve(defect.file());
        return folder.toString().equals(defect.file())
                ? defect.file()
                : file.toString().replace('\\', '/');
    }

    private static String uri(String file) {
        try {
            return file.startsWith("/") ? Path.of(file).toUri().toString() : new URI(null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            return file;
        }
    }

    private static String written(ObjectNode node) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

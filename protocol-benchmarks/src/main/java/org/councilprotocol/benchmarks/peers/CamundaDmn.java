package org.councilprotocol.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The twelve norms as one DMN decision table that collects, a row for each norm and a column for each word. */
final class CamundaDmn implements Peer {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision =
            engine.parseDecision("complaints", new ByteArrayInputStream(table().getBytes(StandardCharsets.UTF_8)));

    @Override
    public Supplier<Object> ready(PeerCase theCase) {
        Map<String, Object> variables = new HashMap<>(theCase.facts().byName());
        return () -> engine.evaluateDecision(decision, variables);
    }

    @Override
    public Set<String> norms(Object answer) {
        return new TreeSet<>(((DmnDecisionResult) answer).<String>collectEntries("norm"));
    }

    private static String table() {
        Set<String> words = new LinkedHashSet<>();
        NormTable.ROWS.values().forEach(row -> row.forEach(condition -> words.add(word(condition))));
        StringBuilder xml = new StringBuilder("""
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="definitions"
                    namespace="http://camunda.org/schema/1.0/dmn">
                <decision id="complaints" name="complaints">
                <decisionTable id="table" hitPolicy="COLLECT">
                """);
        for (String word : words) {
            xml.append(
                    "<input id=\"in-%s\"><inputExpression id=\"of-%s\" typeRef=\"boolean\"><text>%s</text></inputExpression></input>\n"
                            .formatted(word, word, feel(word)));
        }
        xml.append("<output id=\"out\" name=\"norm\" typeRef=\"string\"/>\n");
        NormTable.ROWS.forEach((norm, row) -> {
            String id = "n" + norm.replace('/', '-');
            xml.append("<rule id=\"rule-%s\">".formatted(id));
            for (String word : words) {
                xml.append(
                        "<inputEntry id=\"%s-%s\"><text>%s</text></inputEntry>".formatted(id, word, entry(row, word)));
            }
            xml.append("<outputEntry id=\"%s-out\"><text>\"%s\"</text></outputEntry></rule>\n".formatted(id, norm));
        });
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static String word(String condition) {
        return condition.startsWith("!") ? condition.substring(1) : condition;
    }

    private static String entry(List<String> row, String word) {
        return row.contains(word) ? "true" : row.contains("!" + word) ? "false" : "";
    }

    /** A word in FEEL. */
    private static String feel(String word) {
        return NormTable.written(word, "")
                .replace("||", "or")
                .replace("&&", "and")
                .replaceAll("!(\\w+)", "not($1)");
    }
}

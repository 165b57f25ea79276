package org.councilprotocol.testkit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.pack.RuleInfo;

/** Coverage as JSON, its keys in a fixed order. */
final class CoverageJson {

    private CoverageJson() {}

    static String of(Coverage coverage) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.set("pack", pack(coverage.pack()));
        ObjectNode deciding = root.putObject("deciding");
        deciding.put("norms", coverage.deciding().size());
        deciding.put("applies", coverage.count(NormCoverage::applies));
        deciding.put("nearMiss", coverage.count(NormCoverage::nearMiss));
        deciding.put("open", coverage.count(NormCoverage::open));
        deciding.put("displaced", coverage.count(NormCoverage::displaced));
        root.set("shortfalls", texts(CoverageGate.shortfalls(coverage)));
        ArrayNode norms = root.putArray("norms");
        coverage.norms().forEach(norm -> norms.add(norm(norm)));
        return JsonTree.pretty(root) + "\n";
    }

    private static ObjectNode pack(PackInfo pack) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("council", pack.council())
                .put("document", pack.document())
                .put("edition", pack.edition())
                .put("fingerprint", pack.fingerprint());
    }

    private static ObjectNode norm(NormCoverage norm) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("norm", norm.norm().id())
                .put("clause", norm.norm().clause())
                .put("state", Shape.kebab(norm.norm().state().name()))
                .put("encoded", norm.encoded());
        node.set("rules", texts(norm.rules().stream().map(RuleInfo::name).toList()));
        node.set("applies", texts(norm.applies()));
        node.set("nearMiss", texts(norm.nearMiss()));
        node.set("open", texts(norm.open()));
        node.set("displaced", texts(norm.displaced()));
        return node;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}

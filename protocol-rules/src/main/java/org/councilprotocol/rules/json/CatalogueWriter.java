package org.councilprotocol.rules.json;

import static org.councilprotocol.rules.json.Printer.list;
import static org.councilprotocol.rules.json.Printer.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.pack.Catalogue;
import org.councilprotocol.rules.pack.RuleInfo;

/** Writes a protocol's catalogue of norms as JSON: what each says, and what the pack does with it. Immutable. */
public final class CatalogueWriter {

    /**
     * The catalogue as JSON, indented by two spaces, in the order of the document.
     *
     * @param pack which pack it is
     * @param name the council's name
     * @param catalogue its norms
     * @param encoded the rules that encode them
     */
    public String write(PackInfo pack, String name, Catalogue catalogue, List<RuleInfo> encoded) {
        Map<String, List<RuleInfo>> rules = encoded.stream().collect(Collectors.groupingBy(RuleInfo::norm));
        return Printer.print(json -> {
            json.writeStartObject();
            text(json, "council", pack.council());
            text(json, "name", name);
            text(json, "document", pack.document());
            text(json, "edition", pack.edition());
            text(json, "fingerprint", pack.fingerprint());
            text(json, "library", pack.library());
            list(
                    json,
                    "norms",
                    List.copyOf(catalogue.norms()),
                    (out, norm) -> norm(out, norm, rules.getOrDefault(norm.id(), List.of())));
            json.writeEndObject();
        });
    }

    private static void norm(JsonGenerator json, Norm norm, List<RuleInfo> rules) throws IOException {
        json.writeStartObject();
        text(json, "id", norm.id());
        text(json, "clause", norm.clause());
        text(json, "lines", norm.lines());
        text(json, "kind", norm.kind().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("defeasible", norm.defeasible());
        text(json, "bearer", norm.bearer());
        text(json, "text", norm.text());
        text(json, "state", norm.state().name().toLowerCase(Locale.ROOT));
        text(json, "why", norm.why());
        list(json, "rules", rules, (out, rule) -> {
            out.writeStartObject();
            text(out, "name", rule.name());
            text(out, "file", rule.file());
            out.writeNumberField("line", rule.line());
            out.writeEndObject();
        });
        json.writeEndObject();
    }
}

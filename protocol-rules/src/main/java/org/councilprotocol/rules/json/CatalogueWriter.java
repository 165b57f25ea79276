package org.councilprotocol.rules.json;

import static org.councilprotocol.rules.json.Printer.list;
import static org.councilprotocol.rules.json.Printer.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.pack.RuleInfo;

/** Writes a protocol's catalogue of norms as JSON: what each says, and what the pack does with it. Immutable. */
public final class CatalogueWriter {

    /** The catalogue as JSON, indented by two spaces, in the order of the document. */
    public String write(Protocol protocol) {
        Map<String, List<RuleInfo>> rules =
                PackInspection.of(protocol).rules().stream().collect(Collectors.groupingBy(RuleInfo::norm));
        return Printer.print(json -> {
            json.writeStartObject();
            text(json, "council", protocol.pack().council());
            text(json, "name", protocol.name());
            text(json, "document", protocol.pack().document());
            text(json, "edition", protocol.pack().edition());
            text(json, "fingerprint", protocol.pack().fingerprint());
            text(json, "library", protocol.pack().library());
            list(
                    json,
                    "norms",
                    List.copyOf(protocol.catalogue().norms()),
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

package org.councilprotocol.rules.json;

import static org.councilprotocol.rules.json.Printer.list;
import static org.councilprotocol.rules.json.Printer.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.councilprotocol.rules.find.Candidate;
import org.councilprotocol.rules.find.Example;
import org.jspecify.annotations.Nullable;

/** Writes as JSON in which situations an event may be told, the likeliest first. Immutable. */
public final class CandidateWriter {

    /**
     * The situations as JSON, indented by two spaces; of an example its case on one line.
     *
     * @param council the short name of the council whose protocol is asked
     * @param told what happened
     * @param found what was found for it
     */
    public String write(String council, String told, List<Candidate> found) {
        return Printer.print(json -> {
            json.writeStartObject();
            text(json, "council", council);
            text(json, "told", told);
            list(json, "situations", found, CandidateWriter::candidate);
            json.writeEndObject();
        });
    }

    private static void candidate(JsonGenerator json, Candidate candidate) throws IOException {
        json.writeStartObject();
        text(json, "situation", candidate.situation());
        text(json, "label", candidate.label());
        text(json, "means", candidate.means());
        json.writeBooleanField("silent", candidate.silent());
        list(json, "facts", candidate.facts(), (out, hint) -> {
            out.writeStartObject();
            text(out, "fact", hint.fact());
            text(out, "value", hint.value());
            text(out, "meaning", hint.meaning());
            text(out, "question", hint.question());
            out.writeEndObject();
        });
        json.writeFieldName("example");
        example(json, candidate.example());
        list(json, "rivals", candidate.rivals(), (out, rival) -> {
            out.writeStartObject();
            text(out, "situation", rival.situation());
            text(out, "difference", rival.difference());
            out.writeEndObject();
        });
        list(json, "companions", candidate.companions(), (out, companion) -> {
            out.writeStartObject();
            text(out, "also", companion.also());
            text(out, "because", companion.because());
            out.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void example(JsonGenerator json, @Nullable Example example) throws IOException {
        if (example == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        text(json, "council", example.council());
        text(json, "sentence", example.sentence());
        json.writeFieldName("case");
        json.writeRawValue(example.json());
        json.writeEndObject();
    }
}

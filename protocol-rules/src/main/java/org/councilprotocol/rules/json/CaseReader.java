package org.councilprotocol.rules.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads cases from JSON. Immutable, and safe to share among threads.
 *
 * <pre>{@code
 * CaseReader reader = CaseReader.of(Set.of());
 * reader.read("{\"situation\": \"complaint\", \"serious\": true}");   // one situation, all else unknown
 * reader.read("{\"situation\": \"complaint\", \"serious\": \"yes\"}"); // InputException: $.serious: expected true or false …
 * }</pre>
 *
 * <p>The input is one situation, or a case {@code {"people": […], "shared": {…}, "situations": […]}}: people whom the
 * situations refer to by their ids, and facts that each situation takes that has them and does not state them, both of
 * which can be left out. A field left out, or {@code null}, is unknown; nothing is ever guessed. {@link Limits} says
 * how large an input may be.
 */
public final class CaseReader {

    private final Vocabulary vocabulary;
    private final CaseValidator validator;

    private CaseReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.validator = new CaseValidator(vocabulary);
    }

    /** A reader that knows the common posts and those that a pack declares. */
    public static CaseReader of(Set<Post> declaredPosts) {
        return of(declaredPosts, PackTypes.COMMON);
    }

    /**
     * A reader that knows what a pack declares.
     *
     * @param types has the situations of which a case can consist, and their facts
     */
    public static CaseReader of(Set<Post> declaredPosts, PackTypes types) {
        return new CaseReader(new Vocabulary(declaredPosts, types));
    }

    /**
     * The case; its situations, at least one, in the order given.
     *
     * @throws InputException with every defect of the input
     */
    public Case read(String json) {
        Defects defects = new Defects();
        Json input = JsonText.parse(json, defects);
        CaseInput parts = CaseInput.of(input, defects);

        ValueReader values = new ValueReader(vocabulary, defects);
        RecordReader records = new RecordReader(values, defects);
        PeopleReader people = new PeopleReader(records, values, defects);
        Map<String, Shape> shapes = new LinkedHashMap<>();
        parts.situations().forEach((path, fields) -> {
            Shape shape = shape(fields, path, vocabulary.situations(), defects);
            if (shape != null) {
                shapes.put(path, shape);
            }
        });
        Map<String, Json.Fields> objects = new SharedReader(parts, shapes, values, defects).spread();
        parts.people().forEach(people::listed);
        shapes.forEach((path, shape) -> people.gather(shape, Objects.requireNonNull(objects.get(path)), path));
        people.settle();

        List<Situation> situations = new ArrayList<>();
        shapes.forEach((path, shape) -> {
            Object made = records.read(
                    shape, Objects.requireNonNull(objects.get(path)), path, List.of(Vocabulary.SITUATION), people);
            if (made instanceof Situation situation) {
                situations.add(situation);
            }
        });
        defects.refuse();
        validator.check(situations, parts.isList());
        Case theCase = Case.of(situations);
        for (Map.Entry<String, Told> each : records.told().entrySet()) {
            theCase = theCase.with(people.inCase(each.getKey()).toString(), each.getValue());
        }
        return theCase.told().isEmpty() ? theCase : validator.normal(theCase, parts.isList());
    }

    /**
     * The same, from UTF-8. Reads no more than the limit, and leaves the stream open.
     *
     * @throws InputException with every defect of the input
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Case read(InputStream json) {
        try {
            byte[] bytes = json.readNBytes(Limits.BYTES + 1);
            if (bytes.length > Limits.BYTES) {
                throw JsonText.tooLarge();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw Defects.only("$", "the input is not UTF-8: save it in that encoding");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Shape shape(
            Json.Fields fields, String path, Map<String, Shape> situations, Defects defects) {
        Set<String> names = situations.keySet();
        Json given = fields.byName().get(Vocabulary.SITUATION);
        if (given instanceof Json.Text text) {
            Shape shape = situations.get(text.value());
            if (shape == null) {
                defects.add(
                        Defects.field(path, Vocabulary.SITUATION),
                        Quoted.of(text.value()) + " is not a situation" + Advice.among(text.value(), names));
            }
            return shape;
        } else if (given != null && RecordReader.given(given)) {
            defects.add(
                    Defects.field(path, Vocabulary.SITUATION),
                    "expected one of " + Quoted.all(names) + ", found " + Quoted.found(given));
        } else {
            String meant = Nearest.to(Vocabulary.SITUATION, fields.byName().keySet());
            defects.add(
                    path,
                    "\"situation\" is missing"
                            + (meant == null || meant.equals(Vocabulary.SITUATION)
                                    ? ""
                                    : ", and " + Quoted.of(meant) + " is no field")
                            + ": say what happened, as one of " + Quoted.all(names));
        }
        return null;
    }
}

package org.councilprotocol.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pieces that schemas are made of: plain maps and lists, in the order in which they are to be read. */
final class SchemaNode {

    private SchemaNode() {}

    /** The outermost schema. */
    static Map<String, Object> root(String title, String description) {
        return object(
                "$schema", "https://json-schema.org/draft/2020-12/schema", "title", title, "description", description);
    }

    /** An object with these keys and values in turn. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> made = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            made.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return made;
    }

    /** A record: nothing but these properties, and those named must be there. */
    static Map<String, Object> record(Map<String, Object> properties, Collection<String> required) {
        Map<String, Object> made = object("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            made.put("required", List.copyOf(required));
        }
        made.put("additionalProperties", false);
        return made;
    }

    /** A record all of whose properties must be there. */
    static Map<String, Object> complete(Object... keysAndValues) {
        Map<String, Object> properties = object(keysAndValues);
        return record(properties, properties.keySet());
    }

    /** Any of these. */
    static Map<String, Object> anyOf(Object... choices) {
        return object("anyOf", List.of(choices));
    }

    /** This or {@code null}. */
    static Map<String, Object> orNull(Map<String, Object> schema) {
        return anyOf(schema, type("null"));
    }

    /** A list of these. */
    static Map<String, Object> listOf(Map<String, Object> items) {
        return object("type", "array", "items", items);
    }

    /** One of these words. */
    static Map<String, Object> oneWordOf(Collection<String> words) {
        return object("enum", new ArrayList<>(words));
    }

    /** Anything of a JSON type. */
    static Map<String, Object> type(String name) {
        return object("type", name);
    }

    /** What is defined under this name. */
    static Map<String, Object> ref(String name) {
        return object("$ref", "#/$defs/" + name);
    }

    /** The schema as text. */
    static String print(Map<String, Object> schema) {
        return Printer.print(json -> write(json, schema));
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element);
            }
            json.writeEndArray();
        } else {
            json.writeObject(value);
        }
    }
}

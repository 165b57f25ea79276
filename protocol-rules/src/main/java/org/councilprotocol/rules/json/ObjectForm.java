package org.councilprotocol.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.councilprotocol.rules.internal.source.Json;
import org.jspecify.annotations.Nullable;

/**
 * Values that stand in JSON as objects of which every field is always there, save for those that say so, in one order.
 * Immutable.
 */
final class ObjectForm<T> extends Form<T> {

    /**
     * One field.
     *
     * @param name its name
     * @param form the form of what stands in it
     * @param of what a value has there
     * @param meaning what it is, in a sentence; {@code null} where the name says enough
     * @param leftOut the value for which the field is left out; {@code null} if it always stands there
     */
    record Field<T, V>(
            String name,
            Form<V> form,
            Function<T, V> of,
            @Nullable String meaning,
            @Nullable V leftOut) {

        Field(String name, Form<V> form, Function<T, V> of, @Nullable String meaning) {
            this(name, form, of, meaning, null);
        }

        /** The same field of something that has such a value. */
        <S> Field<S, V> in(Function<S, T> owner) {
            return new Field<>(name, form, whole -> of.apply(owner.apply(whole)), meaning, leftOut);
        }

        private void write(JsonGenerator json, T value) throws IOException {
            V there = of.apply(value);
            if (leftOut == null || !leftOut.equals(there)) {
                json.writeFieldName(name);
                form.write(json, there);
            }
        }

        private Map<String, Object> schema() {
            Map<String, Object> schema = new LinkedHashMap<>(form.schema());
            if (meaning != null) {
                schema.put("description", meaning);
            }
            return schema;
        }
    }

    /** What was read of each field, by its name. */
    static final class Values {

        private final Map<String, @Nullable Object> byName = new HashMap<>();

        /** What stands in a field, of the type of its form. */
        @SuppressWarnings({"unchecked", "NullAway"})
        <V> V get(String name) {
            return (V) byName.get(name);
        }
    }

    private final List<Field<T, ?>> fields;
    private final Function<Values, T> make;

    /**
     * Objects of these fields.
     *
     * @param make a value out of what was read; every field has been read without a defect
     */
    ObjectForm(List<? extends Field<T, ?>> fields, Function<Values, T> make) {
        this.fields = List.copyOf(fields);
        this.make = make;
    }

    /** A field whose name says enough. */
    static <T, V> Field<T, V> field(String name, Form<V> form, Function<T, V> of) {
        return new Field<>(name, form, of, null);
    }

    @Override
    void write(JsonGenerator json, T value) throws IOException {
        json.writeStartObject();
        for (Field<T, ?> field : fields) {
            field.write(json, value);
        }
        json.writeEndObject();
    }

    @Override
    @Nullable
    T read(Json json, String path, Defects defects) {
        if (!(json instanceof Json.Fields object)) {
            return other(json, "an object {…}", path, defects);
        }
        int before = defects.added();
        List<String> names = new ArrayList<>();
        Values values = new Values();
        for (Field<T, ?> field : fields) {
            names.add(field.name());
            Json given = object.byName().get(field.name());
            if (given == null && field.leftOut() != null) {
                values.byName.put(field.name(), field.leftOut());
            } else if (given == null) {
                defects.add(path, Quoted.of(field.name()) + " is missing" + at(json.at()));
            } else {
                values.byName.put(field.name(), field.form().read(given, Defects.field(path, field.name()), defects));
            }
        }
        for (String name : object.byName().keySet()) {
            if (!names.contains(name)) {
                defects.add(
                        Defects.field(path, name),
                        "unknown field " + Quoted.of(name)
                                + at(object.names().getOrDefault(name, json.at()))
                                + Advice.among(name, names));
            }
        }
        for (Json.Repeated again : object.repeated()) {
            defects.add(Defects.field(path, again.name()), "this field is given twice" + at(again.at()));
        }
        return defects.added() == before ? make.apply(values) : null;
    }

    @Override
    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), field.schema()));
        return SchemaNode.record(
                properties,
                fields.stream()
                        .filter(field -> field.leftOut() == null)
                        .map(Field::name)
                        .toList());
    }
}

package org.councilprotocol.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.councilprotocol.model.Committee;
import org.councilprotocol.model.Department;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Values of facts: truths and numbers as such, lists as lists; whatever would look like a word as an object whose one
 * field says what it is: {@code {"ward": "Warndon"}}, {@code {"grade": "director"}}, {@code {"date": "2026-03-02"}},
 * {@code {"anyOf": [{"grade": "director"}, {"grade": "head-of-service"}]}}, {@code {"not": [{"grade": "director"}]}},
 * of a set of which only some is known {@code {"has": [{"post": "chair"}], "hasNot": []}}; {@code {"own.flag-kind":
 * "union"}} where the list is one that a pack declares.
 */
final class FactValueForm extends Form<FactValue> {

    private static final String DAY = "date";
    private static final String TEXT_FIELD = "text";
    private static final String KIND = "kind";
    private static final String ANY_OF = "anyOf";
    private static final String NOT = "not";
    private static final String HAS = "has";
    private static final String HAS_NOT = "hasNot";
    private static final String UNNAMED = "unnamed";
    /** What stands before the name of a list that a pack declares; which those are, no reader of a decision knows. */
    private static final String OWN = "own.";

    private static final Pattern OWN_LIST = Pattern.compile("^own\\.[a-z][a-z0-9-]*$");
    private static final String INDEFINITE = "indefinite";
    private static final Form<FactValue.Indefinite> INDEFINITES = wordOf(FactValue.Indefinite.class);
    private static final Map<String, Class<?>> NAMES = names();

    /** The names of closed lists. */
    private static final Set<String> LISTS = lists();

    private static Set<String> lists() {
        Set<String> lists = new TreeSet<>();
        for (String name : ModelTypes.names()) {
            Class<?> type = ModelTypes.type(name);
            if (type != null && type.isEnum()) {
                lists.add(Shape.kebab(name));
            }
        }
        return lists;
    }

    private static Map<String, Class<?>> names() {
        Map<String, Class<?>> names = new LinkedHashMap<>();
        for (Class<?> type : List.of(Post.class, Ward.class, Group.class, Committee.class, Department.class)) {
            names.put(Shape.kebab(type.getSimpleName()), type);
        }
        return names;
    }

    @Override
    void write(JsonGenerator json, FactValue value) throws IOException {
        if (value instanceof FactValue.Truth truth) {
            json.writeBoolean(truth.value());
        } else if (value instanceof FactValue.Whole whole) {
            json.writeNumber(whole.value());
        } else if (value instanceof FactValue.Several several) {
            list().write(json, several.values());
        } else if (value instanceof FactValue.Elements elements) {
            json.writeStartObject();
            json.writeFieldName(HAS);
            list().write(json, elements.has());
            json.writeFieldName(HAS_NOT);
            list().write(json, elements.hasNot());
            json.writeEndObject();
        } else {
            json.writeStartObject();
            json.writeFieldName(fieldOf(value));
            if (value instanceof FactValue.AnyOf any) {
                list().write(json, any.values());
            } else if (value instanceof FactValue.Not not) {
                list().write(json, not.values());
            } else if (value instanceof FactValue.Indefinite indefinite) {
                INDEFINITES.write(json, indefinite);
            } else {
                json.writeString(value.toString());
            }
            json.writeEndObject();
        }
    }

    private static String fieldOf(FactValue value) {
        return value instanceof FactValue.Day
                ? DAY
                : value instanceof FactValue.Text
                        ? TEXT_FIELD
                        : value instanceof FactValue.OfKind
                                ? KIND
                                : value instanceof FactValue.AnyOf
                                        ? ANY_OF
                                        : value instanceof FactValue.Not
                                                ? NOT
                                                : value instanceof FactValue.Unnamed
                                                        ? UNNAMED
                                                        : value instanceof FactValue.Word word
                                                                ? LISTS.contains(word.list())
                                                                        ? word.list()
                                                                        : OWN + word.list()
                                                                : value instanceof FactValue.Name name
                                                                        ? Shape.kebab(name.value()
                                                                                .getClass()
                                                                                .getSimpleName())
                                                                        : INDEFINITE;
    }

    @Override
    @Nullable
    FactValue read(Json json, String path, Defects defects) {
        if (json instanceof Json.Truth truth) {
            return new FactValue.Truth(truth.value());
        } else if (json instanceof Json.Figure) {
            Integer whole = WHOLE_NUMBER.read(json, path, defects);
            return whole == null ? null : new FactValue.Whole(whole);
        } else if (json instanceof Json.Elements) {
            List<FactValue> values = list().read(json, path, defects);
            return values == null ? null : new FactValue.Several(values);
        } else if (json instanceof Json.Fields fields
                && fields.byName().keySet().equals(Set.of(HAS, HAS_NOT))
                && fields.repeated().isEmpty()) {
            return elements(fields, path, defects);
        } else if (json instanceof Json.Fields fields
                && fields.byName().size() == 1
                && fields.repeated().isEmpty()) {
            String field = fields.byName().keySet().iterator().next();
            return read(field, Objects.requireNonNull(fields.byName().get(field)), Defects.field(path, field), defects);
        }
        return other(json, EXPECTED, path, defects);
    }

    private @Nullable FactValue elements(Json.Fields fields, String path, Defects defects) {
        List<FactValue> has =
                list().read(Objects.requireNonNull(fields.byName().get(HAS)), Defects.field(path, HAS), defects);
        List<FactValue> hasNot = list().read(
                        Objects.requireNonNull(fields.byName().get(HAS_NOT)), Defects.field(path, HAS_NOT), defects);
        if (has == null || hasNot == null) {
            return null;
        }
        return has.isEmpty() && hasNot.isEmpty()
                ? other(fields, "at least one value that is in the set or is not", path, defects)
                : new FactValue.Elements(has, hasNot);
    }

    /** Whether it is the field of a list that a pack declares. */
    private static boolean isOwn(String field) {
        return OWN_LIST.matcher(field).matches();
    }

    private static final String EXPECTED =
            "a value: true, false, a number, a list, or an object whose one field says what it is";

    private @Nullable FactValue read(String field, Json json, String path, Defects defects) {
        if (field.equals(DAY)) {
            var day = DATE.read(json, path, defects);
            return day == null ? null : new FactValue.Day(day);
        } else if (field.equals(ANY_OF)) {
            List<FactValue> values = list().read(json, path, defects);
            return values == null
                    ? null
                    : values.size() < 2 || values.stream().anyMatch(FactValue.AnyOf.class::isInstance)
                            ? other(json, "at least two values, none of which stands for several itself", path, defects)
                            : new FactValue.AnyOf(values);
        } else if (field.equals(NOT)) {
            List<FactValue> values = list().read(json, path, defects);
            return values == null
                    ? null
                    : values.isEmpty() ? other(json, "at least one value", path, defects) : new FactValue.Not(values);
        } else if (field.equals(INDEFINITE)) {
            return INDEFINITES.read(json, path, defects);
        }
        Class<?> named = NAMES.get(field);
        List<String> known = new ArrayList<>(NAMES.keySet());
        known.addAll(LISTS);
        known.addAll(List.of(DAY, TEXT_FIELD, KIND, ANY_OF, NOT, UNNAMED, INDEFINITE));
        if (!known.contains(field) && !isOwn(field)) {
            defects.add(path, "unknown field " + Quoted.of(field) + at(json.at()) + Advice.among(field, known));
            return null;
        }
        String text = TEXT.read(json, path, defects);
        if (text == null) {
            return null;
        } else if (named != null) {
            return text.isBlank()
                    ? other(json, "a name", path, defects)
                    : new FactValue.Name(ModelTypes.named(named, text));
        }
        if (LISTS.contains(field) || isOwn(field)) {
            String list = isOwn(field) ? field.substring(OWN.length()) : field;
            return text.isBlank() ? other(json, "a word", path, defects) : new FactValue.Word(list, text);
        }
        return field.equals(KIND)
                ? new FactValue.OfKind(text)
                : field.equals(UNNAMED) ? new FactValue.Unnamed(text) : new FactValue.Text(text);
    }

    @Override
    Map<String, Object> schema() {
        List<Object> choices = new ArrayList<>();
        choices.add(SchemaNode.object("type", List.of("boolean", "integer")));
        Map<String, Object> self = SchemaNode.ref("value");
        choices.add(SchemaNode.listOf(self));
        NAMES.keySet().forEach(name -> choices.add(SchemaNode.complete(name, TEXT.schema())));
        LISTS.forEach(list -> choices.add(SchemaNode.complete(list, TEXT.schema())));
        for (String field : List.of(TEXT_FIELD, KIND, UNNAMED)) {
            choices.add(SchemaNode.complete(field, TEXT.schema()));
        }
        Map<String, Object> own = SchemaNode.object("type", "object");
        own.put("patternProperties", SchemaNode.object(OWN_LIST.pattern(), TEXT.schema()));
        own.put("additionalProperties", false);
        own.put("minProperties", 1);
        own.put("maxProperties", 1);
        choices.add(own);
        choices.add(SchemaNode.complete(DAY, DATE.schema()));
        Map<String, Object> several = SchemaNode.listOf(self);
        several.put("minItems", 2);
        choices.add(SchemaNode.complete(ANY_OF, several));
        Map<String, Object> some = SchemaNode.listOf(self);
        some.put("minItems", 1);
        choices.add(SchemaNode.complete(NOT, some));
        choices.add(SchemaNode.complete(HAS, some, HAS_NOT, SchemaNode.listOf(self)));
        choices.add(SchemaNode.complete(HAS, SchemaNode.listOf(self), HAS_NOT, some));
        choices.add(SchemaNode.complete(INDEFINITE, INDEFINITES.schema()));
        return SchemaNode.anyOf(choices.toArray());
    }
}

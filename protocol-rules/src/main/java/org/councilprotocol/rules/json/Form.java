package org.councilprotocol.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.source.Place;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/**
 * How one type of value stands in JSON: how it is written, read back and described. What a form writes it reads back to
 * an equal value, and nothing else does it accept. Immutable.
 */
abstract class Form<T> {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Writes a value. */
    abstract void write(JsonGenerator json, T value) throws IOException;

    /**
     * The value that stands here.
     *
     * @return {@code null} where there is none, or it is none of these; of the latter a defect tells
     */
    abstract @Nullable T read(Json json, String path, Defects defects);

    /** What is accepted, as a JSON Schema. */
    abstract Map<String, Object> schema();

    /** A text. */
    static final Form<String> TEXT = new Form<>() {
        @Override
        void write(JsonGenerator json, String value) throws IOException {
            json.writeString(value);
        }

        @Override
        @Nullable
        String read(Json json, String path, Defects defects) {
            return json instanceof Json.Text text ? text.value() : other(json, "a text", path, defects);
        }

        @Override
        Map<String, Object> schema() {
            return SchemaNode.type("string");
        }
    };

    /** Something true or false. */
    static final Form<Boolean> TRUTH = new Form<>() {
        @Override
        void write(JsonGenerator json, Boolean value) throws IOException {
            json.writeBoolean(value);
        }

        @Override
        @Nullable
        Boolean read(Json json, String path, Defects defects) {
            return json instanceof Json.Truth truth ? truth.value() : other(json, "true or false", path, defects);
        }

        @Override
        Map<String, Object> schema() {
            return SchemaNode.type("boolean");
        }
    };

    /** A whole number. */
    static final Form<Integer> WHOLE_NUMBER = new Form<>() {
        @Override
        void write(JsonGenerator json, Integer value) throws IOException {
            json.writeNumber(value);
        }

        @Override
        @Nullable
        Integer read(Json json, String path, Defects defects) {
            return json instanceof Json.Figure figure
                            && WHOLE.matcher(figure.written()).matches()
                    ? Integer.valueOf(figure.written())
                    : other(json, "a whole number", path, defects);
        }

        @Override
        Map<String, Object> schema() {
            return SchemaNode.type("integer");
        }
    };

    /** A whole number from 0. */
    static final Form<Integer> COUNT = new Form<>() {
        @Override
        void write(JsonGenerator json, Integer value) throws IOException {
            json.writeNumber(value);
        }

        @Override
        @Nullable
        Integer read(Json json, String path, Defects defects) {
            Integer count = WHOLE_NUMBER.read(json, path, defects);
            return count != null && count < 0 ? other(json, "a number from 0", path, defects) : count;
        }

        @Override
        Map<String, Object> schema() {
            return SchemaNode.object("type", "integer", "minimum", 0);
        }
    };

    /** A day. */
    static final Form<LocalDate> DATE = new Form<>() {
        @Override
        void write(JsonGenerator json, LocalDate value) throws IOException {
            json.writeString(value.toString());
        }

        @Override
        @Nullable
        LocalDate read(Json json, String path, Defects defects) {
            if (json instanceof Json.Text text && DAY.matcher(text.value()).matches()) {
                try {
                    return LocalDate.parse(text.value());
                } catch (DateTimeParseException e) {
                    // No such day: told below, as anything else that is none.
                }
            }
            return other(json, "a date such as \"2026-03-31\"", path, defects);
        }

        @Override
        Map<String, Object> schema() {
            return SchemaNode.object("type", "string", "format", "date");
        }
    };

    /** The constants of an enum, as words. */
    static <E extends Enum<E>> Form<E> wordOf(Class<E> type) {
        Map<String, Object> words = Vocabulary.values(type);
        return new Form<>() {
            @Override
            void write(JsonGenerator json, E value) throws IOException {
                json.writeString(Shape.kebab(value.name()));
            }

            @Override
            @Nullable
            E read(Json json, String path, Defects defects) {
                Object constant = json instanceof Json.Text text ? words.get(text.value()) : null;
                return constant != null
                        ? type.cast(constant)
                        : other(json, "one of " + Quoted.all(words.keySet()), path, defects);
            }

            @Override
            Map<String, Object> schema() {
                return SchemaNode.oneWordOf(words.keySet());
            }
        };
    }

    /** This, described under a name that every use refers to. */
    Form<T> named(String name) {
        Form<T> same = this;
        return new Form<>() {
            @Override
            void write(JsonGenerator json, T value) throws IOException {
                same.write(json, value);
            }

            @Override
            @Nullable
            T read(Json json, String path, Defects defects) {
                return same.read(json, path, defects);
            }

            @Override
            Map<String, Object> schema() {
                return SchemaNode.ref(name);
            }
        };
    }

    /** This, or {@code null}. */
    Form<@Nullable T> orNull() {
        Form<T> same = this;
        return new Form<>() {
            @Override
            void write(JsonGenerator json, @Nullable T value) throws IOException {
                if (value == null) {
                    json.writeNull();
                } else {
                    same.write(json, value);
                }
            }

            @Override
            @Nullable
            T read(Json json, String path, Defects defects) {
                return json instanceof Json.Nothing ? null : same.read(json, path, defects);
            }

            @Override
            Map<String, Object> schema() {
                return SchemaNode.orNull(same.schema());
            }
        };
    }

    /** A list of these. */
    Form<List<T>> list() {
        Form<T> same = this;
        return new Form<>() {
            @Override
            void write(JsonGenerator json, List<T> values) throws IOException {
                json.writeStartArray();
                for (T value : values) {
                    same.write(json, value);
                }
                json.writeEndArray();
            }

            @Override
            @Nullable
            List<T> read(Json json, String path, Defects defects) {
                if (!(json instanceof Json.Elements elements)) {
                    return other(json, "a list", path, defects);
                }
                List<T> values = new ArrayList<>();
                for (int i = 0; i < elements.inOrder().size(); i++) {
                    T value = same.read(elements.inOrder().get(i), Defects.element(path, i), defects);
                    if (value != null) {
                        values.add(value);
                    }
                }
                return values;
            }

            @Override
            Map<String, Object> schema() {
                return SchemaNode.listOf(same.schema());
            }
        };
    }

    /** Tells of something else that stands here. */
    static <V> @Nullable V other(Json json, String expected, String path, Defects defects) {
        defects.add(path, "expected " + expected + ", found " + Quoted.found(json) + at(json.at()));
        return null;
    }

    /** Where it stands, to be put after what is wrong. */
    static String at(Place place) {
        return " at line " + place.line() + ", column " + place.column();
    }
}

package org.councilprotocol.testkit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.source.Place;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.json.InputDefect;
import org.jspecify.annotations.Nullable;

/**
 * A place in a scenario file. Every method that finds something wrong notes a defect and carries on, with {@code null}
 * or nothing for what it could not read.
 *
 * @param file the file
 * @param scenario the scenario's id; {@code null} outside any
 * @param path the JSON path of the place
 * @param json what stands there
 * @param defects takes every defect
 */
record Cursor(String file, @Nullable String scenario, String path, Json json, Consumer<Defect> defects) {

    private static final Pattern STEP = Pattern.compile("\\.([\\w-]+)|\\[(\\d{1,6})]");

    /** The same place, known to be in this scenario. */
    Cursor in(@Nullable String id) {
        return new Cursor(file, id, path, json, defects);
    }

    void defect(String message) {
        defect(path, json.at(), message);
    }

    /** Notes a defect of what stands here, whose own path begins at this place. */
    void defect(InputDefect within) {
        defect(path + within.path().substring(1), placeOf(json, within.path().substring(1)), within.message());
    }

    private void defect(String at, Place place, String message) {
        defects.accept(new Defect(file, place.line(), place.column(), scenario, at, message));
    }

    /** Where that stands to which a path leads from here, or as much of it as there is. */
    private static Place placeOf(Json from, String path) {
        Matcher step = STEP.matcher(path);
        Json inner = null;
        if (step.lookingAt()) {
            if (step.group(2) != null && from instanceof Json.Elements elements) {
                int index = Integer.parseInt(step.group(2));
                inner = index < elements.inOrder().size() ? elements.inOrder().get(index) : null;
            } else if (from instanceof Json.Fields fields) {
                inner = fields.byName().get(step.group(1));
            }
        }
        return inner == null ? from.at() : placeOf(inner, path.substring(step.end()));
    }

    boolean isNull() {
        return json instanceof Json.Nothing;
    }

    boolean isText() {
        return json instanceof Json.Text;
    }

    boolean has(String key) {
        return json instanceof Json.Fields fields && fields.byName().containsKey(key);
    }

    /** What stands under a key, which {@link #has} is true of. */
    Cursor at(String key) {
        Json value = json instanceof Json.Fields fields ? fields.byName().get(key) : null;
        return new Cursor(file, scenario, path + "." + key, Objects.requireNonNull(value), defects);
    }

    /** Whether this is an object; notes keys that it must not have. */
    boolean isObjectOf(Collection<String> keys) {
        if (!(json instanceof Json.Fields fields)) {
            defect("must be an object");
            return false;
        }
        fields.byName().keySet().forEach(key -> {
            if (!keys.contains(key)) {
                at(key).defect("unknown key; allowed are " + String.join(", ", new TreeSet<>(keys)));
            }
        });
        return true;
    }

    /** The items of an array. */
    List<Cursor> items() {
        if (!(json instanceof Json.Elements elements)) {
            defect("must be an array");
            return List.of();
        }
        List<Cursor> items = new ArrayList<>();
        for (int i = 0; i < elements.inOrder().size(); i++) {
            items.add(new Cursor(
                    file, scenario, path + "[" + i + "]", elements.inOrder().get(i), defects));
        }
        return items;
    }

    /** The items of an array of at least one. */
    List<Cursor> someItems() {
        if (json instanceof Json.Elements elements && elements.inOrder().isEmpty()) {
            defect("must not be empty");
        }
        return items();
    }

    /** The text here. */
    @Nullable
    String text() {
        if (!(json instanceof Json.Text text) || text.value().isBlank()) {
            defect("must be text, and not blank");
            return null;
        }
        return text.value();
    }

    /** The path of a fact here. */
    @Nullable
    FactPath fact() {
        String text = text();
        try {
            return text == null ? null : FactPath.parse(text);
        } catch (IllegalArgumentException e) {
            defect(json.text() + " is not the path of a fact, such as \"subjects[0].posts\"");
            return null;
        }
    }

    /** The text under a key, or {@code null} without a word where the key is left out. */
    @Nullable
    String optionalText(String key) {
        return has(key) ? at(key).text() : null;
    }

    /** The text under a key that must not be left out. */
    @Nullable
    String requiredText(String key) {
        if (!has(key)) {
            defect(key + " is missing");
            return null;
        }
        return at(key).text();
    }

    /** The constant whose name, in kebab-case, is the word here. */
    <E extends Enum<E>> @Nullable E word(Class<E> type) {
        Map<String, E> words = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(
                        constant -> Shape.kebab(constant.name()), constant -> constant, (a, b) -> a, TreeMap::new));
        E constant = json instanceof Json.Text text ? words.get(text.value()) : null;
        if (constant == null) {
            defect(json.text() + " is none of " + String.join(", ", words.keySet()));
        }
        return constant;
    }

    /** The date here; {@code null} where the file says null, too. */
    @Nullable
    LocalDate date() {
        if (isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(json instanceof Json.Text text ? text.value() : "");
        } catch (DateTimeParseException e) {
            defect(json.text() + " is no date such as \"2026-03-10\"");
            return null;
        }
    }

    /** The number here; {@code null} where the file says null, too. */
    @Nullable
    Integer number() {
        if (isNull()) {
            return null;
        }
        if (!(json instanceof Json.Figure figure) || !figure.written().matches("-?\\d{1,9}")) {
            defect(json.text() + " is no whole number");
            return null;
        }
        return Integer.valueOf(figure.written());
    }

    /** True or false, whichever stands here. */
    @Nullable
    Boolean truth() {
        if (!(json instanceof Json.Truth truth)) {
            defect(json.text() + " is neither true nor false");
            return null;
        }
        return truth.value();
    }
}

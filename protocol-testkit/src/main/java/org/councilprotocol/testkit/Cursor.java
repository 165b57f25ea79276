package org.councilprotocol.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.councilprotocol.rules.json.InputDefect;
import org.councilprotocol.rules.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A place in a scenario file. Every method that finds something wrong notes a defect and carries on, with {@code null}
 * or nothing for what it could not read.
 *
 * @param file the file
 * @param scenario the scenario's id; {@code null} outside any
 * @param path the JSON path of the place
 * @param node what stands there
 * @param defects takes every defect
 */
record Cursor(String file, @Nullable String scenario, String path, JsonNode node, Consumer<Defect> defects) {

    /** The same place, known to be in this scenario. */
    Cursor in(@Nullable String id) {
        return new Cursor(file, id, path, node, defects);
    }

    void defect(String message) {
        defects.accept(new Defect(file, scenario, path, message));
    }

    /** Notes a defect of what stands here, whose own path begins at this place. */
    void defect(InputDefect within) {
        defects.accept(new Defect(file, scenario, path + within.path().substring(1), within.message()));
    }

    boolean isNull() {
        return node.isNull();
    }

    boolean isText() {
        return node.isTextual();
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** What stands under a key, which {@link #has} is true of. */
    Cursor at(String key) {
        return new Cursor(file, scenario, path + "." + key, node.get(key), defects);
    }

    /** Whether this is an object; notes keys that it must not have. */
    boolean isObjectOf(Collection<String> keys) {
        if (!node.isObject()) {
            defect("must be an object");
            return false;
        }
        node.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                at(key).defect("unknown key; allowed are " + String.join(", ", new TreeSet<>(keys)));
            }
        });
        return true;
    }

    /** The items of an array. */
    List<Cursor> items() {
        if (!node.isArray()) {
            defect("must be an array");
            return List.of();
        }
        List<Cursor> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new Cursor(file, scenario, path + "[" + i + "]", node.get(i), defects));
        }
        return items;
    }

    /** The items of an array of at least one. */
    List<Cursor> someItems() {
        if (node.isArray() && node.isEmpty()) {
            defect("must not be empty");
        }
        return items();
    }

    /** The text here. */
    @Nullable
    String text() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            defect("must be text, and not blank");
            return null;
        }
        return node.textValue();
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
        E constant = node.isTextual() ? words.get(node.textValue()) : null;
        if (constant == null) {
            defect(node + " is none of " + String.join(", ", words.keySet()));
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
            return LocalDate.parse(node.asText());
        } catch (DateTimeParseException e) {
            defect(node + " is no date such as \"2026-03-10\"");
            return null;
        }
    }

    /** The number here; {@code null} where the file says null, too. */
    @Nullable
    Integer number() {
        if (isNull()) {
            return null;
        }
        if (!node.isInt()) {
            defect(node + " is no whole number");
            return null;
        }
        return node.intValue();
    }

    /** True or false, whichever stands here. */
    @Nullable
    Boolean truth() {
        if (!node.isBoolean()) {
            defect(node + " is neither true nor false");
            return null;
        }
        return node.booleanValue();
    }
}

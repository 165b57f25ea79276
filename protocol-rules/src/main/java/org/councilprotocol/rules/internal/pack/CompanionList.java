package org.councilprotocol.rules.internal.pack;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.rules.internal.vocabulary.Companions;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** The {@code "companions"} of {@code pack.json}: which second view an event usually needs in this council, and why. */
final class CompanionList {

    private static final String FIELD = "companions";

    private static final Set<String> KEYS = Set.of("situation", "fact", "value", "also", "because");

    private static final String ENTRY = "{\"situation\": \"official-letter\", \"fact\": \"createsObligations\","
            + " \"value\": true, \"also\": \"financial-act\", \"because\": \"A letter that …\"}";

    private final Map<String, Shape> situations;
    private final Defects defects;
    private final Map<String, String> words = new TreeMap<>();

    private CompanionList(Map<String, Shape> situations, Defects defects) {
        this.situations = situations;
        this.defects = defects;
    }

    /**
     * Why, by the keys of the words file; what is wrong is told.
     *
     * @param situations those that the pack knows, its own among them, by their names
     */
    static Map<String, String> read(JsonPlace pack, Map<String, Shape> situations, Defects defects) {
        CompanionList list = new CompanionList(situations, defects);
        JsonPlace field = pack.get(FIELD);
        if (field.value() != null && field.items().isEmpty() && !field.fields().isEmpty()) {
            defects.add(field.defect(null, "\"" + FIELD + "\" is no list", "\"" + FIELD + "\": [" + ENTRY + "]"));
        }
        if (!Manifest.isTooMany(pack, FIELD, null, defects)) {
            field.items().forEach(list::add);
        }
        return list.words;
    }

    private void add(JsonPlace entry) {
        Manifest.unknownKeys(entry, KEYS, defects, null);
        String because = entry.get("because").text();
        Shape situation = situation(entry, "situation");
        Shape also = situation(entry, "also");
        if (because == null || !because.endsWith(".")) {
            defects.add(entry.get("because").defect(null, "a companion does not say why in a sentence", ENTRY));
        } else if (situation != null && also != null) {
            String on = fact(entry, situation);
            if (on != null) {
                words.put(Companions.PREFIX + situation.name() + "." + on + also.name(), because);
            }
        }
    }

    private @Nullable Shape situation(JsonPlace entry, String key) {
        JsonPlace place = entry.get(key);
        String name = place.text();
        Shape situation = name == null ? null : situations.get(name);
        if (situation == null) {
            place.tell(
                    defects,
                    null,
                    "\"" + key + "\" of a companion is no situation",
                    () -> Nearest.of(name == null ? "" : name, situations.keySet(), ENTRY));
        }
        return situation;
    }

    /** On which value of which fact it hangs, as a part of a key; empty for none, {@code null} where it is wrong. */
    private @Nullable String fact(JsonPlace entry, Shape situation) {
        JsonPlace fact = entry.get("fact");
        JsonPlace value = entry.get("value");
        if (fact.value() == null && value.value() == null) {
            return "";
        }
        Part part = fact.text() == null ? null : situation.part(fact.text());
        Set<String> values = part == null ? Set.of() : values(part);
        String written = String.valueOf(value.value());
        if (values.isEmpty()) {
            defects.add(fact.defect(
                    null,
                    "a companion hangs on what is no fact of " + situation
                            + " that is true or false or one of several values",
                    "a fact such as ./protocol facts lists, with its value"));
            return null;
        }
        if (!values.contains(written)) {
            value.tell(
                    defects,
                    null,
                    "a companion hangs on what is no value of " + fact.text(),
                    () -> Nearest.of(written, values, "one of " + String.join(", ", values)));
            return null;
        }
        return fact.text() + "." + written + ".";
    }

    private static Set<String> values(Part part) {
        Set<String> values = new TreeSet<>();
        if (part.kind() == Kind.BOOLEAN) {
            values.addAll(Set.of("true", "false"));
        } else if (part.kind() == Kind.ENUM) {
            for (Object constant : part.type().getEnumConstants()) {
                values.add(Shape.kebab(((Enum<?>) constant).name()));
            }
        }
        return values;
    }
}

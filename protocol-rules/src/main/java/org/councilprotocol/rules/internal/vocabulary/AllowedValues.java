package org.councilprotocol.rules.internal.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** What a fact can be, in words, for whoever writes a case in JSON. */
public final class AllowedValues {

    private final Words words;

    /**
     * What facts can be, in the words of a pack.
     *
     * @param words the words of values, such as {@code value.grade.director}
     */
    public AllowedValues(Words words) {
        this.words = words;
    }

    /** What a fact can be, such as {@code "true or false"}; of a list or set also that it is complete when given. */
    public String of(Part part) {
        String one = one(part);
        return part.many() == Many.ONE ? one : "a list, complete when given ([] for none), each of them " + one;
    }

    /** The words of an enum's constant; {@code null} where they would say no more than its name does. */
    public @Nullable String meaning(Enum<?> constant) {
        String value = Shape.kebab(constant.name());
        String type = Shape.kebab(constant.getDeclaringClass().getSimpleName());
        String meaning = words.find("value." + type + "." + value);
        return meaning == null || plain(meaning).equals(plain(value)) ? null : meaning;
    }

    private String one(Part part) {
        return switch (part.kind()) {
            case BOOLEAN -> "true or false";
            case INTEGER -> "a whole number";
            case DATE -> "a date such as 2026-06-30";
            case TEXT -> "text";
            case ENUM ->
                oneOf(Arrays.stream(part.type().getEnumConstants())
                        .map(constant -> one((Enum<?>) constant))
                        .toList());
            case NAME -> name(part);
            case RECORD -> record(part.type());
        };
    }

    /** An enum's constant by its name in JSON, with its words where they say more. */
    public String one(Enum<?> constant) {
        String meaning = meaning(constant);
        return Shape.kebab(constant.name()) + (meaning == null ? "" : " (" + meaning + ")");
    }

    /** Words without article, capitals and signs. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("^(a|an|the) ", "").replaceAll("[^a-z0-9]", "");
    }

    private static String name(Part part) {
        Class<?> type = part.type();
        if (type == Post.class) {
            return "a post, listed below";
        }
        String name = "the name of a " + type.getSimpleName().toLowerCase(Locale.ROOT);
        return part.many() == Many.ONE && ModelTypes.constants(type).containsKey("NONE") ? name + ", or none" : name;
    }

    private static String record(Class<?> type) {
        List<String> names = Shape.permitted(type).stream().map(Shape::name).toList();
        return names.size() == 1
                ? "an object with the facts below"
                : oneOf(names) + ", or an object with one of these as \"party\" and the facts below";
    }

    private static String oneOf(List<String> values) {
        return String.join(" | ", values);
    }
}

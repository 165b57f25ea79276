package org.councilprotocol.rules.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** What the words of the model say of a situation, its facts and their values. */
final class SituationWords {

    private static final Pattern BLANKS = Pattern.compile("\\{[^}]*}");

    /**
     * A value that a fact can have.
     *
     * @param json the value in JSON, without quotation marks
     * @param meaning what it means, in words
     */
    record Value(String json, String meaning) {}

    private final Words words;

    SituationWords(Words words) {
        this.words = words;
    }

    String label(String situation) {
        return words.get("situation." + situation);
    }

    String means(String situation) {
        return words.get("situation." + situation + ".means");
    }

    /**
     * Words in which such an event is told, and in which neither scenarios nor facts speak; empty if there are none.
     */
    String told(String situation) {
        return found("situation." + situation + ".told");
    }

    /** What is asked about a fact. */
    String question(Shape situation, Part fact) {
        return plain(words.get(key(situation, fact) + ".ask"));
    }

    /** What a fact is called, and what is asked about it. */
    String of(Shape situation, Part fact) {
        return plain(words.get(key(situation, fact))) + ". " + question(situation, fact);
    }

    /** The values of a fact for which there are words; none for names, numbers and people. */
    List<Value> values(Shape situation, Part fact) {
        List<Value> values = new ArrayList<>();
        if (fact.kind() == Kind.BOOLEAN) {
            values.add(new Value("true", plain(words.get(key(situation, fact) + ".true"))));
            values.add(new Value("false", plain(words.get(key(situation, fact) + ".false"))));
        } else if (fact.kind() == Kind.ENUM) {
            for (Object constant : fact.type().getEnumConstants()) {
                String json = Shape.kebab(((Enum<?>) constant).name());
                String meaning = words.find("value." + Shape.kebab(fact.type().getSimpleName()) + "." + json);
                values.add(new Value(json, meaning == null ? json.replace('-', ' ') : plain(meaning)));
            }
        }
        return values;
    }

    private static String key(Shape situation, Part fact) {
        return situation.name() + "." + fact.name();
    }

    private String found(String key) {
        @Nullable String found = words.find(key);
        return found == null ? "" : found;
    }

    private static String plain(String template) {
        return BLANKS.matcher(template)
                .replaceAll("")
                .replace("[", "")
                .replace("]", "")
                .strip();
    }
}

package org.councilprotocol.rules.text;

import java.util.List;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.model.words.Words;

/** Values in words, where they are answers to a question. */
final class Values {

    private final Words words;

    Values(Words words) {
        this.words = words;
    }

    /** "yes" and "no", a post's name, "none" for an empty list. */
    String inWords(FactValue value) {
        if (value instanceof FactValue.Truth truth) {
            return truth.value() ? "yes" : "no";
        } else if (value instanceof FactValue.Several several) {
            return several.values().isEmpty() ? "none" : Listing.of(each(several.values()), "and");
        } else if (value instanceof FactValue.AnyOf any) {
            return Listing.of(each(any.values()), "or");
        } else if (value instanceof FactValue.Not not) {
            return "not " + Listing.of(each(not.values()), "or");
        } else if (value instanceof FactValue.Elements elements) {
            String has = elements.has().isEmpty() ? "" : Listing.of(each(elements.has()), "and");
            String hasNot = elements.hasNot().isEmpty() ? "" : "not " + Listing.of(each(elements.hasNot()), "or");
            return has.isEmpty() || hasNot.isEmpty() ? has + hasNot : has + ", and " + hasNot;
        } else if (value instanceof FactValue.Word word) {
            return named("value." + word.list() + ".", word.word());
        } else if (value instanceof FactValue.Name name && name.value() instanceof Post post) {
            return post.equals(Post.OTHER) ? "something else" : named("post.", post.name());
        } else if (value instanceof FactValue.OfKind kind) {
            return named("record.", kind.kind());
        }
        return value.toString();
    }

    private List<String> each(List<FactValue> values) {
        return values.stream().map(this::inWords).toList();
    }

    private String named(String kind, String name) {
        String found = words.find(kind + name);
        return found == null ? name.replace('-', ' ') : found;
    }
}

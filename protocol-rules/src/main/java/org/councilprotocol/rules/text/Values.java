package org.councilprotocol.rules.text;

import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.model.words.Words;

/** Values as JSON writes them, in words. */
final class Values {

    private final Words words;

    Values(Words words) {
        this.words = words;
    }

    /** "yes" and "no", a post's name, "none" for an empty list; what is in words already stays as it is. */
    String inWords(String json) {
        if (json.startsWith("[") && json.endsWith("]")) {
            return list(json.substring(1, json.length() - 1).strip());
        }
        if (json.contains(" or ")) {
            return Listing.of(Stream.of(json.split(" or ")).map(this::inWords).toList(), "or");
        }
        String bare = json.replaceAll("^\"|\"$", "");
        return switch (bare) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> name(bare);
        };
    }

    private String list(String values) {
        return values.isEmpty()
                ? "none"
                : Listing.of(
                        Stream.of(values.split(","))
                                .map(String::strip)
                                .map(this::inWords)
                                .toList(),
                        "and");
    }

    private String name(String bare) {
        if (bare.equals("other")) {
            return "something else";
        }
        for (String kind : List.of("post.", "record.")) {
            String found = words.find(kind + bare);
            if (found != null) {
                return found;
            }
        }
        return bare.matches("[a-z][a-z0-9]*(-[a-z0-9]+)+") ? bare.replace('-', ' ') : bare;
    }
}

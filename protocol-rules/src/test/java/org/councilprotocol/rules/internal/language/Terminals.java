package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.words.HiddenCharacters;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.jspecify.annotations.Nullable;

/** The tokens of a grammar: those that its productions spell, and those that are said in words. */
final class Terminals {

    /**
     * A token of a text.
     *
     * @param spelling as it stands there
     * @param line the line
     */
    record Spelled(String spelling, int line) {}

    private static final String VISIBLE = visible();

    private final Map<String, Ebnf.Production> productions;
    private final Map<String, Set<String>> declared;
    private final Pattern gap;
    private final Pattern token;
    private final Map<Ebnf.Expression, Pattern> patterns = new HashMap<>();

    /**
     * Tokens.
     *
     * @param declared the types that a pack declares, each with its constants
     */
    Terminals(Map<String, Ebnf.Production> productions, Map<String, Set<String>> declared) {
        this.declared = declared;
        this.productions = productions;
        this.gap = Pattern.compile("(?:" + regex(new Ebnf.Name("GAP")) + ")+");
        // The longest first, as of two that start alike the longer one is meant.
        TreeSet<String> signs = new TreeSet<>(
                (a, b) -> a.length() == b.length() ? a.compareTo(b) : Integer.compare(b.length(), a.length()));
        productions.forEach((name, production) -> {
            if (!isToken(name)) {
                signs(production.says(), signs);
            }
        });
        this.token = Pattern.compile(List.of("TEXT", "VARIABLE", "WORD", "NUMBER").stream()
                        .map(name -> regex(new Ebnf.Name(name)))
                        .collect(Collectors.joining("|"))
                + "|"
                + signs.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    private static void signs(Ebnf.Expression expression, TreeSet<String> signs) {
        if (expression instanceof Ebnf.Literal literal && literal.text().matches("[^\\w\"]+")) {
            signs.add(literal.text());
        } else if (expression instanceof Ebnf.Sequence sequence) {
            sequence.parts().forEach(part -> signs(part, signs));
        } else if (expression instanceof Ebnf.Choice choice) {
            choice.options().forEach(option -> signs(option, signs));
        } else if (expression instanceof Ebnf.Repeated repeated) {
            signs(repeated.what(), signs);
        }
    }

    /** Whether this is the name of a token, or of what is said in words. */
    static boolean isToken(String name) {
        return name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    /** The tokens of a text; {@code null} if it has something that is none. */
    @Nullable
    List<Spelled> cut(String text) {
        List<Spelled> tokens = new ArrayList<>();
        Matcher gaps = gap.matcher(text);
        Matcher found = token.matcher(text);
        int at = 0;
        int line = 1;
        while (at < text.length()) {
            boolean isGap = gaps.region(at, text.length()).lookingAt();
            if (!isGap && !found.region(at, text.length()).lookingAt()) {
                return null;
            }
            String piece = isGap ? gaps.group() : found.group();
            if (!isGap) {
                tokens.add(new Spelled(piece, line));
            }
            line += (int) piece.chars().filter(c -> c == '\n').count();
            at += piece.length();
        }
        return tokens;
    }

    /** Whether the token of this place is of this name. */
    boolean matches(String name, List<Spelled> tokens, int place) {
        String spelling = tokens.get(place).spelling();
        switch (name) {
            case "TYPE" -> {
                return spelling.equals("Term")
                        || spelling.equals("Reading")
                        || ModelTypes.type(spelling) != null
                        || declared.containsKey(spelling);
            }
            case "NAMED" -> {
                Class<?> type = ModelTypes.type(spelling);
                return type != null && Named.class.isAssignableFrom(type);
            }
            case "CONSTANT" -> {
                String owner = tokens.get(place - 2).spelling();
                if (declared.containsKey(owner)) {
                    return declared.get(owner).contains(spelling);
                }
                Class<?> type = ModelTypes.type(owner);
                return type != null && ModelTypes.constants(type).containsKey(spelling);
            }
            default -> {
                return matches(new Ebnf.Name(name), spelling);
            }
        }
    }

    /** Whether this is such a token, whatever stands around it. */
    boolean matches(Ebnf.Expression expression, String spelling) {
        if (expression instanceof Ebnf.Literal literal) {
            return literal.text().equals(spelling);
        } else if (expression instanceof Ebnf.Choice choice) {
            return choice.options().stream().anyMatch(option -> matches(option, spelling));
        } else if (expression instanceof Ebnf.Except except) {
            return matches(except.what(), spelling) && !matches(except.not(), spelling);
        } else if (expression instanceof Ebnf.Name name && says(name) instanceof Ebnf.Except except) {
            return matches(except, spelling);
        }
        return patterns.computeIfAbsent(expression, each -> Pattern.compile(regex(each)))
                .matcher(spelling)
                .matches();
    }

    private Ebnf.Expression says(Ebnf.Name name) {
        Ebnf.Production production = productions.get(name.name());
        if (production == null) {
            throw new IllegalArgumentException("the grammar does not say what " + name.name() + " is");
        }
        return production.says();
    }

    /** The expression as a regular one; in it, what is excepted is one character. */
    private String regex(Ebnf.Expression expression) {
        if (expression instanceof Ebnf.Literal literal) {
            return Pattern.quote(literal.text());
        } else if (expression instanceof Ebnf.Characters characters) {
            return characters.regex();
        } else if (expression instanceof Ebnf.Name name) {
            return name.name().equals("VISIBLE") ? VISIBLE : "(?:" + regex(says(name)) + ")";
        } else if (expression instanceof Ebnf.Sequence sequence) {
            return sequence.parts().stream().map(this::regex).collect(Collectors.joining());
        } else if (expression instanceof Ebnf.Choice choice) {
            return choice.options().stream().map(this::regex).collect(Collectors.joining("|", "(?:", ")"));
        } else if (expression instanceof Ebnf.Except except) {
            return "(?:(?!" + regex(except.not()) + ")" + regex(except.what()) + ")";
        }
        Ebnf.Repeated repeated = (Ebnf.Repeated) expression;
        // Possessive, for a long comment must not be many calls deep; nothing in the grammar gives back what it took.
        return "(?:" + regex(repeated.what()) + ")" + (!repeated.many() ? "?" : repeated.atLeast() == 0 ? "*+" : "++");
    }

    private static String visible() {
        StringBuilder ranges = new StringBuilder("[");
        int start = -1;
        for (int c = 0; c <= Character.MAX_CODE_POINT + 1; c++) {
            boolean seen = c <= Character.MAX_CODE_POINT && !HiddenCharacters.isHidden(c);
            if (seen && start < 0) {
                start = c;
            } else if (!seen && start >= 0) {
                ranges.append(String.format("\\x{%X}-\\x{%X}", start, c - 1));
                start = -1;
            }
        }
        return ranges.append(']').toString();
    }
}

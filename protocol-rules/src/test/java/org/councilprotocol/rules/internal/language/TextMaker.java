package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.model.Named;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;

/** Makes texts up that a grammar derives. */
final class TextMaker {

    /** Deeper than this, what is shortest is chosen. */
    private static final int DEPTH = 20;

    /** Words that stand elsewhere in the language, and may be names here all the same. */
    private static final List<String> WORDS = List.of(
            "rule",
            "when",
            "then",
            "end",
            "not",
            "in",
            "from",
            "or",
            "and",
            "this",
            "new",
            "true",
            "false",
            "null",
            "named",
            "eval",
            "over",
            "terms",
            "insert",
            "verdicts",
            "memberOf",
            "package",
            "class",
            "module",
            "posts",
            "x",
            "_9",
            "A");

    private static final List<String> INSIDE_TEXTS = List.of(
            "a", "B", "7", " ", "'", "//", "/*", "*/", "$x", ";", "é", "“", "\u2003", "\u00a0", "😀", "rule", "@");

    private static final List<String> GAPS = List.of(
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "\n\n    ",
            "/* a */",
            "/***/",
            "/* a\n * b */",
            "// a \"b\n",
            "//\n",
            " /* // */ ");

    private final Map<String, Ebnf.Production> productions;
    private final Terminals terminals;
    private final Random random;
    private final List<String> types = new ArrayList<>(new TreeSet<>(ModelTypes.names()));
    private final List<String> withConstants;
    private final List<String> named;

    private final StringBuilder text = new StringBuilder();
    private String last = "";
    private final Set<String> reached = new HashSet<>();
    private boolean oneLine;
    private boolean lineEnds;
    private boolean noCall;

    TextMaker(Map<String, Ebnf.Production> productions, Terminals terminals, Random random) {
        this.productions = productions;
        this.terminals = terminals;
        this.random = random;
        withConstants = types.stream()
                .filter(type -> !ModelTypes.constants(type(type)).isEmpty())
                .toList();
        named = types.stream()
                .filter(type -> Named.class.isAssignableFrom(type(type)))
                .toList();
    }

    private static Class<?> type(String name) {
        return Objects.requireNonNull(ModelTypes.type(name));
    }

    /** Something that this production derives, after this text. */
    String make(String before, String production) {
        text.setLength(0);
        text.append(before);
        last = "";
        lineEnds = false;
        noCall = false;
        reached.clear();
        make(new Ebnf.Name(production), 0);
        return text.toString();
    }

    /** Whether what was made last has something that this production derives. */
    boolean reached(String production) {
        return reached.contains(production);
    }

    private void make(Ebnf.Expression expression, int depth) {
        if (expression instanceof Ebnf.Literal literal) {
            put(literal.text());
        } else if (expression instanceof Ebnf.Sequence sequence) {
            sequence(sequence.parts(), depth);
        } else if (expression instanceof Ebnf.Choice choice) {
            // The first option of each choice of this grammar ends soonest.
            int option = depth > DEPTH ? 0 : random.nextInt(choice.options().size());
            make(choice.options().get(option), depth + 1);
        } else if (expression instanceof Ebnf.Repeated repeated) {
            int times = repeated.atLeast();
            while (depth <= DEPTH && random.nextInt(3) == 0 && (repeated.many() || times == 0)) {
                times++;
            }
            for (int i = 0; i < times; i++) {
                make(repeated.what(), depth + 1);
            }
        } else if (expression instanceof Ebnf.Except except) {
            String made;
            do {
                made = token(((Ebnf.Name) except.what()).name());
            } while (terminals.matches(except.not(), made));
            put(made);
        } else {
            name(((Ebnf.Name) expression).name(), depth);
        }
    }

    private void sequence(List<Ebnf.Expression> parts, int depth) {
        for (int i = 0; i < parts.size(); i++) {
            // A constant is one of the type that stands two places before it.
            if (parts.get(i).equals(new Ebnf.Name("TYPE"))
                    && i + 2 < parts.size()
                    && parts.get(i + 2).equals(new Ebnf.Name("CONSTANT"))) {
                String type = one(withConstants);
                put(type);
                make(parts.get(i + 1), depth);
                put(one(new ArrayList<>(ModelTypes.constants(type(type)).keySet())));
                i += 2;
            } else {
                make(parts.get(i), depth);
            }
        }
    }

    private void name(String name, int depth) {
        switch (name) {
            case "LINE_END" -> lineEnds = true;
            case "NO_CALL" -> noCall = true;
            default -> {
                if (Terminals.isToken(name)) {
                    put(token(name));
                    return;
                }
                reached.add(name);
                Ebnf.Production production = Objects.requireNonNull(productions.get(name));
                if (!production.onOneLine()) {
                    make(production.says(), depth + 1);
                    return;
                }
                gap("");
                last = "";
                oneLine = true;
                make(production.says(), depth + 1);
                oneLine = false;
            }
        }
    }

    private String token(String name) {
        return switch (name) {
            case "TYPE" -> random.nextInt(8) == 0 ? random.nextBoolean() ? "Term" : "Reading" : one(types);
            case "NAMED" -> one(named);
            case "WORD" -> one(WORDS);
            case "CONSTANT" -> "MAYOR";
            case "PART" -> {
                String made;
                do {
                    made = one(WORDS);
                } while (!terminals.matches(new Ebnf.Name("PART"), made));
                yield made;
            }
            case "VARIABLE" -> "$" + (random.nextInt(9) == 0 ? "" : one(WORDS));
            case "NUMBER" -> String.valueOf(random.nextInt(1_000_000_000));
            case "TEXT" -> text();
            case "NAME" -> {
                String made;
                do {
                    made = text();
                } while (!terminals.matches(new Ebnf.Name("NAME"), made));
                yield made;
            }
            default -> throw new IllegalArgumentException("no token is made up for " + name);
        };
    }

    private String text() {
        StringBuilder inside = new StringBuilder("\"");
        for (int i = random.nextInt(4); i > 0; i--) {
            inside.append(one(INSIDE_TEXTS));
        }
        return inside.append('"').toString();
    }

    private void put(String token) {
        gap(token);
        text.append(token);
        last = token;
    }

    /** What may stand, or must, between the last token and this one. */
    private void gap(String token) {
        boolean apart = last.matches(".*[\\w$]") && token.matches("[\\w$].*");
        StringBuilder gap = new StringBuilder();
        for (int i = random.nextInt(3); i > 0 || gap.isEmpty() && apart; i--) {
            String piece = one(GAPS);
            gap.append(oneLine && piece.contains("\n") ? " " : piece);
        }
        if ((lineEnds || noCall && token.equals("(")) && gap.indexOf("\n") < 0) {
            gap.append('\n');
        }
        text.append(gap);
        lineEnds = false;
        noCall = false;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

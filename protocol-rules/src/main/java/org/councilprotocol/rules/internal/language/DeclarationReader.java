package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.rules.internal.language.ParsedDeclaration.Field;
import org.councilprotocol.rules.internal.language.ParsedDeclaration.Word;
import org.councilprotocol.rules.internal.vocabulary.Nearest;

/**
 * Reads the vocabulary of a pack: the file in which it declares facts, situations and values of its own. It holds no
 * rules.
 */
public final class DeclarationReader {

    /** The file. */
    public static final String FILE = "vocabulary.drl";

    private static final List<String> IMPORTS =
            List.of("org.councilprotocol.model.*", "java.time.LocalDate", "java.util.List", "java.util.Set");

    private static final Set<String> OF_TYPE = Set.of("label", "means");
    private static final Set<String> OF_FACT =
            Set.of("label", "ask", "yes", "no", "is", "are", "none", "it", "exceptional");

    private final TokenCursor tokens;
    private final SyntaxDefects defects = new SyntaxDefects();

    private String packageName = "";
    private Position packageAt;

    private DeclarationReader(List<Token> tokens) {
        this.tokens = new TokenCursor(tokens);
        this.packageAt = this.tokens.peek().at();
    }

    /**
     * What the file declares.
     *
     * @param rules the file as one without rules: its package, and what does not read
     * @param declarations what does
     */
    public record Vocabulary(ParsedFile rules, List<ParsedDeclaration> declarations) {

        public Vocabulary {
            declarations = List.copyOf(declarations);
        }
    }

    /** What this file says; never throws on its account. */
    public static Vocabulary read(String text) {
        Lexer lexer = new Lexer(FILE, text);
        DeclarationReader reader = new DeclarationReader(lexer.tokens());
        lexer.defects().forEach(reader.defects::add);
        List<ParsedDeclaration> declarations = lexer.defects().isEmpty() ? reader.declarations() : List.of();
        return new Vocabulary(
                new ParsedFile(
                        FILE,
                        reader.packageName,
                        reader.packageAt,
                        false,
                        List.of(),
                        reader.defects.kept(),
                        reader.defects.untold() + lexer.untold()),
                declarations);
    }

    private List<ParsedDeclaration> declarations() {
        List<ParsedDeclaration> found = new ArrayList<>();
        Set<String> imported = new HashSet<>();
        while (!tokens.atEnd()) {
            Token start = tokens.peek();
            try {
                if (start.is("declare")) {
                    found.add(declaration());
                } else if (found.isEmpty() && start.is("package")) {
                    packageAt = start.at();
                    packageName = restOfLine();
                } else if (found.isEmpty() && start.is("import")) {
                    String name = restOfLine();
                    imported.add(name);
                    if (!IMPORTS.contains(name)) {
                        throw new DrlException(
                                start.at(), "the import of " + name + " is not allowed", String.join(", ", IMPORTS));
                    }
                } else {
                    throw new DrlException(
                            start.at(),
                            start.shown() + " stands where a declaration should start",
                            start.is("rule")
                                    ? "rules in a file of their own: " + FILE + " declares words alone"
                                    : "declare <Type> … end");
                }
            } catch (DrlException e) {
                defects.add(e);
                skip(start);
            }
        }
        if (packageName.isEmpty() && defects.found() == 0) {
            defects.add(new DrlException(
                    packageAt, "the file lacks its package", "package org.councilprotocol.pack.<council>;"));
        }
        if (!imported.contains(IMPORTS.get(0)) && defects.found() == 0) {
            defects.add(new DrlException(packageAt, "the file lacks its import", "import " + IMPORTS.get(0) + ";"));
        }
        return found;
    }

    private void skip(Token start) {
        if (tokens.peek() == start) {
            tokens.take();
        }
        while (!tokens.atEnd() && !(tokens.peek().is("declare") && tokens.firstOnLine())) {
            tokens.take();
        }
    }

    private String restOfLine() {
        int line = tokens.take().at().line();
        StringBuilder rest = new StringBuilder();
        while (!tokens.atEnd()
                && tokens.peek().at().line() == line
                && !tokens.peek().is(";")) {
            rest.append(tokens.take().written());
        }
        tokens.takeIf(";");
        return rest.toString();
    }

    private ParsedDeclaration declaration() {
        tokens.expect("declare");
        if (tokens.peek().is("enum") || tokens.peek().is("trait")) {
            return values();
        }
        Token name = word("a type's name");
        boolean situation = tokens.peek().is("extends");
        if (situation) {
            tokens.take();
            Token above = word("PackSituation");
            if (!above.is("PackSituation")) {
                throw new DrlException(
                        above.at(), "a declared type extends " + above.shown(), "extends PackSituation, or nothing");
            }
        }
        Map<String, Word> words = words(OF_TYPE);
        List<Field> fields = new ArrayList<>();
        while (!tokens.peek().is("end")) {
            fields.add(field());
            if (fields.size() > PackLimits.FACTS) {
                throw new DrlException(
                        name.at(), name.text() + " has more than " + PackLimits.FACTS + " facts", "fewer facts");
            }
        }
        tokens.expect("end");
        return new ParsedDeclaration(name.text(), false, situation, words, Map.of(), fields, name.at());
    }

    private Field field() {
        Token name = word("the name of a fact");
        tokens.expect(":");
        Token type = word("a type");
        String collection = null;
        if (tokens.peek().is("<")) {
            if (!type.is("Set") && !type.is("List")) {
                throw new DrlException(type.at(), type.shown() + " is no type of a fact", "Set<…> or List<…>");
            }
            collection = type.text();
            tokens.expect("<");
            type = word("a type");
            tokens.expect(">");
        }
        return new Field(name.text(), collection, type.text(), words(OF_FACT), name.at());
    }

    private ParsedDeclaration values() {
        Token kind = tokens.take();
        if (!kind.is("enum")) {
            throw new DrlException(kind.at(), "'" + kind.text() + "' is not declared in a pack", "declare enum …");
        }
        Token name = word("the name of the values' type");
        Map<String, Word> values = new LinkedHashMap<>();
        do {
            Token value = word("a value");
            tokens.expect("(");
            Word words = text();
            tokens.expect(")");
            if (values.put(value.text(), words) != null) {
                throw new DrlException(value.at(), name.text() + " has " + value.text() + " twice", "leave one out");
            }
            if (values.size() > PackLimits.VALUES) {
                throw new DrlException(
                        name.at(), name.text() + " has more than " + PackLimits.VALUES + " values", "fewer values");
            }
        } while (tokens.takeIf(","));
        for (String sign : List.of(";", "label", ":", "String")) {
            tokens.expect(sign);
        }
        tokens.takeIf(";");
        tokens.expect("end");
        return new ParsedDeclaration(name.text(), true, false, Map.of(), values, List.of(), name.at());
    }

    private Map<String, Word> words(Set<String> allowed) {
        Map<String, Word> words = new LinkedHashMap<>();
        while (tokens.peek().is("@")) {
            Position at = tokens.take().at();
            Token name = tokens.take();
            if (name.kind() != Token.Kind.WORD || !allowed.contains(name.text())) {
                throw new DrlException(
                        at,
                        "there is no annotation @" + name.written() + " here",
                        () -> "@" + Nearest.of(name.text(), allowed, "label") + "(\"…\")");
            }
            tokens.expect("(");
            Word text = text();
            tokens.expect(")");
            if (words.put(name.text(), text) != null) {
                throw new DrlException(at, "@" + name.text() + " stands here twice", "leave one out");
            }
        }
        return words;
    }

    private Word text() {
        Token text = tokens.take();
        if (text.kind() != Token.Kind.TEXT || text.text().isBlank()) {
            throw new DrlException(text.at(), text.shown() + " stands where words should", "a text in double quotes");
        }
        if (text.text().length() > PackLimits.TEXT) {
            throw DrlException.tooLong(text.at(), "the text", PackLimits.TEXT);
        }
        return new Word(text.text(), text.at());
    }

    private Token word(String what) {
        Token token = tokens.take();
        if (token.kind() != Token.Kind.WORD) {
            throw new DrlException(token.at(), token.shown() + " stands where " + what + " should", what);
        }
        MachineWord.refuse(token);
        return token;
    }
}

package org.councilprotocol.rules.internal.language;

import java.util.HashSet;
import java.util.Set;

/** Reads the fixed header of a rule file. */
final class HeaderReader {

    private static final String PACKAGE = "package org.councilprotocol.pack.<council>;";

    private final TokenCursor tokens;
    /** The import that dates need, among the lines of a header. */
    private static final String DATES = "import java.time.LocalDate;";

    private final SyntaxDefects defects;
    private final Set<String> lines = new HashSet<>();

    private String packageName = "";
    private Position packageAt;
    private boolean terms;

    HeaderReader(TokenCursor tokens, SyntaxDefects defects) {
        this.tokens = tokens;
        this.defects = defects;
        this.packageAt = tokens.peek().at();
    }

    /**
     * What a header says.
     *
     * @param packageName the package; empty if none
     * @param packageAt where it says so, or where it should
     * @param terms whether the rules of the file conclude terms
     * @param dates whether they may name days
     */
    record Header(String packageName, Position packageAt, boolean terms, boolean dates) {}

    Header header() {
        int before = defects.found();
        while (!tokens.atEnd() && !tokens.peek().is("rule")) {
            Token start = tokens.peek();
            try {
                headerLine();
            } catch (DrlException e) {
                defects.add(e);
                if (tokens.peek() == start) {
                    tokens.take();
                }
                skipHeaderLine(start);
            }
        }
        if (defects.found() == before) {
            lacks("package", PACKAGE);
            lacks("import", "import org.councilprotocol.model.*;");
            lacks("global", "global Verdicts verdicts;");
        }
        return new Header(packageName, packageAt, terms, lines.contains(DATES));
    }

    private void lacks(String line, String instead) {
        if (!lines.contains(line)) {
            defects.add(new DrlException(tokens.peek().at(), "the fixed header lacks its " + line, instead));
        }
    }

    private void headerLine() {
        Token start = tokens.peek();
        String line = start.text();
        if (start.is("package")) {
            packageAt = start.at();
            packageName = restOfLine();
            if (packageName.isEmpty()) {
                throw new DrlException(start.at(), "the package has no name", PACKAGE);
            }
        } else if (start.is("import")) {
            String imported = restOfLine();
            if (imported.equals("java.time.LocalDate")) {
                line = DATES;
            } else if (!imported.equals("org.councilprotocol.model.*")) {
                throw new DrlException(
                        start.at(),
                        "the import of " + imported + " is not allowed",
                        "a pack sees the model alone: import org.councilprotocol.model.*;");
            }
        } else if (start.is("global")) {
            String global = restOfLine();
            if (!global.equals("Verdicts verdicts")) {
                throw new DrlException(
                        start.at(), "the global " + global + " is not allowed", "global Verdicts verdicts;");
            }
        } else if (start.is("agenda") && tokens.hyphenated().equals("agenda-group")) {
            tokens.take();
            tokens.take();
            tokens.take();
            if (!tokens.peek().is("terms")
                    && !(tokens.peek().kind() == Token.Kind.TEXT
                            && tokens.peek().text().equals("terms"))) {
                throw new DrlException(
                        start.at(), "only the agenda-group \"terms\" is allowed", "agenda-group \"terms\"");
            }
            tokens.take();
            tokens.takeIf(";");
            terms = true;
        } else {
            throw ForeignStatement.refusal(tokens);
        }
        if (!lines.add(line)) {
            throw new DrlException(start.at(), "'" + start.text() + "' stands in the header twice", "leave one out");
        }
    }

    /**
     * What stands from the next token to the semicolon, or to the end of the line: spaces between words alone, so that
     * two are never taken for one.
     */
    private String restOfLine() {
        int line = tokens.take().at().line();
        StringBuilder rest = new StringBuilder();
        boolean afterWord = false;
        while (!tokens.atEnd()
                && tokens.peek().at().line() == line
                && !tokens.peek().is(";")) {
            Token token = tokens.take();
            boolean word = token.kind() != Token.Kind.SIGN;
            rest.append(afterWord && word ? " " : "").append(token.written());
            afterWord = word;
        }
        tokens.takeIf(";");
        return rest.toString();
    }

    private void skipHeaderLine(Token start) {
        if (ForeignStatement.declares(start)) {
            tokens.skipToRule();
            return;
        }
        while (!tokens.atEnd()
                && !tokens.startsRule()
                && !(tokens.firstOnLine()
                        && tokens.peek().at().line() > start.at().line())) {
            tokens.take();
        }
    }
}

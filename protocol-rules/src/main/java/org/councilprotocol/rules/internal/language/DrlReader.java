package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule file. Whatever does not fit is a defect with its place; reading goes on with the next rule, so that one
 * reading tells all.
 */
public final class DrlReader {

    private final String file;
    private final TokenCursor tokens;
    private final SyntaxDefects defects = new SyntaxDefects();
    private final List<ParsedRule> rules = new ArrayList<>();

    private DrlReader(String file, List<Token> tokens) {
        this.file = file;
        this.tokens = new TokenCursor(tokens);
    }

    /** What this file says; never throws on its account. */
    public static ParsedFile read(String file, String text) {
        Lexer lexer = new Lexer(file, text);
        List<Token> tokens = lexer.tokens();
        return new DrlReader(file, tokens).file(lexer.defects(), lexer.untold());
    }

    /**
     * What the tokens say.
     *
     * @param lexical what no rule may contain, in the order of places
     * @param untold how much more of that there is
     */
    private ParsedFile file(List<DrlException> lexical, int untold) {
        List<DrlException> unreadable = lexical;
        List<DrlException> outside = new ArrayList<>();
        HeaderReader.Header header = new HeaderReader(tokens, defects).header();
        RuleReader ruleReader = new RuleReader(tokens, defects, header);
        while (!tokens.atEnd()) {
            Token start = tokens.peek();
            SyntaxDefects.Mark mark = defects.mark();
            ParsedRule rule = rule(ruleReader);
            int first = firstFrom(unreadable, 0, start.at().line());
            int last = firstFrom(unreadable, first, tokens.previous().at().line() + 1);
            List<DrlException> within = unreadable.subList(first, last);
            if (within.isEmpty()) {
                if (rule != null) {
                    rules.add(rule);
                }
            } else {
                // What was read is not what stands there: that is told, and nothing that seems to follow from it.
                defects.backTo(mark);
                within.forEach(defects::add);
                outside.addAll(unreadable.subList(0, first));
                unreadable = unreadable.subList(last, unreadable.size());
            }
        }
        defects.in("");
        outside.addAll(unreadable);
        outside.forEach(defects::add);
        return new ParsedFile(
                file,
                header.packageName(),
                header.packageAt(),
                header.terms(),
                rules,
                defects.kept(),
                defects.untold() + untold);
    }

    /** What stands next, if that is a rule that can be read; the place is then behind it, or at the next one. */
    private @Nullable ParsedRule rule(RuleReader ruleReader) {
        Token start = tokens.peek();
        defects.in("");
        try {
            if (!start.is("rule")) {
                throw ForeignStatement.refusal(tokens);
            }
            if (tokens.startsRule()) {
                defects.in(tokens.peekSecond().text());
            }
            return ruleReader.rule();
        } catch (DrlException e) {
            defects.add(e);
            if (tokens.peek() == start) {
                tokens.take();
            }
            tokens.skipToRule();
            return null;
        }
    }

    /** The first place, from this one on, of what stands in this line or below; they are in the order of lines. */
    private static int firstFrom(List<DrlException> unreadable, int from, int line) {
        int place = from;
        while (place < unreadable.size() && unreadable.get(place).at().line() < line) {
            place++;
        }
        return place;
    }
}

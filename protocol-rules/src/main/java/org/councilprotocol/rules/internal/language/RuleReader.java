package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a rule; what is wrong with one of its parts does not keep the others from being read. */
final class RuleReader {

    private final TokenCursor tokens;
    private final SyntaxDefects defects;
    private final AnnotationReader annotationReader;
    private final ConditionReader conditionReader;
    private final ConsequenceReader consequenceReader;

    /** For the file with this header. */
    RuleReader(TokenCursor tokens, SyntaxDefects defects, HeaderReader.Header header) {
        this.tokens = tokens;
        this.defects = defects;
        PathReader paths = new PathReader(tokens);
        ValueReader values = new ValueReader(tokens, paths, header.dates());
        this.annotationReader = new AnnotationReader(tokens);
        this.conditionReader = new ConditionReader(tokens, paths, values);
        this.consequenceReader = new ConsequenceReader(tokens, values, header.terms());
    }

    /** The rule that starts here; {@code null} if what is wrong before its conditions hides where they start. */
    @Nullable
    ParsedRule rule() {
        int before = defects.found();
        Position at = tokens.expect("rule").at();
        Token name = tokens.take();
        if (name.kind() != Token.Kind.TEXT) {
            throw new DrlException(name.at(), "the rule's name is not a text", "rule \"<norm> <sentence>\"");
        }
        if (name.text().length() > PackLimits.NAME) {
            defects.add(DrlException.tooLong(name.at(), "the rule's name", PackLimits.NAME));
        }
        ParsedRule.Opening opening = opening();
        Map<String, ParsedRule.Annotation> annotations = new LinkedHashMap<>();
        while (!tokens.peek().is("when")) {
            Token start = tokens.peek();
            try {
                annotationReader.next(annotations);
            } catch (DrlException e) {
                defects.add(e);
                resync(start, List.of("@", "when"));
                if (!tokens.peek().is("@") && !tokens.peek().is("when")) {
                    tokens.skipToRule();
                    return null;
                }
            }
        }
        tokens.expect("when");
        List<Condition> conditions = conditions();
        List<Consequence> consequences = consequences();
        return new ParsedRule(
                name.text(), opening, annotations, conditions, consequences, defects.found() == before, at);
    }

    /** The rule that this one extends, which stands straight after its name. */
    private ParsedRule.@Nullable Opening opening() {
        if (!tokens.takeIf("extends")) {
            return null;
        }
        Token name = tokens.peek();
        if (name.kind() != Token.Kind.TEXT) {
            defects.add(new DrlException(
                    name.at(),
                    name.shown() + " stands where the name of an opening should",
                    "extends \"<name of a rule above>\""));
            if (!name.is("@") && !name.is("when")) {
                tokens.take();
            }
            return null;
        }
        tokens.take();
        return new ParsedRule.Opening(name.text(), name.at());
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        while (!tokens.peek().is("then")) {
            if (tokens.peek().is("end") || tokens.startsRule() || tokens.atEnd()) {
                throw new DrlException(tokens.peek().at(), "the rule has no 'then'", "then");
            }
            Token start = tokens.peek();
            try {
                conditions.add(conditionReader.outermost());
                conditionReader.betweenConditions();
            } catch (DrlException e) {
                defects.add(e);
                resync(start, List.of("then", "end", "not", "exists"));
            }
        }
        return conditions;
    }

    private List<Consequence> consequences() {
        List<Consequence> consequences = new ArrayList<>();
        Position then = tokens.expect("then").at();
        try {
            while (consequenceReader.hasNext()) {
                consequences.add(consequenceReader.consequence());
                if (consequences.size() > PackLimits.CONCLUSIONS) {
                    throw new DrlException(
                            tokens.previous().at(),
                            "the rule has more than " + PackLimits.CONCLUSIONS + " verdicts",
                            "several rules that extend one opening");
                }
            }
            consequenceReader.endOfRule();
        } catch (DrlException e) {
            defects.add(e);
            if (consequences.isEmpty()) {
                consequences.add(new Consequence.Unread(then));
            }
            while (!tokens.atEnd() && !tokens.startsRule() && !(tokens.peek().is("end") && tokens.firstOnLine())) {
                tokens.take();
            }
            tokens.takeIf("end");
        }
        return consequences;
    }

    /**
     * Goes on, past where something was wrong, at the next line that starts with one of these or with a pattern.
     *
     * @param start where what was wrong started
     */
    private void resync(Token start, List<String> starts) {
        if (tokens.peek() == start) {
            tokens.take();
        }
        while (!tokens.atEnd() && !tokens.startsRule() && !(tokens.firstOnLine() && startsCondition(starts))) {
            tokens.take();
        }
    }

    /** Whether one of these comes next, or a pattern, or what follows the conditions. */
    private boolean startsCondition(List<String> starts) {
        Token token = tokens.peek();
        return starts.stream().anyMatch(token::is)
                || token.is("then")
                || token.is("end")
                || token.kind() == Token.Kind.VARIABLE && tokens.peekSecond().is(":")
                || token.kind() == Token.Kind.WORD
                        && Character.isUpperCase(token.text().charAt(0))
                        && tokens.peekSecond().is("(");
    }
}

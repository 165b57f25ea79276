package org.councilprotocol.rules.internal.language;

import java.util.Map;
import java.util.Set;
import org.councilprotocol.rules.internal.vocabulary.Nearest;

/** Reads what stands between a rule's name and its conditions. */
final class AnnotationReader {

    private static final Set<String> ANNOTATIONS = Set.of("overrides", "varies", "tension", "reading");

    private final TokenCursor tokens;

    AnnotationReader(TokenCursor tokens) {
        this.tokens = tokens;
    }

    void next(Map<String, ParsedRule.Annotation> annotations) {
        Token token = tokens.peek();
        if (token.is("@")) {
            annotation(annotations);
            return;
        }
        String attribute = tokens.hyphenated();
        if (ForeignAttribute.isOne(attribute) || token.is("attributes")) {
            throw ForeignAttribute.refusal(token, attribute);
        }
        if (token.is("extends")) {
            throw new DrlException(
                    token.at(),
                    "'extends' stands after an annotation, or twice",
                    "one 'extends \"<name of a rule above>\"' straight after the rule's name");
        }
        throw new DrlException(token.at(), token.shown() + " stands where 'when' should", "when");
    }

    private void annotation(Map<String, ParsedRule.Annotation> annotations) {
        Position at = tokens.expect("@").at();
        Token name = tokens.take();
        if (name.kind() != Token.Kind.WORD || !ANNOTATIONS.contains(name.text())) {
            throw new DrlException(
                    at,
                    "there is no annotation @" + name.written(),
                    () -> "@" + Nearest.of(name.text(), ANNOTATIONS, "overrides") + "(\"…\")");
        }
        tokens.expect("(");
        Token text = tokens.take();
        if (text.kind() != Token.Kind.TEXT || text.text().isBlank()) {
            throw new DrlException(
                    text.at(), "the annotation takes one text in double quotes", "@" + name.text() + "(\"…\")");
        }
        if (tokens.peek().is(",")) {
            throw new DrlException(
                    tokens.peek().at(),
                    "the annotation takes one text",
                    "list the norms in one text: \"6.3/1, 6.3/2\"");
        }
        tokens.expect(")");
        if (annotations.put(name.text(), new ParsedRule.Annotation(text.text(), text.at())) != null) {
            throw new DrlException(
                    at, "the rule has @" + name.text() + " twice", "list the norms in one text, with commas");
        }
    }
}

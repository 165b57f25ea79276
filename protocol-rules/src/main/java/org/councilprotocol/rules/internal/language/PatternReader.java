package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.rules.internal.language.Condition.Binding;
import org.councilprotocol.rules.internal.language.Condition.Pattern;

/** Reads a pattern: a type, what is asked of its fact, and where that is found. */
final class PatternReader {

    private final TokenCursor tokens;
    private final PathReader paths;
    private final ValueReader values;
    private final ConstraintReader comparisons;

    PatternReader(TokenCursor tokens, Nesting nesting, PathReader paths, ValueReader values) {
        this.tokens = tokens;
        this.paths = paths;
        this.values = values;
        this.comparisons = new ConstraintReader(tokens, nesting, paths, values);
    }

    Pattern pattern() {
        Token start = tokens.peek();
        String variable = null;
        if (start.kind() == Token.Kind.VARIABLE) {
            variable = tokens.take().text();
            tokens.expect(":");
        }
        Token type = tokens.peek();
        ForeignCondition.refuse(type);
        if (type.kind() != Token.Kind.WORD) {
            throw new DrlException(type.at(), type.shown() + " stands where a type should", "a type of the model");
        }
        tokens.take();
        if (tokens.peek().is(".")) {
            String name = tokens.dotted(type.text());
            throw new DrlException(
                    type.at(),
                    tokens.peek().is("(")
                            ? "the type " + name + " is written with its package"
                            : name + " is no pattern over a type of the model",
                    "the simple name of a type of the model");
        }
        tokens.expect("(");
        List<Constraint> constraints = new ArrayList<>();
        List<Binding> bindings = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                constraintOrBinding(constraints, bindings);
            } while (tokens.takeIf(","));
        }
        tokens.expect(")");
        int comparisons = constraints.stream().mapToInt(Constraint::comparisons).sum();
        if (comparisons > PackLimits.COMPARISONS) {
            throw DrlException.tooMany(start.at(), "the pattern has", PackLimits.COMPARISONS, "comparisons");
        }
        if (bindings.size() > PackLimits.BINDINGS) {
            throw DrlException.tooMany(start.at(), "the pattern has", PackLimits.BINDINGS, "facts with a name");
        }
        FactPath from = null;
        if (tokens.peek().is("from")) {
            tokens.take();
            from = from();
        }
        if (tokens.peek().is("over")) {
            throw new DrlException(tokens.peek().at(), "a window over time is not allowed", "facts of the situation");
        }
        if (tokens.peek().is("@") && !tokens.firstOnLine()) {
            throw new DrlException(
                    tokens.peek().at(), "an annotation stands on a condition", "annotations stand above 'when'");
        }
        return new Pattern(variable, type.text(), constraints, bindings, from, start.at());
    }

    /** Where 'from' looks: a part of a fact that has a name, nothing else. */
    private FactPath from() {
        Token start = tokens.peek();
        if (start.kind() == Token.Kind.VARIABLE) {
            return paths.path();
        }
        ForeignCondition.refuseWord(start);
        String instead = "from a part of a fact that has a name, such as $complaint.subjects";
        if (start.is("new")) {
            throw new DrlException(start.at(), "'from' makes something new", instead);
        }
        if (start.is("entry") && tokens.hyphenated().equals("entry-point")) {
            throw new DrlException(start.at(), "an entry point is not allowed", instead);
        }
        if (start.kind() == Token.Kind.WORD) {
            tokens.take();
            String name = tokens.dotted(start.text());
            throw new DrlException(
                    start.at(),
                    tokens.peek().is("(")
                            ? "'from' calls " + name + "(…)"
                            : "'from' takes a part of a fact that has a name, and " + name + " is none",
                    "from $situation." + name);
        }
        throw new DrlException(start.at(), "'from' looks into " + start.shown(), instead);
    }

    private void constraintOrBinding(List<Constraint> constraints, List<Binding> bindings) {
        if (tokens.peek().kind() == Token.Kind.VARIABLE && tokens.peekSecond().is(":")) {
            String variable = tokens.take().text();
            tokens.take();
            if (tokens.peek().is("=")) {
                throw new DrlException(
                        tokens.peek().at(), "':=' is not allowed", variable + " : fact, or fact == " + variable);
            }
            FactPath bound = paths.path();
            values.afterValue();
            if (!tokens.peek().is(",") && !tokens.peek().is(")")) {
                throw new DrlException(
                        tokens.peek().at(),
                        "a fact is given a name and compared at once",
                        variable + " : " + bound + ", " + bound + " == …");
            }
            bindings.add(new Binding(variable, bound));
            return;
        }
        constraints.add(comparisons.any());
    }
}

package org.councilprotocol.rules.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.rules.drl.Condition.Binding;
import org.councilprotocol.rules.drl.Condition.Either;
import org.councilprotocol.rules.drl.Condition.Pattern;
import org.councilprotocol.rules.drl.Condition.Quantified;
import org.councilprotocol.rules.drl.Constraint.All;
import org.councilprotocol.rules.drl.Constraint.Any;
import org.councilprotocol.rules.drl.Constraint.Test;
import org.councilprotocol.rules.shape.ModelTypes;
import org.councilprotocol.rules.shape.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule file. Whatever does not fit is a defect with its place; reading goes on with the next rule, so that one
 * reading tells all.
 */
public final class DrlReader {

    private static final Set<String> ANNOTATIONS = Set.of("overrides", "varies", "tension", "reading");
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "no-loop",
            "lock-on-active",
            "auto-focus",
            "dialect",
            "duration",
            "timer",
            "calendars",
            "enabled",
            "date-effective",
            "date-expires");
    private static final Set<String> DECLARATIONS =
            Set.of("function", "query", "declare", "unit", "template", "window");

    private final String file;
    private final List<Token> tokens;
    private final List<ParsedRule> rules = new ArrayList<>();
    private final List<ParsedFile.SyntaxDefect> defects = new ArrayList<>();
    private String packageName = "";
    private boolean terms;
    private int next;

    private DrlReader(String file, List<Token> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    /** What this file says; never throws on its account. */
    public static ParsedFile read(String file, String text) {
        try {
            return new DrlReader(file, Lexer.tokens(file, text)).file();
        } catch (DrlException e) {
            return new ParsedFile(
                    file,
                    "",
                    false,
                    List.of(),
                    List.of(new ParsedFile.SyntaxDefect(e.at(), "", e.wrong(), e.instead())));
        }
    }

    private ParsedFile file() {
        try {
            header();
        } catch (DrlException e) {
            defect("", e);
            skipToRule();
        }
        while (peek().kind() != Token.Kind.END) {
            Token start = peek();
            String name = "";
            try {
                if (!start.is("rule")) {
                    throw notARule(start);
                }
                if (tokens.get(next + 1).kind() == Token.Kind.TEXT) {
                    name = tokens.get(next + 1).text();
                }
                rules.add(rule());
            } catch (DrlException e) {
                defect(name, e);
                if (peek() == start) {
                    next++;
                }
                skipToRule();
            }
        }
        return new ParsedFile(file, packageName, terms, rules, defects);
    }

    private DrlException notARule(Token token) {
        if (DECLARATIONS.contains(token.text()) || token.is("global") || token.is("import")) {
            return new DrlException(
                    token.at(),
                    "'" + token.text() + "' is not allowed in a pack",
                    "keep to the fixed header and to rules; classifications are terms");
        }
        return new DrlException(
                token.at(), token.shown() + " stands where a rule should start", "rule \"<norm> <sentence>\"");
    }

    private void defect(String rule, DrlException e) {
        defects.add(new ParsedFile.SyntaxDefect(e.at(), rule, e.wrong(), e.instead()));
    }

    private void skipToRule() {
        while (peek().kind() != Token.Kind.END
                && !(peek().is("rule") && tokens.get(next + 1).kind() == Token.Kind.TEXT)) {
            next++;
        }
    }

    // ------------------------------------------------------------------ header

    private void header() {
        expect("package");
        packageName = dottedName();
        skipSemicolon();
        expectHeader("import", "org.councilprotocol.model.*");
        expectHeader("global", "Verdicts verdicts");
        if (peek().is("agenda")) {
            Token at = take();
            expect("-");
            expect("group");
            Token group = take();
            if (group.kind() != Token.Kind.TEXT || !group.text().equals("terms")) {
                throw new DrlException(at.at(), "only the agenda-group \"terms\" is allowed", "agenda-group \"terms\"");
            }
            terms = true;
            skipSemicolon();
        }
    }

    /** One line of the fixed header. */
    private void expectHeader(String keyword, String rest) {
        Token start = peek();
        StringBuilder found = new StringBuilder();
        String wanted = rest.replace(" ", "");
        if (start.is(keyword)) {
            take();
            while (found.length() < wanted.length() && peek().kind() != Token.Kind.END) {
                found.append(take().text());
            }
        }
        if (!found.toString().equals(wanted)) {
            throw new DrlException(start.at(), "the fixed header is not as it should be", keyword + " " + rest + ";");
        }
        skipSemicolon();
    }

    // ------------------------------------------------------------------ rules

    private ParsedRule rule() {
        Position at = expect("rule").at();
        Token name = take();
        if (name.kind() != Token.Kind.TEXT) {
            throw new DrlException(name.at(), "the rule's name is not a text", "rule \"<norm> <sentence>\"");
        }
        Map<String, String> annotations = new LinkedHashMap<>();
        while (peek().is("@")) {
            annotation(annotations);
        }
        refuseAttribute();
        expect("when");
        List<Condition> conditions = new ArrayList<>();
        while (!peek().is("then")) {
            if (peek().is("end") || peek().is("rule") || peek().kind() == Token.Kind.END) {
                throw new DrlException(peek().at(), "the rule has no 'then'", "then");
            }
            conditions.add(condition());
            skipSemicolon();
        }
        expect("then");
        Consequence consequence = consequence();
        Token end = peek();
        if (!end.is("end")) {
            throw new DrlException(
                    end.at(),
                    end.shown() + " stands after the consequence, which is one chain of verdict calls",
                    "end the rule with 'end', and give a second verdict a rule of its own");
        }
        take();
        return new ParsedRule(name.text(), annotations, conditions, consequence, at);
    }

    private void refuseAttribute() {
        Token token = peek();
        if (token.is("when")) {
            return;
        }
        String word = token.text();
        int ahead = next + 1;
        while (tokens.get(ahead).is("-") && tokens.get(ahead + 1).kind() == Token.Kind.WORD) {
            word += "-" + tokens.get(ahead + 1).text();
            ahead += 2;
        }
        if (ATTRIBUTES.contains(word)) {
            throw new DrlException(
                    token.at(),
                    "the attribute '" + word + "' is not allowed",
                    "say which norm yields with @overrides(\"<norm>\")");
        }
        throw new DrlException(token.at(), token.shown() + " stands where 'when' should", "when");
    }

    private void annotation(Map<String, String> annotations) {
        Position at = expect("@").at();
        Token name = take();
        if (!ANNOTATIONS.contains(name.text())) {
            throw new DrlException(
                    at,
                    "there is no annotation @" + name.text(),
                    "@" + Nearest.of(name.text(), ANNOTATIONS, "overrides") + "(\"…\")");
        }
        expect("(");
        Token text = take();
        if (text.kind() != Token.Kind.TEXT || text.text().isBlank()) {
            throw new DrlException(
                    text.at(), "the annotation takes one text in double quotes", "@" + name.text() + "(\"…\")");
        }
        expect(")");
        if (annotations.put(name.text(), text.text()) != null) {
            throw new DrlException(
                    at, "the rule has @" + name.text() + " twice", "list the norms in one text, with commas");
        }
    }

    // ------------------------------------------------------------------ conditions

    private Condition condition() {
        Token token = peek();
        if (token.is("not") || token.is("exists")) {
            take();
            return new Quantified(token.is("exists"), quantifiedPatterns(), token.at());
        }
        if (token.is("(")) {
            return either();
        }
        return pattern();
    }

    private List<Pattern> quantifiedPatterns() {
        if (!peek().is("(")) {
            return List.of(pattern());
        }
        expect("(");
        List<Pattern> patterns = new ArrayList<>();
        patterns.add(bracketedPattern());
        while (isAnd(peek())) {
            take();
            patterns.add(bracketedPattern());
        }
        if (peek().is("or") || peek().is("||")) {
            throw new DrlException(
                    peek().at(), "'or' stands inside 'not' or 'exists'", "write one condition for each branch");
        }
        expect(")");
        return patterns;
    }

    private Pattern bracketedPattern() {
        if (!peek().is("(")) {
            return pattern();
        }
        take();
        Pattern pattern = pattern();
        expect(")");
        return pattern;
    }

    private Condition either() {
        Position at = expect("(").at();
        List<List<Condition>> branches = new ArrayList<>();
        List<Condition> branch = new ArrayList<>();
        branch.add(inBrackets());
        while (!peek().is(")")) {
            if (peek().is("or") || peek().is("||")) {
                take();
                branches.add(branch);
                branch = new ArrayList<>();
                branch.add(inBrackets());
            } else if (isAnd(peek())) {
                take();
                branch.add(inBrackets());
            } else {
                throw new DrlException(peek().at(), peek().shown() + " stands where 'or' or ')' should", ")");
            }
        }
        expect(")");
        branches.add(branch);
        if (branches.size() == 1) {
            throw new DrlException(
                    at, "brackets around conditions are for 'or' only", "write the conditions one below the other");
        }
        return new Either(branches, at);
    }

    private Condition inBrackets() {
        if (!peek().is("(")) {
            return condition();
        }
        int before = next;
        take();
        Condition inner = condition();
        if (peek().is(")")) {
            take();
            return inner;
        }
        next = before;
        return either();
    }

    private static boolean isAnd(Token token) {
        return token.is("and") || token.is("&&");
    }

    private Pattern pattern() {
        Token start = peek();
        String variable = null;
        if (start.kind() == Token.Kind.VARIABLE) {
            variable = take().text();
            expect(":");
        }
        Token type = take();
        if (type.kind() != Token.Kind.WORD) {
            throw new DrlException(type.at(), type.shown() + " stands where a type should", "a type of the model");
        }
        if (Set.of("eval", "forall", "accumulate", "collect", "acc", "groupby").contains(type.text())) {
            throw new DrlException(
                    type.at(),
                    "'" + type.text() + "' is not allowed",
                    "patterns, 'not', 'exists' and 'or' say all that a rule may");
        }
        if (peek().is(".")) {
            throw new DrlException(
                    type.at(), "a type is written with its package", "the simple name of a type of the model");
        }
        expect("(");
        List<Constraint> constraints = new ArrayList<>();
        List<Binding> bindings = new ArrayList<>();
        if (!peek().is(")")) {
            do {
                constraintOrBinding(constraints, bindings);
            } while (takeIf(","));
        }
        expect(")");
        FactPath from = null;
        if (peek().is("from")) {
            take();
            from = path();
            if (from.variable() == null) {
                throw new DrlException(
                        from.at(), "'from' takes a part of a fact that has a name", "from $situation." + from);
            }
        }
        return new Pattern(variable, type.text(), constraints, bindings, from, start.at());
    }

    private void constraintOrBinding(List<Constraint> constraints, List<Binding> bindings) {
        if (peek().kind() == Token.Kind.VARIABLE && tokens.get(next + 1).is(":")) {
            String variable = take().text();
            take();
            bindings.add(new Binding(variable, path()));
            return;
        }
        constraints.add(any());
    }

    private Constraint any() {
        List<Constraint> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (takeIf("||"));
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    private Constraint all() {
        List<Constraint> parts = new ArrayList<>();
        do {
            parts.add(single());
        } while (takeIf("&&"));
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    private Constraint single() {
        Token token = peek();
        if (token.is("!")) {
            take();
            if (!peek().is("(")) {
                throw new DrlException(
                        token.at(), "'!' stands before something other than brackets", "!( … ), or == false");
            }
            return Constraint.not(single());
        }
        if (token.is("(")) {
            take();
            Constraint inner = any();
            expect(")");
            return inner;
        }
        if (token.is("eval")) {
            throw new DrlException(token.at(), "'eval' is not allowed", "compare facts with ==, in, contains …");
        }
        FactPath left = path();
        Token sign = peek();
        Operator operator = operator();
        if (operator == null) {
            if (sign.is(",") || sign.is(")") || sign.is("&&") || sign.is("||")) {
                throw new DrlException(left.at(), "nothing is asked of " + left, left + " == true");
            }
            if (sign.is("=")) {
                throw new DrlException(sign.at(), "a single '=' compares nothing", "==");
            }
            throw new DrlException(
                    sign.at(),
                    sign.shown() + " is not an operator that a rule may use",
                    "==, !=, <, <=, >, >=, in, not in, contains, not contains, memberOf or not memberOf");
        }
        return new Test(left, operator, operand(operator));
    }

    private @Nullable Operator operator() {
        boolean negated = peek().is("not");
        Token token = negated ? tokens.get(next + 1) : peek();
        for (Operator operator : Operator.values()) {
            String sign = operator.sign();
            if (sign.startsWith("not ") == negated && token.is(negated ? sign.substring(4) : sign)) {
                next += negated ? 2 : 1;
                return operator;
            }
        }
        return null;
    }

    private Operand operand(Operator operator) {
        if (operator == Operator.IN || operator == Operator.NOT_IN) {
            expect("(");
            List<Operand.Constant> constants = new ArrayList<>();
            do {
                Token at = peek();
                if (!(value() instanceof Operand.Constant constant)) {
                    throw new DrlException(at.at(), "'in' takes constants only", "use memberOf for a fact's own list");
                }
                constants.add(constant);
            } while (takeIf(","));
            expect(")");
            return new Operand.Constants(constants);
        }
        return value();
    }

    /** A constant or a fact. */
    private Operand value() {
        Token token = peek();
        switch (token.kind()) {
            case NUMBER -> {
                take();
                return new Operand.Constant(Integer.valueOf(token.text()), token.text());
            }
            case TEXT -> {
                take();
                return new Operand.Constant(token.text(), '"' + token.text() + '"');
            }
            case VARIABLE -> {
                return new Operand.Fact(path());
            }
            case WORD -> {
                if (token.is("true") || token.is("false")) {
                    take();
                    return new Operand.Constant(Boolean.valueOf(token.text()), token.text());
                }
                if (token.is("null")) {
                    throw new DrlException(
                            token.at(),
                            "a rule does not speak of null",
                            "leave it out: an unknown fact is completed both ways");
                }
                return constant();
            }
            default ->
                throw new DrlException(
                        token.at(), token.shown() + " stands where a value should", "a constant or a $variable");
        }
    }

    /** {@code Type.CONSTANT} or {@code Type.named("…")}. */
    private Operand constant() {
        Token typeName = take();
        Class<?> type = ModelTypes.type(typeName.text());
        if (type == null || !peek().is(".")) {
            if (!peek().is(".")) {
                throw new DrlException(
                        typeName.at(),
                        typeName.shown() + " is not a value",
                        "a constant with its type, such as " + qualified(typeName.text()) + ", or a $variable");
            }
            throw new DrlException(
                    typeName.at(),
                    "the model has no type " + typeName.text(),
                    Nearest.of(typeName.text(), ModelTypes.names(), "a type of the model"));
        }
        expect(".");
        Token name = take();
        if (name.is("named") && peek().is("(")) {
            expect("(");
            Token text = take();
            expect(")");
            if (text.kind() != Token.Kind.TEXT
                    || text.text().isBlank()
                    || !org.councilprotocol.model.Named.class.isAssignableFrom(type)) {
                throw new DrlException(
                        name.at(),
                        "named(…) takes one text, for a post, act, group, ward, committee or department",
                        "Post.named(\"…\")");
            }
            return new Operand.Constant(
                    ModelTypes.named(type, text.text()), type.getSimpleName() + ".named(\"" + text.text() + "\")");
        }
        Object constant = ModelTypes.constants(type).get(name.text());
        if (constant == null || peek().is("(") || peek().is(".")) {
            if (peek().is("(") || peek().is(".")) {
                throw new DrlException(
                        name.at(),
                        "a call on " + typeName.text() + " is not allowed",
                        "a constant of " + typeName.text());
            }
            throw new DrlException(
                    name.at(),
                    typeName.text() + " has no constant " + name.text(),
                    typeName.text() + "."
                            + Nearest.of(name.text(), ModelTypes.constants(type).keySet(), "named(\"…\")"));
        }
        return new Operand.Constant(constant, type.getSimpleName() + "." + name.text());
    }

    private static String qualified(String word) {
        for (String typeName : ModelTypes.names()) {
            Class<?> type = ModelTypes.type(typeName);
            if (type != null && ModelTypes.constants(type).containsKey(word)) {
                return typeName + "." + word;
            }
        }
        return "Post.MONITORING_OFFICER";
    }

    private FactPath path() {
        Token start = take();
        List<String> parts = new ArrayList<>();
        String variable = null;
        if (start.kind() == Token.Kind.VARIABLE) {
            variable = start.text();
        } else if (start.kind() == Token.Kind.WORD) {
            if (!start.is("this")) {
                parts.add(start.text());
            }
        } else {
            throw new DrlException(
                    start.at(), start.shown() + " stands where a fact should", "a fact of the pattern's type");
        }
        while (peek().is(".")) {
            take();
            Token part = take();
            if (part.kind() != Token.Kind.WORD) {
                throw new DrlException(part.at(), part.shown() + " stands where a fact should", "the name of a fact");
            }
            parts.add(part.text());
        }
        if (peek().is("(")
                && !(parts.isEmpty() && variable == null)
                && peek().at().line() == tokens.get(next - 1).at().line()) {
            throw new DrlException(
                    peek().at(),
                    "a method call is not allowed",
                    "the fact itself, such as " + (parts.isEmpty() ? "subjects" : parts.get(parts.size() - 1)));
        }
        if (peek().is("[") || peek().is("!")) {
            throw new DrlException(
                    peek().at(),
                    peek().shown() + " is not allowed after a fact",
                    "a pattern with 'from' looks into a list");
        }
        return new FactPath(variable, parts, start.at());
    }

    // ------------------------------------------------------------------ consequences

    private Consequence consequence() {
        Token start = peek();
        if (start.is("insert")) {
            return termInsertion();
        }
        if (!start.is("verdicts")) {
            throw new DrlException(
                    start.at(),
                    start.is("end")
                            ? "the rule concludes nothing"
                            : "a consequence is not code: " + start.shown() + " is not allowed",
                    terms ? "insert(new Term(\"…\", $fact));" : "verdicts.must(…)…;");
        }
        take();
        List<Consequence.Call> calls = new ArrayList<>();
        do {
            expect(".");
            Token name = take();
            if (name.kind() != Token.Kind.WORD) {
                throw new DrlException(
                        name.at(), name.shown() + " stands where a verdict's word should", "must, should, may …");
            }
            expect("(");
            List<Operand> arguments = new ArrayList<>();
            if (!peek().is(")")) {
                do {
                    arguments.add(value());
                } while (takeIf(","));
            }
            expect(")");
            calls.add(new Consequence.Call(name.text(), arguments, name.at()));
        } while (peek().is("."));
        if (!peek().is(";")) {
            throw new DrlException(peek().at(), "the verdict does not end with a semicolon", ";");
        }
        take();
        return new Consequence.Chain(calls, start.at());
    }

    private Consequence termInsertion() {
        Position at = expect("insert").at();
        expect("(");
        expect("new");
        Token type = take();
        if (!type.is("Term")) {
            throw new DrlException(type.at(), "a rule may make nothing but a Term", "insert(new Term(\"…\", $fact));");
        }
        expect("(");
        Token name = take();
        if (name.kind() != Token.Kind.TEXT || name.text().isBlank()) {
            throw new DrlException(name.at(), "a term's name is a text", "insert(new Term(\"…\", $fact));");
        }
        expect(",");
        FactPath of = path();
        expect(")");
        expect(")");
        expect(";");
        return new Consequence.TermInsertion(name.text(), of, at);
    }

    // ------------------------------------------------------------------ tokens

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    private boolean takeIf(String sign) {
        if (peek().is(sign)) {
            take();
            return true;
        }
        return false;
    }

    private Token expect(String sign) {
        Token token = peek();
        if (!token.is(sign)) {
            throw new DrlException(token.at(), token.shown() + " stands where '" + sign + "' should", sign);
        }
        return take();
    }

    private void skipSemicolon() {
        takeIf(";");
    }

    private String dottedName() {
        StringBuilder name = new StringBuilder(take().text());
        while (takeIf(".")) {
            name.append('.').append(take().text());
        }
        return name.toString();
    }
}

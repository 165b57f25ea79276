package org.councilprotocol.rules.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final Set<String> DECLARATIONS = Set.of(
            "function", "query", "declare", "unit", "template", "window", "expander", "include", "ruleset", "trait");
    /** Conditions that Drools knows and a pack may not have, each with what it is. */
    private static final Map<String, String> FOREIGN_CONDITIONS = Map.ofEntries(
            Map.entry("eval", "'eval' runs code"),
            Map.entry("forall", "'forall' is not allowed"),
            Map.entry("accumulate", "'accumulate' runs code"),
            Map.entry("acc", "'acc' runs code"),
            Map.entry("collect", "'collect' is not allowed"),
            Map.entry("groupby", "'groupby' runs code"),
            Map.entry("do", "a named consequence is not allowed"),
            Map.entry("if", "a named consequence is not allowed"),
            Map.entry("else", "a named consequence is not allowed"),
            Map.entry("break", "a named consequence is not allowed"));
    /** Operators that Drools knows and a pack may not use, each with what is wrong with it and what to write. */
    private static final Map<String, List<String>> FOREIGN_OPERATORS = Map.ofEntries(
            Map.entry("matches", List.of("a regular expression can run for ever", "== or in ( … ) with whole texts")),
            Map.entry("str", List.of("texts are not taken apart", "== or in ( … ) with whole texts")),
            Map.entry(
                    "soundslike", List.of("texts are not compared by their sound", "== or in ( … ) with whole texts")),
            Map.entry("excludes", List.of("'excludes' is not an operator of a pack", "not contains")),
            Map.entry("is", List.of("'is' is not an operator of a pack", "==")),
            Map.entry("equals", List.of("'equals' is not an operator of a pack", "==")));

    private static final Set<String> TIME_OPERATORS = Set.of(
            "after",
            "before",
            "coincides",
            "during",
            "finishes",
            "finishedby",
            "includes",
            "meets",
            "metby",
            "overlaps",
            "overlappedby",
            "starts",
            "startedby");
    private static final Set<String> CHANGES = Set.of(
            "modify",
            "update",
            "insertLogical",
            "insertAsync",
            "delete",
            "retract",
            "set",
            "add",
            "remove",
            "addLogical");
    private static final Set<String> LOOPS = Set.of("for", "while", "do");
    private static final Set<String> ENGINE = Set.of("drools", "kcontext", "channels", "entryPoints", "kruntime");
    /** Words that lead from a fact into the machine. */
    private static final Set<String> MACHINE = Set.of(
            "class",
            "getClass",
            "classLoader",
            "getClassLoader",
            "protectionDomain",
            "hashCode",
            "toString",
            "declaringClass",
            "module");
    /** Of one file so many defects are kept, more than are ever told. */
    private static final int KEPT = 10 * PackLimits.DEFECTS;

    private final String file;
    private final List<Token> tokens;
    private final List<ParsedRule> rules = new ArrayList<>();
    private final List<ParsedFile.SyntaxDefect> defects = new ArrayList<>();
    /** How many defects there are, with those that are not kept. */
    private int found;

    private String packageName = "";
    private boolean terms;
    private Position packageAt;
    private String rule = "";
    private int depth;
    private int next;

    private DrlReader(String file, List<Token> tokens) {
        this.file = file;
        this.tokens = tokens;
        this.packageAt = tokens.get(0).at();
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
        header();
        while (peek().kind() != Token.Kind.END) {
            Token start = peek();
            rule = "";
            int told = defects.size();
            int foundBefore = found;
            int read = rules.size();
            try {
                if (!start.is("rule")) {
                    throw notARule(start);
                }
                if (tokens.get(next + 1).kind() == Token.Kind.TEXT) {
                    rule = tokens.get(next + 1).text();
                }
                rule();
            } catch (DrlException e) {
                defect(e);
                if (peek() == start) {
                    next++;
                }
                skipToRule();
            }
            int last = tokens.get(next - 1).at().line();
            int first = within(unreadable, 0, start.at().line());
            List<DrlException> within = unreadable.subList(first, within(unreadable, first, last + 1));
            if (!within.isEmpty()) {
                // What was read is not what stands there: that is told, and nothing that seems to follow from it.
                defects.subList(told, defects.size()).clear();
                found = foundBefore;
                rules.subList(read, rules.size()).clear();
                within.forEach(this::defect);
                outside.addAll(unreadable.subList(0, first));
                unreadable = unreadable.subList(first + within.size(), unreadable.size());
            }
        }
        rule = "";
        outside.addAll(unreadable);
        outside.forEach(this::defect);
        return new ParsedFile(file, packageName, packageAt, terms, rules, defects, found + untold - defects.size());
    }

    /** The first place, from this one on, of what stands in this line or below; they are in the order of lines. */
    private static int within(List<DrlException> unreadable, int from, int line) {
        int place = from;
        while (place < unreadable.size() && unreadable.get(place).at().line() < line) {
            place++;
        }
        return place;
    }

    private DrlException notARule(Token token) {
        if (DECLARATIONS.contains(token.text()) || token.is("global") || token.is("import") || token.is("package")) {
            return new DrlException(
                    token.at(),
                    "'" + token.text() + "' is not allowed in a pack",
                    "keep to the fixed header and to rules; classifications are terms");
        }
        String attribute = attributeAt(next);
        if (ATTRIBUTES.contains(attribute)) {
            return notAllowed(token, attribute);
        }
        return new DrlException(
                token.at(), token.shown() + " stands where a rule should start", "rule \"<norm> <sentence>\"");
    }

    private static DrlException notAllowed(Token at, String attribute) {
        String instead =
                switch (attribute) {
                    case "salience",
                            "no-loop",
                            "lock-on-active",
                            "activation-group",
                            "agenda-group",
                            "ruleflow-group" ->
                        "order decides nothing; say which norm yields with @overrides(\"<norm>\")";
                    case "timer", "duration", "calendars", "date-effective", "date-expires" ->
                        "a fact of the situation says when; .withinWorkingDays(…) is for deadlines";
                    case "enabled" -> "remove the rule";
                    default -> "remove it";
                };
        return new DrlException(at.at(), "the attribute '" + attribute + "' is not allowed", instead);
    }

    private void defect(DrlException e) {
        found++;
        if (defects.size() < KEPT) {
            defects.add(new ParsedFile.SyntaxDefect(e.at(), rule, e.wrong(), e::instead));
        }
    }

    private void skipToRule() {
        while (peek().kind() != Token.Kind.END && !startsRule(next)) {
            next++;
        }
    }

    private boolean startsRule(int place) {
        return tokens.get(place).is("rule") && tokens.get(place + 1).kind() == Token.Kind.TEXT;
    }

    private boolean firstOnLine(int place) {
        return place == 0
                || tokens.get(place - 1).at().line() < tokens.get(place).at().line();
    }

    // ------------------------------------------------------------------ header

    private void header() {
        int before = found;
        Set<String> lines = new HashSet<>();
        while (peek().kind() != Token.Kind.END && !peek().is("rule")) {
            Token start = peek();
            try {
                headerLine(lines);
            } catch (DrlException e) {
                defect(e);
                if (peek() == start) {
                    next++;
                }
                skipHeaderLine(start);
            }
        }
        if (found > before) {
            return;
        }
        lacks(lines, "package", "package org.councilprotocol.pack.<council>;");
        lacks(lines, "import", "import org.councilprotocol.model.*;");
        lacks(lines, "global", "global Verdicts verdicts;");
    }

    private void lacks(Set<String> lines, String line, String instead) {
        if (!lines.contains(line)) {
            defect(new DrlException(peek().at(), "the fixed header lacks its " + line, instead));
        }
    }

    private void headerLine(Set<String> lines) {
        Token start = peek();
        if (start.is("package")) {
            packageAt = start.at();
            packageName = restOfLine("");
        } else if (start.is("import")) {
            String imported = restOfLine(" ");
            if (!imported.replace(" ", "").equals("org.councilprotocol.model.*")) {
                throw new DrlException(
                        start.at(),
                        "the import of " + imported.replace(" . ", ".") + " is not allowed",
                        "a pack sees the model alone: import org.councilprotocol.model.*;");
            }
        } else if (start.is("global")) {
            String global = restOfLine(" ");
            if (!global.equals("Verdicts verdicts")) {
                throw new DrlException(
                        start.at(),
                        "the global " + global.replace(" . ", ".") + " is not allowed",
                        "global Verdicts verdicts;");
            }
        } else if (start.is("agenda") && attributeAt(next).equals("agenda-group")) {
            next += 3;
            if (!peek().is("terms")
                    && !(peek().kind() == Token.Kind.TEXT && peek().text().equals("terms"))) {
                throw new DrlException(
                        start.at(), "only the agenda-group \"terms\" is allowed", "agenda-group \"terms\"");
            }
            take();
            skipSemicolon();
            terms = true;
        } else {
            throw notARule(start);
        }
        if (!lines.add(start.text())) {
            throw new DrlException(start.at(), "'" + start.text() + "' stands in the header twice", "leave one out");
        }
    }

    /** The words from the next token to the semicolon, or to the end of the line. */
    private String restOfLine(String between) {
        int line = take().at().line();
        List<String> words = new ArrayList<>();
        while (peek().kind() != Token.Kind.END && peek().at().line() == line && !peek().is(";")) {
            words.add(take().text());
        }
        skipSemicolon();
        return String.join(between, words);
    }

    private void skipHeaderLine(Token start) {
        if (DECLARATIONS.contains(start.text())) {
            skipToRule();
            return;
        }
        while (peek().kind() != Token.Kind.END
                && !startsRule(next)
                && !(firstOnLine(next) && peek().at().line() > start.at().line())) {
            next++;
        }
    }

    // ------------------------------------------------------------------ rules

    /** Reads a rule; what is wrong with one of its parts does not keep the others from being read. */
    private void rule() {
        int before = found;
        depth = 0;
        Position at = expect("rule").at();
        Token name = take();
        if (name.kind() != Token.Kind.TEXT) {
            throw new DrlException(name.at(), "the rule's name is not a text", "rule \"<norm> <sentence>\"");
        }
        if (name.text().length() > PackLimits.NAME) {
            defect(tooLong(name.at(), "the rule's name", PackLimits.NAME));
        }
        Map<String, ParsedRule.Annotation> annotations = new LinkedHashMap<>();
        while (!peek().is("when")) {
            int here = next;
            try {
                beforeWhen(annotations);
            } catch (DrlException e) {
                defect(e);
                resync(here, List.of("@", "when"));
                if (!peek().is("@") && !peek().is("when")) {
                    skipToRule();
                    return;
                }
            }
        }
        expect("when");
        List<Condition> conditions = new ArrayList<>();
        while (!peek().is("then")) {
            if (peek().is("end") || startsRule(next) || peek().kind() == Token.Kind.END) {
                throw new DrlException(peek().at(), "the rule has no 'then'", "then");
            }
            int here = next;
            try {
                depth = 0;
                conditions.add(condition());
                betweenConditions();
            } catch (DrlException e) {
                defect(e);
                resync(here, List.of("then", "end", "not", "exists"));
            }
        }
        Position then = expect("then").at();
        depth = 0;
        Consequence consequence = new Consequence.Unread(then);
        int here = next;
        try {
            consequence = consequence();
            endOfRule();
        } catch (DrlException e) {
            defect(e);
            next = Math.max(next, here);
            while (peek().kind() != Token.Kind.END && !startsRule(next) && !(peek().is("end") && firstOnLine(next))) {
                next++;
            }
            takeIf("end");
        }
        rules.add(new ParsedRule(name.text(), annotations, conditions, consequence, found == before, at));
    }

    private void betweenConditions() {
        if (peek().is("or") || peek().is("||")) {
            throw new DrlException(
                    peek().at(),
                    "'or' stands between conditions without brackets",
                    "( A( … ) or B( … ) ), with the brackets around them all");
        }
        if (isAnd(peek())) {
            throw new DrlException(
                    peek().at(), "'and' stands between conditions", "write the conditions one below the other");
        }
        skipSemicolon();
    }

    private void endOfRule() {
        Token end = peek();
        if (end.is("end")) {
            take();
            return;
        }
        if (end.is("rule") || end.kind() == Token.Kind.END) {
            throw new DrlException(end.at(), "the rule above has no 'end'", "end");
        }
        throw new DrlException(
                end.at(),
                end.is("verdicts")
                        ? "a second verdict stands after the first"
                        : end.shown()
                                + " stands after the consequence, which is one chain of verdict calls and no code",
                "end the rule with 'end', and give a second verdict a rule of its own");
    }

    /** Goes on, past where something was wrong, at the next line that starts with one of these or with a pattern. */
    private void resync(int from, List<String> starts) {
        next = Math.min(Math.max(next, from + 1), tokens.size() - 1);
        while (peek().kind() != Token.Kind.END && !startsRule(next)) {
            Token token = peek();
            if (firstOnLine(next)
                    && (starts.stream().anyMatch(token::is)
                            || token.is("then")
                            || token.is("end")
                            || token.kind() == Token.Kind.VARIABLE
                                    && tokens.get(next + 1).is(":")
                            || token.kind() == Token.Kind.WORD
                                    && Character.isUpperCase(token.text().charAt(0))
                                    && tokens.get(next + 1).is("("))) {
                return;
            }
            next++;
        }
    }

    private void beforeWhen(Map<String, ParsedRule.Annotation> annotations) {
        Token token = peek();
        if (token.is("@")) {
            annotation(annotations);
            return;
        }
        String attribute = attributeAt(next);
        if (ATTRIBUTES.contains(attribute) || token.is("attributes")) {
            throw notAllowed(token, attribute);
        }
        if (token.is("extends")) {
            throw new DrlException(
                    token.at(),
                    "a rule extends another",
                    "write all its conditions, or a term for those that several rules share");
        }
        throw new DrlException(token.at(), token.shown() + " stands where 'when' should", "when");
    }

    private static DrlException tooMany(Position at, String has, int most, String what) {
        return new DrlException(at, has + " more than " + most + " " + what, "a term for what belongs together");
    }

    private static DrlException tooLong(Position at, String what, int most) {
        return new DrlException(at, what + " is longer than " + most + " characters", "fewer words");
    }

    /** The words from here that hyphens join, as many as an attribute has at most. */
    private String attributeAt(int place) {
        StringBuilder word = new StringBuilder(tokens.get(place).text());
        int ahead = place + 1;
        while (ahead + 1 < tokens.size()
                && ahead < place + 5
                && tokens.get(ahead).is("-")
                && tokens.get(ahead + 1).kind() == Token.Kind.WORD) {
            word.append('-').append(tokens.get(ahead + 1).text());
            ahead += 2;
        }
        return word.toString();
    }

    private void annotation(Map<String, ParsedRule.Annotation> annotations) {
        Position at = expect("@").at();
        Token name = take();
        if (!ANNOTATIONS.contains(name.text())) {
            throw new DrlException(
                    at,
                    "there is no annotation @" + name.text(),
                    () -> "@" + Nearest.of(name.text(), ANNOTATIONS, "overrides") + "(\"…\")");
        }
        expect("(");
        Token text = take();
        if (text.kind() != Token.Kind.TEXT || text.text().isBlank()) {
            throw new DrlException(
                    text.at(), "the annotation takes one text in double quotes", "@" + name.text() + "(\"…\")");
        }
        if (peek().is(",")) {
            throw new DrlException(
                    peek().at(), "the annotation takes one text", "list the norms in one text: \"6.3/1, 6.3/2\"");
        }
        expect(")");
        if (annotations.put(name.text(), new ParsedRule.Annotation(text.text(), text.at())) != null) {
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
            return either(false);
        }
        return pattern();
    }

    private void deeper() {
        if (++depth > PackLimits.BRACKETS) {
            throw new DrlException(
                    peek().at(), "the conditions are nested too deep", "a term for what belongs together");
        }
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

    /**
     * Conditions in brackets.
     *
     * @param within whether they stand in brackets themselves, where those around one condition change nothing
     */
    private Condition either(boolean within) {
        deeper();
        Position at = expect("(").at();
        List<List<Condition>> branches = new ArrayList<>();
        List<Condition> branch = new ArrayList<>();
        branch.add(inBrackets());
        if (within && takeIf(")")) {
            depth--;
            return branch.get(0);
        }
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
        depth--;
        branches.add(branch);
        if (branches.size() == 1) {
            throw new DrlException(
                    at, "brackets around conditions are for 'or' only", "write the conditions one below the other");
        }
        return new Either(branches, at);
    }

    private Condition inBrackets() {
        return peek().is("(") ? either(true) : condition();
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
        Token type = peek();
        refuseForeign(type);
        if (type.kind() != Token.Kind.WORD) {
            throw new DrlException(type.at(), type.shown() + " stands where a type should", "a type of the model");
        }
        take();
        if (peek().is(".")) {
            String name = dotted(type.text());
            throw new DrlException(
                    type.at(),
                    peek().is("(")
                            ? "the type " + name + " is written with its package"
                            : name + " is no pattern over a type of the model",
                    "the simple name of a type of the model");
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
        int comparisons = constraints.stream().mapToInt(Constraint::comparisons).sum();
        if (comparisons > PackLimits.COMPARISONS) {
            throw tooMany(start.at(), "the pattern has", PackLimits.COMPARISONS, "comparisons");
        }
        if (bindings.size() > PackLimits.BINDINGS) {
            throw tooMany(start.at(), "the pattern has", PackLimits.BINDINGS, "facts with a name");
        }
        FactPath from = null;
        if (peek().is("from")) {
            take();
            from = from();
        }
        if (peek().is("over")) {
            throw new DrlException(peek().at(), "a window over time is not allowed", "facts of the situation");
        }
        if (peek().is("@") && !firstOnLine(next)) {
            throw new DrlException(
                    peek().at(), "an annotation stands on a condition", "annotations stand above 'when'");
        }
        return new Pattern(variable, type.text(), constraints, bindings, from, start.at());
    }

    /** What Drools knows as a condition, and a pack may not have. */
    private void refuseForeign(Token token) {
        String wrong = token.kind() == Token.Kind.WORD ? FOREIGN_CONDITIONS.get(token.text()) : null;
        if (wrong != null) {
            throw new DrlException(token.at(), wrong, "patterns, 'not', 'exists' and 'or' say all that a rule may");
        }
        if (token.is("?")) {
            throw new DrlException(token.at(), "a query is called", "a pattern, or a term for what belongs together");
        }
        if (token.is("/")) {
            throw new DrlException(token.at(), "a path with slashes is not allowed", "a pattern with 'from'");
        }
        if (token.is("[") || token.is("{")) {
            throw new DrlException(
                    token.at(), "code stands among the conditions", "a pattern over a type of the model");
        }
    }

    /** Where 'from' looks: a part of a fact that has a name, nothing else. */
    private FactPath from() {
        Token start = peek();
        if (start.kind() == Token.Kind.VARIABLE) {
            return path();
        }
        if (FOREIGN_CONDITIONS.containsKey(start.text())) {
            refuseForeign(start);
        }
        String instead = "from a part of a fact that has a name, such as $complaint.subjects";
        if (start.is("new")) {
            throw new DrlException(start.at(), "'from' makes something new", instead);
        }
        if (start.is("entry") && attributeAt(next).equals("entry-point")) {
            throw new DrlException(start.at(), "an entry point is not allowed", instead);
        }
        if (start.kind() == Token.Kind.WORD) {
            take();
            String name = dotted(start.text());
            throw new DrlException(
                    start.at(),
                    peek().is("(")
                            ? "'from' calls " + name + "(…)"
                            : "'from' takes a part of a fact that has a name, and " + name + " is none",
                    "from $situation." + name);
        }
        throw new DrlException(start.at(), "'from' looks into " + start.shown(), instead);
    }

    /** The rest of a name with dots, for a message. */
    private String dotted(String first) {
        StringBuilder name = new StringBuilder(first);
        while (peek().is(".") && tokens.get(next + 1).kind() == Token.Kind.WORD) {
            take();
            name.append('.').append(take().text());
        }
        return name.toString();
    }

    private void constraintOrBinding(List<Constraint> constraints, List<Binding> bindings) {
        if (peek().kind() == Token.Kind.VARIABLE && tokens.get(next + 1).is(":")) {
            String variable = take().text();
            take();
            if (peek().is("=")) {
                throw new DrlException(
                        peek().at(), "':=' is not allowed", variable + " : fact, or fact == " + variable);
            }
            FactPath bound = path();
            afterValue();
            if (!peek().is(",") && !peek().is(")")) {
                throw new DrlException(
                        peek().at(),
                        "a fact is given a name and compared at once",
                        variable + " : " + bound + ", " + bound + " == …");
            }
            bindings.add(new Binding(variable, bound));
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
        deeper();
        try {
            return comparison();
        } finally {
            depth--;
        }
    }

    private Constraint comparison() {
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
        if (token.is("eval") && tokens.get(next + 1).is("(")) {
            throw new DrlException(token.at(), "'eval' runs code", "compare facts with ==, in, contains …");
        }
        if (token.is("new")) {
            throw new DrlException(token.at(), "'new' makes something new", "compare the facts of the situation");
        }
        if (token.kind() == Token.Kind.NUMBER
                || token.kind() == Token.Kind.TEXT
                || token.is("true")
                || token.is("false")
                || token.is("null")) {
            throw new DrlException(
                    token.at(),
                    token.shown() + " stands on the left, where a fact should",
                    token.is("null") ? "leave it out: an unknown fact is completed" : "the fact first: fact == value");
        }
        FactPath left = path();
        afterValue();
        Token sign = peek();
        Operator operator = operator();
        if (operator == null) {
            if (sign.is(",") || sign.is(")") || sign.is("&&") || sign.is("||")) {
                throw new DrlException(left.at(), "nothing is asked of " + left, left + " == true");
            }
            if (sign.is("=")) {
                throw new DrlException(sign.at(), "a single '=' compares nothing", "==");
            }
            refuseOperator(sign);
            throw new DrlException(
                    sign.at(),
                    sign.shown() + " is not an operator that a rule may use",
                    "==, !=, <, <=, >, >=, in, not in, contains, not contains, memberOf or not memberOf");
        }
        Operand right = operand(operator);
        afterValue();
        if (!Set.of(",", ")", "&&", "||").contains(peek().text()) && peek().kind() != Token.Kind.END) {
            throw new DrlException(
                    peek().at(),
                    peek().shown() + " stands after a comparison",
                    "a comma between comparisons, and ')' after the last");
        }
        return new Test(left, operator, right);
    }

    private void refuseOperator(Token sign) {
        Token word = sign.is("not") ? tokens.get(next + 1) : sign;
        List<String> foreign = word.kind() == Token.Kind.WORD ? FOREIGN_OPERATORS.get(word.text()) : null;
        if (foreign != null) {
            throw new DrlException(sign.at(), foreign.get(0), foreign.get(1));
        }
        if (word.kind() == Token.Kind.WORD && TIME_OPERATORS.contains(word.text())) {
            throw new DrlException(
                    sign.at(),
                    "the operator '" + word.text() + "' of events is not allowed",
                    "compare dates with <, <=, > and >=");
        }
        if (sign.is("and") || sign.is("or")) {
            throw new DrlException(
                    sign.at(), "'" + sign.text() + "' stands between comparisons", sign.is("or") ? "||" : "a comma");
        }
    }

    /** What would make of a value a calculation, a choice or a cast. */
    private void afterValue() {
        Token sign = peek();
        if (Set.of("+", "-", "*", "/", "%", "^", "~", "&", "|").contains(sign.text())
                && sign.kind() == Token.Kind.SIGN) {
            throw new DrlException(sign.at(), "a rule does not calculate: " + sign.shown(), "compare facts as given");
        }
        if (sign.is("?")) {
            throw new DrlException(sign.at(), "a choice with '?' is not allowed", "a rule for each case");
        }
        if (sign.is("#")) {
            throw new DrlException(sign.at(), "a cast with '#' is not allowed", "a pattern of that type with 'from'");
        }
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
            if (constants.size() > PackLimits.VALUES) {
                throw tooMany(constants.get(0).at(), "the list has", PackLimits.VALUES, "values");
            }
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
                if (!token.text().matches("[0-9]+")) {
                    throw new DrlException(
                            token.at(), token.text() + " is no whole number", "a whole number such as 7");
                }
                if (token.text().length() > 9) {
                    throw new DrlException(
                            token.at(), "the number is too large", "a whole number of at most nine digits");
                }
                return new Operand.Constant(Integer.valueOf(token.text()), token.text(), token.at());
            }
            case TEXT -> {
                take();
                if (peek().is(".")) {
                    throw new DrlException(peek().at(), "a call on a text is not allowed", "the text itself");
                }
                return new Operand.Constant(token.text(), '"' + token.text() + '"', token.at());
            }
            case VARIABLE -> {
                return new Operand.Fact(path());
            }
            case WORD -> {
                if (token.is("true") || token.is("false")) {
                    take();
                    return new Operand.Constant(Boolean.valueOf(token.text()), token.text(), token.at());
                }
                if (token.is("null")) {
                    throw new DrlException(
                            token.at(),
                            "a rule does not speak of null",
                            "leave it out: an unknown fact is completed both ways");
                }
                if (token.is("new")) {
                    throw new DrlException(token.at(), "'new' makes something new", "a constant or a $variable");
                }
                return constant();
            }
            default -> {
                if (token.is("-")) {
                    throw new DrlException(token.at(), "a number is negative", "a whole number from 0");
                }
                throw new DrlException(
                        token.at(), token.shown() + " stands where a value should", "a constant or a $variable");
            }
        }
    }

    /** {@code Type.CONSTANT} or {@code Type.named("…")}. */
    private Operand constant() {
        Token typeName = take();
        Class<?> type = ModelTypes.type(typeName.text());
        if (!peek().is(".")) {
            if (peek().is("(")) {
                throw new DrlException(
                        typeName.at(),
                        "the call " + typeName.text() + "(…) is not allowed",
                        "a constant or a $variable");
            }
            throw new DrlException(
                    typeName.at(),
                    typeName.shown() + " is not a value",
                    "a constant with its type, such as " + qualified(typeName.text()) + ", or a $variable");
        }
        if (type == null) {
            String name = dotted(typeName.text());
            if (peek().is("(") || Character.isLowerCase(name.charAt(0))) {
                throw new DrlException(
                        typeName.at(),
                        peek().is("(")
                                ? "the call " + name + "(…) is not allowed"
                                : name + " is no constant of the model",
                        "a constant with its simple type, such as Post.MONITORING_OFFICER, or a $variable");
            }
            throw new DrlException(
                    typeName.at(),
                    "the model has no type " + typeName.text(),
                    () -> Nearest.of(typeName.text(), ModelTypes.names(), "a type of the model"));
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
                        "named(…) takes one text, for a post, party, act, group, ward, committee or department",
                        "Post.named(\"…\")");
            }
            if (text.text().length() > PackLimits.NAME) {
                throw tooLong(text.at(), "the name", PackLimits.NAME);
            }
            return new Operand.Constant(
                    ModelTypes.named(type, text.text()),
                    type.getSimpleName() + ".named(\"" + text.text() + "\")",
                    typeName.at());
        }
        Object constant = ModelTypes.constants(type).get(name.text());
        if (constant == null || peek().is("(") || peek().is(".")) {
            if (peek().is("(") || peek().is(".")) {
                throw new DrlException(
                        name.at(),
                        MACHINE.contains(name.text())
                                ? "'" + name.text() + "' leads out of the facts into the machine"
                                : "a call on " + typeName.text() + " is not allowed",
                        "a constant of " + typeName.text());
            }
            throw new DrlException(
                    name.at(),
                    typeName.text() + " has no constant " + name.text(),
                    () -> nearestConstants(type, name.text()));
        }
        return new Operand.Constant(constant, type.getSimpleName() + "." + name.text(), typeName.at());
    }

    /** The nearest constant, or some that have the word in their names. */
    private static String nearestConstants(Class<?> type, String word) {
        Set<String> constants = ModelTypes.constants(type).keySet();
        String nearest = Nearest.to(word, constants);
        List<String> near = nearest != null
                ? List.of(nearest)
                : constants.stream()
                        .filter(constant -> List.of(constant.split("_")).contains(word))
                        .limit(5)
                        .toList();
        String shown = near.stream()
                .map(constant -> type.getSimpleName() + "." + constant)
                .collect(Collectors.joining(" or "));
        String own = org.councilprotocol.model.Named.class.isAssignableFrom(type)
                ? type.getSimpleName() + ".named(\""
                        + word.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "\")"
                : "one of " + String.join(", ", constants);
        return nearest != null ? shown : near.isEmpty() ? own : shown + ", or " + own;
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
        refuseMachine(start);
        while (peek().is(".")) {
            take();
            Token part = take();
            if (part.kind() != Token.Kind.WORD) {
                throw new DrlException(part.at(), part.shown() + " stands where a fact should", "the name of a fact");
            }
            refuseMachine(part);
            parts.add(part.text());
        }
        if (peek().is("(")
                && peek().at().line() == tokens.get(next - 1).at().line()
                && !(parts.isEmpty() && variable == null)) {
            String last = parts.isEmpty() ? "subjects" : parts.get(parts.size() - 1);
            String bare = last.matches("(get|is)[A-Z].*")
                    ? last.replaceFirst("get|is", "").substring(0, 1).toLowerCase(Locale.ROOT)
                            + last.replaceFirst("get|is", "").substring(1)
                    : last;
            throw new DrlException(
                    start.at(),
                    parts.size() > 1 && Character.isUpperCase(parts.get(0).charAt(0))
                                    || variable == null
                                            && parts.size() > 1
                                            && parts.stream().anyMatch(part -> Character.isUpperCase(part.charAt(0)))
                            ? "the static call " + String.join(".", parts) + "(…) is not allowed"
                            : "the method call " + (variable == null || parts.isEmpty() ? last : "." + last)
                                    + "(…) is not allowed",
                    "the fact itself, such as " + bare);
        }
        if (peek().is("[")) {
            throw new DrlException(
                    peek().at(), "a place in a list is not looked at", "a pattern with 'from' looks into a list");
        }
        if (peek().is("!") && !tokens.get(next + 1).is("=")) {
            throw new DrlException(
                    peek().at(), "'!.' is not allowed", "'.' alone: a rule does not speak of what is missing");
        }
        if (parts.size() > PackLimits.STEPS) {
            throw new DrlException(
                    start.at(), "the path has more than " + PackLimits.STEPS + " steps", "a shorter path");
        }
        return new FactPath(variable, parts, start.at());
    }

    private static void refuseMachine(Token word) {
        if (word.kind() == Token.Kind.WORD && MACHINE.contains(word.text())) {
            throw new DrlException(
                    word.at(),
                    "'" + word.text() + "' leads out of the facts into the machine",
                    "a fact of the pattern's type");
        }
    }

    // ------------------------------------------------------------------ consequences

    private Consequence consequence() {
        Token start = peek();
        if (start.is("insert")) {
            return termInsertion();
        }
        if (!start.is("verdicts")) {
            throw new DrlException(
                    start.at(), notAVerdict(start), terms ? "insert(new Term(\"…\", $fact));" : "verdicts.must(…)…;");
        }
        take();
        if (peek().is("=")) {
            throw new DrlException(peek().at(), "nothing is assigned in a pack", "verdicts.must(…)…;");
        }
        List<Consequence.Call> calls = new ArrayList<>();
        do {
            expect(".");
            Token name = take();
            refuseMachine(name);
            if (name.kind() != Token.Kind.WORD) {
                throw new DrlException(
                        name.at(), name.shown() + " stands where a verdict's word should", "must, should, may …");
            }
            expect("(");
            List<Operand> arguments = new ArrayList<>();
            if (!peek().is(")")) {
                do {
                    arguments.add(value());
                    afterValue();
                } while (takeIf(","));
            }
            expect(")");
            calls.add(new Consequence.Call(name.text(), arguments, name.at()));
            if (calls.size() > PackLimits.CALLS) {
                throw new DrlException(
                        name.at(), "the verdict has more than " + PackLimits.CALLS + " parts", "several rules");
            }
        } while (peek().is("."));
        if (!peek().is(";")) {
            throw new DrlException(peek().at(), "the verdict does not end with a semicolon", ";");
        }
        take();
        return new Consequence.Chain(calls, start.at());
    }

    /** What stands in place of a consequence, in words. */
    private String notAVerdict(Token start) {
        String word = start.text();
        if (start.is("end")) {
            return "the rule concludes nothing";
        }
        if (start.is("[")) {
            return "a named consequence is not allowed";
        }
        if (CHANGES.contains(word)) {
            return "a rule changes no facts: '" + word + "'";
        }
        if (LOOPS.contains(word)) {
            return "a consequence is one verdict, not code: a loop";
        }
        if (ENGINE.contains(word)) {
            return "'" + word + "' reaches into the rule engine";
        }
        if (start.kind() == Token.Kind.VARIABLE) {
            return "a consequence is one verdict, not code: " + word + " is called or changed";
        }
        if (start.kind() == Token.Kind.WORD && tokens.get(next + 1).is(".")) {
            take();
            String name = dotted(word);
            return "a consequence is one verdict, not code: " + name + (peek().is("(") ? "(…)" : "");
        }
        return "a consequence is one verdict, not code: " + start.shown();
    }

    private Consequence termInsertion() {
        Position at = expect("insert").at();
        expect("(");
        if (!peek().is("new")) {
            throw new DrlException(
                    peek().at(), "what is inserted is not a new Term", "insert(new Term(\"…\", $fact));");
        }
        take();
        Token type = take();
        if (!type.is("Term") || !peek().is("(")) {
            throw new DrlException(type.at(), "a rule may make nothing but a Term", "insert(new Term(\"…\", $fact));");
        }
        expect("(");
        Token name = take();
        if (name.kind() != Token.Kind.TEXT || name.text().isBlank()) {
            throw new DrlException(name.at(), "a term's name is a text", "insert(new Term(\"…\", $fact));");
        }
        if (name.text().length() > PackLimits.NAME) {
            throw tooLong(name.at(), "the term's name", PackLimits.NAME);
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
}

package org.councilprotocol.rules.internal.language;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilprotocol.model.Named;
import org.councilprotocol.rules.internal.time.WorkingDays;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Nearest;

/** Reads a constant of the model, which is written with its type. */
final class ConstantReader {

    private final TokenCursor tokens;

    private final boolean dates;

    /**
     * For one file.
     *
     * @param dates whether its rules may name days
     */
    ConstantReader(TokenCursor tokens, boolean dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** {@code Type.CONSTANT}, {@code Type.named("…")} or {@code LocalDate.parse("…")}. */
    Operand constant() {
        Token typeName = tokens.take();
        if (typeName.is("LocalDate")
                && tokens.peek().is(".")
                && tokens.peekSecond().is("parse")) {
            return day(typeName);
        }
        Class<?> type = ModelTypes.type(typeName.text());
        if (!tokens.peek().is(".")) {
            if (tokens.peek().is("(")) {
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
            String name = tokens.dotted(typeName.text());
            if (tokens.peek().is("(") || Character.isLowerCase(name.charAt(0))) {
                throw new DrlException(
                        typeName.at(),
                        tokens.peek().is("(")
                                ? "the call " + name + "(…) is not allowed"
                                : name + " is no constant of the model",
                        "a constant with its simple type, such as Post.MONITORING_OFFICER, or a $variable");
            }
            throw new DrlException(
                    typeName.at(),
                    "the model has no type " + typeName.text(),
                    () -> Nearest.of(typeName.text(), ModelTypes.names(), "a type of the model"));
        }
        tokens.expect(".");
        Token name = tokens.take();
        if (name.is("named") && tokens.peek().is("(")) {
            tokens.expect("(");
            Token text = tokens.take();
            tokens.expect(")");
            if (text.kind() != Token.Kind.TEXT || text.text().isBlank() || !Named.class.isAssignableFrom(type)) {
                throw new DrlException(
                        name.at(),
                        "named(…) takes one text, for a post, party, act, group, ward, committee or department",
                        "Post.named(\"…\")");
            }
            if (text.text().length() > PackLimits.NAME) {
                throw DrlException.tooLong(text.at(), "the name", PackLimits.NAME);
            }
            return new Operand.Constant(
                    ModelTypes.named(type, text.text()),
                    type.getSimpleName() + ".named(\"" + text.text() + "\")",
                    typeName.at());
        }
        Object constant =
                name.kind() == Token.Kind.WORD ? ModelTypes.constants(type).get(name.text()) : null;
        if (constant == null || tokens.peek().is("(") || tokens.peek().is(".")) {
            if (tokens.peek().is("(") || tokens.peek().is(".")) {
                throw new DrlException(
                        name.at(),
                        MachineWord.isOne(name.text())
                                ? MachineWord.wrong(name.text())
                                : "a call on " + typeName.text() + " is not allowed",
                        "a constant of " + typeName.text());
            }
            throw new DrlException(
                    name.at(),
                    typeName.text() + " has no constant " + name.written(),
                    () -> nearestConstants(type, name.text()));
        }
        return new Operand.Constant(constant, type.getSimpleName() + "." + name.text(), typeName.at());
    }

    /** A day, of the years for which working days are counted; no other can be told. */
    private Operand day(Token typeName) {
        tokens.expect(".");
        tokens.expect("parse");
        tokens.expect("(");
        Token text = tokens.take();
        if (text.kind() != Token.Kind.TEXT) {
            throw new DrlException(text.at(), "a day is a text", "LocalDate.parse(\"2026-01-01\")");
        }
        tokens.expect(")");
        LocalDate day = null;
        try {
            day = LocalDate.parse(text.text());
        } catch (DateTimeParseException e) {
            // What is no day is told below, with what is none that can be told.
        }
        if (day == null || day.isBefore(WorkingDays.FIRST_START) || day.isAfter(WorkingDays.LAST_START)) {
            throw new DrlException(
                    text.at(),
                    text.shown() + " is no day of the calendar",
                    "a day from " + WorkingDays.FIRST_START + " to " + WorkingDays.LAST_START + ", written so");
        }
        if (!dates) {
            throw new DrlException(
                    typeName.at(),
                    "the header does not import LocalDate",
                    "import java.time.LocalDate; below the other import");
        }
        return new Operand.Constant(day, "LocalDate.parse(\"" + day + "\")", typeName.at());
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
        String own = Named.class.isAssignableFrom(type)
                ? type.getSimpleName() + ".named(\""
                        + word.toLowerCase(Locale.ROOT).replace('_', '-') + "\")"
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
}

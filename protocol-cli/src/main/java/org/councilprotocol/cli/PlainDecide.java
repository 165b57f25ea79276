package org.councilprotocol.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The call that is made most, {@code decide COUNCIL FILE} with or without {@code --json} at its end, answered without
 * picocli, whose classes no archive takes: they are a quarter of what a cold process has to do.
 */
final class PlainDecide {

    /** The option that asks for JSON; in such a call it stands at the end. */
    static final String JSON = "--json";

    private PlainDecide() {}

    /**
     * What is to be written; {@code null} if the arguments are any others, or something is wrong with the case or the
     * pack: then picocli reads the arguments, and the command says what is wrong.
     */
    static @Nullable String answer(List<String> arguments, Councils councils, CaseFile cases) {
        boolean json = arguments.size() == 4 && arguments.get(3).equals(JSON);
        if (arguments.size() != 3 && !json
                || !arguments.get(0).equals("decide")
                || !isPlain(arguments.get(1))
                || !isPlain(arguments.get(2))) {
            return null;
        }
        try {
            // What comes through a pipe can be read once only, and the command reads it again to say what is wrong.
            if (!Files.isRegularFile(Path.of(arguments.get(2)))) {
                return null;
            }
            return Decided.of(
                    councils,
                    cases,
                    arguments.get(1),
                    arguments.get(2),
                    json ? Decided.Form.JSON : Decided.Form.TEXT,
                    List.of());
        } catch (RuntimeException | Error e) {
            return null;
        }
    }

    /** Neither an option, nor standard input, which is read once only. */
    private static boolean isPlain(String argument) {
        return !argument.isEmpty() && argument.charAt(0) != '-';
    }
}

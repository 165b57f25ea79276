package org.councilprotocol.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.councilprotocol.rules.Protocol;
import picocli.CommandLine;

/**
 * What one call of the command line did.
 *
 * @param exitCode how it ended
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
record Run(int exitCode, String out, String err) {

    /** Two councils, neither of which opens. */
    static Run of(String... arguments) {
        return opening(
                () -> {
                    throw new IllegalStateException("no protocol is opened in this test");
                },
                arguments);
    }

    /** Two councils, whose protocol is what {@code opened} gives. */
    static Run opening(Supplier<Protocol> opened, String... arguments) {
        return with(
                new Councils(() -> List.of("st-albans", "worcester"), name -> opened.get(), folder -> opened.get()),
                "",
                arguments);
    }

    /** The councils whose packs are shipped, with this on standard input. */
    static Run shipped(String in, String... arguments) {
        return with(new Councils(Protocol::councils, Protocol::load, Protocol::load), in, arguments);
    }

    private static Run with(Councils councils, String in, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Main.commandLine(
                        councils, new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int exitCode = commandLine.execute(arguments);
        return new Run(
                exitCode, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }
}

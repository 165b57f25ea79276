package org.councilprotocol.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
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
        Councils councils =
                new Councils(() -> List.of("st-albans", "worcester"), name -> opened.get(), folder -> opened.get());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Main.commandLine(councils, new ByteArrayInputStream(new byte[0]))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int exitCode = commandLine.execute(arguments);
        return new Run(
                exitCode, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }
}

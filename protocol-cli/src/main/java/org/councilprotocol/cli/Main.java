package org.councilprotocol.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.councilprotocol.rules.Protocol;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;

/** Runs a command and ends the process with its exit code, one of {@link ExitCode}. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] arguments) {
        CommandLine commandLine =
                commandLine(new Councils(Protocol::councils, Protocol::load, Protocol::load), System.in);
        commandLine.setOut(utf8(new FileOutputStream(FileDescriptor.out)));
        commandLine.setErr(utf8(new FileOutputStream(FileDescriptor.err)));
        int exitCode = commandLine.execute(arguments);
        commandLine.getOut().flush();
        commandLine.getErr().flush();
        System.exit(exitCode);
    }

    /** Every command, reading a case from {@code in} where it is given as {@code "-"}. */
    static CommandLine commandLine(Councils councils, InputStream in) {
        CommandLine commandLine = new CommandLine(new ProtocolCommand())
                .addSubcommand(new DecideCommand(councils, new CaseFile(in)))
                .addSubcommand(new ExplainCommand(councils, new CaseFile(in)))
                .addSubcommand(new CompareCommand(councils, new CaseFile(in)))
                .addSubcommand(new FactsCommand(councils))
                .addSubcommand(new AskCommand(councils, new CaseFile(in), in))
                .addSubcommand(new SchemaCommand(councils))
                .addSubcommand(new CouncilsCommand(councils))
                .addSubcommand(new NormsCommand(councils))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new TestCommand())
                .addSubcommand(new NewCommand())
                .addSubcommand(new CommandLine.HelpCommand());
        Failures failures = new Failures();
        return commandLine
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setExecutionStrategy(Main::run);
    }

    /** Lets {@link Failures} tell of errors of the virtual machine too, which picocli would let through. */
    private static int run(ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (Error e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), e.toString(), e);
        }
    }

    /** UTF-8 whatever the terminal's locale says, so that the same call writes the same bytes everywhere. */
    private static PrintWriter utf8(OutputStream out) {
        return new PrintWriter(out, false, StandardCharsets.UTF_8);
    }
}

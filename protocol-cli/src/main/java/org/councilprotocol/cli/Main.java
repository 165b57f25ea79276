package org.councilprotocol.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.councilprotocol.rules.Protocol;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;

/** Runs a command and ends the process with its exit code, one of {@link ExitCode}. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] arguments) {
        Ahead ahead = Ahead.of(arguments);
        Councils councils = new Councils(Protocol::councils, ahead::protocol, Protocol::load);
        Charset characters = Terminal.characters();
        Terminal out = Terminal.of(new FileOutputStream(FileDescriptor.out), characters);
        Terminal err = Terminal.of(new FileOutputStream(FileDescriptor.err), characters);
        System.exit(run(arguments, councils, out, err));
    }

    private static int run(String[] arguments, Councils councils, Terminal out, Terminal err) {
        int exitCode = ExitCode.DONE;
        String answer = PlainDecide.answer(List.of(arguments), councils, new CaseFile(System.in));
        if (answer == null) {
            exitCode = execute(councils, out, err, arguments);
        } else if (arguments[arguments.length - 1].equals(PlainDecide.JSON)) {
            Terminal.json(out, answer);
        } else {
            out.println(answer);
        }
        String lost = out.failure();
        if (lost != null) {
            err.println("The output could not be written: " + lost + ".");
            exitCode = ExitCode.OUTPUT_LOST;
        }
        err.flush();
        return exitCode;
    }

    private static int execute(Councils councils, Terminal out, Terminal err, String... arguments) {
        return commandLine(councils, System.in, arguments.length == 0 ? "" : arguments[0])
                .setOut(out)
                .setErr(err)
                .execute(arguments);
    }

    /** Every command, reading a case from {@code in} where it is given as {@code "-"}. */
    static CommandLine commandLine(Councils councils, InputStream in) {
        return commandLine(councils, in, "");
    }

    /**
     * The command that is called by this name, or every command where there is none of that name: picocli looks through
     * each command that it is given, which takes a cold process longer than some commands.
     */
    private static CommandLine commandLine(Councils councils, InputStream in, String called) {
        CaseFile cases = new CaseFile(in);
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("decide", () -> new DecideCommand(councils, cases));
        commands.put("explain", () -> new ExplainCommand(councils, cases));
        commands.put("compare", () -> new CompareCommand(councils, cases));
        commands.put("find", () -> new FindCommand(councils));
        commands.put("facts", () -> new FactsCommand(councils));
        commands.put("ask", () -> new AskCommand(councils, cases, in));
        commands.put("schema", () -> new SchemaCommand(councils));
        commands.put("councils", () -> new CouncilsCommand(councils));
        commands.put("norms", () -> new NormsCommand(councils));
        commands.put("check", CheckCommand::new);
        commands.put("test", TestCommand::new);
        commands.put("format", FormatCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("serve", ServeCommand::new);
        CommandLine commandLine = new CommandLine(new ProtocolCommand());
        if (commands.containsKey(called)) {
            commandLine.addSubcommand(commands.get(called).get());
        } else {
            commands.values().forEach(command -> commandLine.addSubcommand(command.get()));
            commandLine.addSubcommand(new CommandLine.HelpCommand());
        }
        Failures failures = new Failures();
        return commandLine
                // An argument is what it says: "@file" is a file of that name, not one with arguments in it.
                .setExpandAtFiles(false)
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
}

package org.councilprotocol.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.text.Visible;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into lines on standard error and an exit code; never into a stack trace, unless asked. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(Visible.line(message(wrong)));
        err.println("Try: ./" + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof BadInputException wrong) {
            err.println(Visible.line(String.valueOf(wrong.getMessage())));
            return ExitCode.BAD_INPUT;
        } else if (failure instanceof InputException wrong) {
            err.println("The case cannot be read:");
            wrong.defects().forEach(defect -> err.println(Visible.line("  " + defect)));
            return ExitCode.BAD_INPUT;
        } else if (failure instanceof PackException broken) {
            err.println("The pack is broken:");
            broken.defects().forEach(defect -> err.println(Visible.line("  " + defect)));
            return ExitCode.BROKEN_PACK;
        }
        if (root(command).stacktrace()) {
            failure.printStackTrace(err);
        } else {
            err.println("An error of this program, not of your input: " + inOneLine(failure)
                    + " (--stacktrace shows where)");
        }
        return ExitCode.INTERNAL_ERROR;
    }

    private static String message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            Set<String> commands = wrong.getCommandLine().getSubcommands().keySet();
            if (argument.startsWith("-")) {
                return Unknown.name("option", argument, options(wrong.getCommandLine()));
            }
            return commands.isEmpty()
                    ? "\"" + argument + "\" is one argument too many."
                    : Unknown.name("command", argument, commands);
        }
        String said = String.valueOf(wrong.getMessage());
        return Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".";
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .toList();
    }

    private static ProtocolCommand root(CommandLine command) {
        return (ProtocolCommand) command.getCommandSpec().root().userObject();
    }

    private static String inOneLine(Exception failure) {
        Throwable cause =
                failure instanceof ExecutionException && failure.getCause() != null ? failure.getCause() : failure;
        return String.join(" ", List.of(cause.toString().split("\\s+")));
    }
}

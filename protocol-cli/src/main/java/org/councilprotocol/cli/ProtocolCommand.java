package org.councilprotocol.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all commands; by itself it does nothing. */
@Command(
        name = "protocol",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        header = "What a council's member/officer protocol says: who must, may, must not or should do what.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:the arguments or the case are wrong",
            "3:the pack is broken",
            "70:an error of this program",
            "74:the output could not be written"
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExample:%n",
        footer = "  ./protocol decide worcester complaint.json")
final class ProtocolCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--stacktrace",
            hidden = true,
            scope = ScopeType.INHERIT,
            description = "Show where an error of this program happened.")
    private boolean stacktrace;

    /** Whether an error of this program is shown with the place where it happened. */
    boolean stacktrace() {
        return stacktrace || System.getenv("PROTOCOL_DEBUG") != null;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command to run");
    }
}

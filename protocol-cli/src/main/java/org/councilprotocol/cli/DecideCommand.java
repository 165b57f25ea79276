package org.councilprotocol.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides a case. */
@Command(
        name = "decide",
        header = "Say what the protocol lays down for a case.",
        footer = {
            "  ./protocol decide worcester complaint.json",
            "  echo '{\"situation\": \"complaint\"}' | ./protocol decide worcester - --json"
        })
final class DecideCommand implements Runnable {

    private final Councils councils;
    private final CaseFile cases;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COUNCIL", description = "A council, or the folder of a pack.")
    private String council;

    @Parameters(index = "1", paramLabel = "FILE", description = "The case in JSON; - reads standard input.")
    private String file;

    @Option(names = "--json", description = "Write the decision as JSON.")
    private boolean json;

    @Option(
            names = "--reading",
            paramLabel = "NAME",
            description = "A reading of the text to decide on; for several, the option several times.")
    private List<String> readings = new ArrayList<>();

    DecideCommand(Councils councils, CaseFile cases) {
        this.councils = councils;
        this.cases = cases;
    }

    @Override
    public void run() {
        String answer = Decided.of(councils, cases, council, file, json, readings);
        if (json) {
            Terminal.json(spec.commandLine().getOut(), answer);
        } else {
            spec.commandLine().getOut().println(answer);
        }
    }
}

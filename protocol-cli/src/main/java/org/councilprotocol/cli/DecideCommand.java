package org.councilprotocol.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup
    private @Nullable Output output;

    @Option(
            names = "--reading",
            paramLabel = "NAME",
            description = "A reading of the text to decide on; for several, the option several times.")
    private List<String> readings = new ArrayList<>();

    /** As what the decision is written, but as text; one of them alone. */
    static final class Output {

        @Option(names = "--json", description = "Write the decision as JSON.")
        private boolean json;

        @Option(names = "--markdown", description = "Write it as Markdown.")
        private boolean markdown;

        @Option(names = "--html", description = "Write it as one page of HTML.")
        private boolean html;

        Decided.Form form() {
            return json
                    ? Decided.Form.JSON
                    : markdown ? Decided.Form.MARKDOWN : html ? Decided.Form.HTML : Decided.Form.TEXT;
        }
    }

    DecideCommand(Councils councils, CaseFile cases) {
        this.councils = councils;
        this.cases = cases;
    }

    @Override
    public void run() {
        Decided.Form form = output == null ? Decided.Form.TEXT : output.form();
        String answer = Decided.of(councils, cases, council, file, form, readings);
        if (form == Decided.Form.JSON) {
            Terminal.json(spec.commandLine().getOut(), answer);
        } else {
            spec.commandLine().getOut().println(answer);
        }
    }
}

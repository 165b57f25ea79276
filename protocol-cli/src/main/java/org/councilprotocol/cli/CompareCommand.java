package org.councilprotocol.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocols;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.text.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts one case to every council. */
@Command(
        name = "compare",
        header = "Say what every council's protocol lays down for one case, side by side.",
        footer = "  ./protocol compare complaint.json")
final class CompareCommand implements Runnable {

    private final Councils councils;
    private final CaseFile cases;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The case in JSON; - reads standard input.")
    private String file;

    @Option(names = "--json", description = "Write the decisions as JSON.")
    private boolean json;

    CompareCommand(Councils councils, CaseFile cases) {
        this.councils = councils;
        this.cases = cases;
    }

    @Override
    public void run() {
        Protocols protocols =
                Protocols.of(councils.names().stream().map(councils::protocol).toList());
        Case theCase = protocols.read(cases.text(file));
        Map<String, Decision> decisions = protocols.decide(theCase);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Terminal.json(out, new DecisionWriter().write(List.copyOf(decisions.values())));
        } else {
            List<ComparisonText.Answer> answers = protocols.all().stream()
                    .map(protocol -> new ComparisonText.Answer(
                            protocol.name(),
                            protocol.words(),
                            Objects.requireNonNull(decisions.get(protocol.pack().council()))))
                    .toList();
            out.println(ComparisonText.of(answers).stripTrailing());
        }
    }
}

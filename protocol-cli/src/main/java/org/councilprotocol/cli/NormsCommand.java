package org.councilprotocol.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.PackFigures;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.CatalogueWriter;
import org.councilprotocol.rules.pack.RuleInfo;
import org.councilprotocol.rules.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists a council's norms. */
@Command(
        name = "norms",
        header = "List every norm of a council's protocol, and what its pack does with each.",
        footer = "  ./protocol norms worcester")
final class NormsCommand implements Runnable {

    private final Councils councils;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COUNCIL", description = "A council, or the folder of a pack.")
    private String council;

    @Option(names = "--json", description = "Write the catalogue as JSON.")
    private boolean json;

    NormsCommand(Councils councils) {
        this.councils = councils;
    }

    @Override
    public void run() {
        Protocol protocol = councils.protocol(council);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Terminal.json(
                    out,
                    new CatalogueWriter()
                            .write(
                                    protocol.pack(),
                                    protocol.name(),
                                    protocol.catalogue(),
                                    PackInspection.of(protocol).rules()));
            return;
        }
        Map<String, Long> rules = PackInspection.of(protocol).rules().stream()
                .collect(Collectors.groupingBy(RuleInfo::norm, Collectors.counting()));
        for (Norm norm : protocol.catalogue().norms()) {
            long ruled = rules.getOrDefault(norm.id(), 0L);
            out.println(Visible.line(norm.clause() + " [" + norm.id() + "], "
                    + norm.kind().name().toLowerCase(Locale.ROOT) + ", " + state(norm, ruled)));
            out.println(Visible.line("    " + norm.text()));
            if (norm.why() != null) {
                out.println(Visible.line("    Not decided: " + norm.why()));
            }
        }
        PackFigures figures = PackFigures.of(protocol);
        out.println();
        out.println(Visible.line(protocol.name()) + ": " + figures.decided() + " norms decided by " + figures.rules()
                + " rules, " + figures.reminded() + " reminded of, " + figures.background() + " background.");
    }

    private static String state(Norm norm, long rules) {
        String ruled = rules == 0 ? "" : rules == 1 ? " by one rule" : " by " + rules + " rules";
        return norm.state().name().toLowerCase(Locale.ROOT) + ruled;
    }
}

package org.councilprotocol.cli;

import java.io.PrintWriter;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.rules.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the councils. */
@Command(
        name = "councils",
        header = "List the councils whose protocols can be asked.",
        footer = "  ./protocol councils")
final class CouncilsCommand implements Runnable {

    private final Councils councils;

    @Spec
    private CommandSpec spec;

    CouncilsCommand(Councils councils) {
        this.councils = councils;
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        int width = councils.names().stream().mapToInt(String::length).max().orElse(0);
        for (String name : councils.names()) {
            PackInfo pack = councils.protocol(name).pack();
            out.println(Visible.line(
                    name + " ".repeat(width - name.length() + 2) + pack.document() + ", " + pack.edition()));
        }
    }
}

package org.councilprotocol.docs.pack;

import java.io.IOException;
import java.util.stream.Stream;
import org.councilprotocol.docs.council.Councils;
import org.councilprotocol.docs.council.ScenarioFiles;
import org.councilprotocol.rules.PackFigures;
import org.councilprotocol.rules.Protocol;

/** How much each pack holds. */
public final class PackTable {

    private PackTable() {}

    /**
     * The table, a row for each council and one for all.
     *
     * @throws IOException if the scenarios of a pack cannot be read
     */
    public static String of(Councils councils) throws IOException {
        StringBuilder table =
                new StringBuilder("| Council | Document | Norms decided | reminded of | background | Rules |"
                        + " Scenarios |\n|---|---|---|---|---|---|---|\n");
        PackFigures sum = new PackFigures(0, 0, 0, 0);
        long scenarios = 0;
        for (Protocol protocol : councils.protocols()) {
            PackFigures figures = PackFigures.of(protocol);
            long own = ScenarioFiles.of(councils, protocol).size();
            row(
                    table,
                    protocol.name(),
                    protocol.pack().document() + "; " + protocol.pack().edition(),
                    figures,
                    own);
            sum = new PackFigures(
                    sum.decided() + figures.decided(),
                    sum.reminded() + figures.reminded(),
                    sum.background() + figures.background(),
                    sum.rules() + figures.rules());
            scenarios += own;
        }
        row(table, "**All**", "", sum, scenarios);
        return table.toString();
    }

    private static void row(StringBuilder table, String council, String document, PackFigures figures, long scenarios) {
        table.append("| ").append(council).append(" | ").append(document);
        Stream.of(figures.decided(), figures.reminded(), figures.background(), (long) figures.rules(), scenarios)
                .forEach(figure -> table.append(" | ").append(figure));
        table.append(" |\n");
    }
}

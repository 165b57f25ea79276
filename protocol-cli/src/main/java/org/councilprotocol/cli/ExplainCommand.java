package org.councilprotocol.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.ExplanationWriter;
import org.councilprotocol.rules.text.ExplanationText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains why norms apply to a case, or why not. */
@Command(
        name = "explain",
        header = "Say why a norm applies to a case, or why not and what would make it apply.",
        footer = {
            "  ./protocol explain worcester complaint.json 11.3",
            "  ./protocol explain worcester complaint.json --json"
        })
final class ExplainCommand implements Runnable {

    private final Councils councils;
    private final CaseFile cases;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COUNCIL", description = "A council, or the folder of a pack.")
    private String council;

    @Parameters(index = "1", paramLabel = "FILE", description = "The case in JSON; - reads standard input.")
    private String file;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "NORM",
            description =
                    "A norm such as 11.3/1, or a clause such as 11.3, with its parts; without it, every norm about such a case.")
    private @Nullable String norm;

    @Option(names = "--json", description = "Write the explanations as JSON.")
    private boolean json;

    ExplainCommand(Councils councils, CaseFile cases) {
        this.councils = councils;
        this.cases = cases;
    }

    @Override
    public void run() {
        Protocol protocol = councils.protocol(council);
        Case told = protocol.read(cases.text(file));
        List<Explanation> explanations = new ArrayList<>();
        for (int i = 0; i < told.situations().size(); i++) {
            for (String id : norms(protocol, told.situations().get(i))) {
                explanations.add(protocol.explain(told, i, id));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Terminal.json(out, new ExplanationWriter().write(explanations));
        } else if (explanations.isEmpty()) {
            out.println("No norm of this protocol is about such a case.");
        } else {
            out.println(ExplanationText.of(explanations, protocol.words()).stripTrailing());
        }
    }

    /** Whether a clause is another, or a part of it: 15.2(a) of 15.2. */
    private static boolean isWithin(String clause, String whole) {
        return clause.equals(whole)
                || clause.startsWith(whole) && clause.substring(whole.length()).matches("(?s)[( .].*");
    }

    private List<String> norms(Protocol protocol, Situation situation) {
        if (norm == null) {
            return PackInspection.of(protocol).normsAbout(situation.getClass()).stream()
                    .map(Norm::id)
                    .toList();
        }
        List<String> found = protocol.catalogue().norms().stream()
                .filter(one -> one.id().equals(norm) || isWithin(one.clause(), norm))
                .map(Norm::id)
                .toList();
        if (found.isEmpty()) {
            List<String> known = protocol.catalogue().norms().stream()
                    .flatMap(one -> Stream.of(one.id(), one.clause()))
                    .distinct()
                    .toList();
            throw new BadInputException(Unknown.name("norm or clause", norm, known));
        }
        return found;
    }
}

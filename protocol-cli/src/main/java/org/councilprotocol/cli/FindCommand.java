package org.councilprotocol.cli;

import java.io.PrintWriter;
import java.util.List;
import org.councilprotocol.rules.Finder;
import org.councilprotocol.rules.find.Candidate;
import org.councilprotocol.rules.json.CandidateWriter;
import org.councilprotocol.rules.text.CandidateText;
import org.councilprotocol.rules.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the situations in which an event is told. */
@Command(
        name = "find",
        header = "Find the situations in which something that happened is told.",
        footer = {"  ./protocol find worcester \"the chair told our planning officer to change her advice\""})
final class FindCommand implements Runnable {

    private final Councils councils;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COUNCIL", description = "A council, or the folder of a pack.")
    private String council;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "What happened, in your own words.")
    private List<String> words;

    @Option(names = "--json", description = "Write what is found as JSON.")
    private boolean json;

    FindCommand(Councils councils) {
        this.councils = councils;
    }

    @Override
    public void run() {
        String told = String.join(" ", words);
        Finder finder = councils.finder(council);
        List<Candidate> found = finder.find(told);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Terminal.json(out, new CandidateWriter().write(finder.council(), told, found));
            return;
        }
        out.print(CandidateText.of(finder.council(), found));
        out.println();
        out.println(Visible.line("All situations: ./protocol facts " + council
                + (found.isEmpty()
                        ? ""
                        : ". The facts of one: ./protocol facts " + council + " "
                                + found.get(0).situation())));
    }
}

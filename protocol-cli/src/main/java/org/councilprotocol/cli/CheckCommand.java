package org.councilprotocol.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councilprotocol.rules.internal.pack.Pack;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.text.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies a pack. */
@Command(
        name = "check",
        header = "Verify a pack: every defect at once, with its place and what to write instead.",
        exitCodeList = {
            "0:no defect",
            "1:defects",
            "2:the arguments are wrong",
            "70:an error of this program",
            "74:the output could not be written"
        },
        footer = {"  ./protocol check rules-worcester", "  ./protocol check my-pack --sarif defects.sarif"})
final class CheckCommand implements java.util.concurrent.Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "A module, or any folder with a pack.json.")
    private String folder;

    @Option(names = "--json", description = "Write the defects as JSON.")
    private boolean json;

    @Option(
            names = "--sarif",
            paramLabel = "FILE",
            description = "Write the defects to a file in SARIF 2.1.0 too, for editors and CI; - writes them on"
                    + " standard output instead.")
    private @Nullable String sarif;

    @Override
    public Integer call() throws IOException {
        Workplace workplace = Workplace.of(folder);
        Pack pack = null;
        List<PackDefect> defects = List.of();
        int count = 0;
        try {
            pack = PackReader.read(PackFiles.in(workplace.pack()));
        } catch (PackException e) {
            defects = e.defects();
            count = e.count();
        }
        DefectReport report = new DefectReport(workplace.pack(), defects);
        PrintWriter out = spec.commandLine().getOut();
        if (sarif != null && !sarif.equals("-")) {
            write(CaseFile.path(sarif), report.sarif());
        }
        if (sarif != null && sarif.equals("-")) {
            Terminal.json(out, report.sarif());
        } else if (json) {
            Terminal.json(out, report.json());
        } else {
            out.print(report.text());
            out.println(Visible.line(
                    pack == null
                            ? (count == 1 ? "1 defect" : count + " defects") + " in " + folder + "."
                            : folder + " has no defect: "
                                    + pack.catalogue().norms().size() + " norms, "
                                    + pack.rules().stream()
                                            .map(rule -> rule.at())
                                            .distinct()
                                            .count()
                                    + " rules."));
        }
        return defects.isEmpty() ? ExitCode.DONE : ExitCode.DEFECTS;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new BadInputException(file + " cannot be written: " + e.getMessage() + ".");
        }
    }
}

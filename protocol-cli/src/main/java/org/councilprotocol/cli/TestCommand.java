package org.councilprotocol.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.watch.FolderWatch;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.text.Visible;
import org.councilprotocol.testkit.Coverage;
import org.councilprotocol.testkit.CoverageGate;
import org.councilprotocol.testkit.NormCoverage;
import org.councilprotocol.testkit.Rehearsal;
import org.councilprotocol.testkit.ScenarioException;
import org.councilprotocol.testkit.ScenarioResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a pack's scenarios. */
@Command(
        name = "test",
        header = "Verify a pack, run its scenarios and tell which norms they cover.",
        exitCodeList = {
            "0:every scenario passes and every norm is covered",
            "1:defects, failed scenarios or gaps in coverage",
            "2:the arguments are wrong",
            "70:an error of this program",
            "74:the output could not be written"
        },
        footer = {"  ./protocol test rules-worcester", "  ./protocol test my-pack --watch"})
final class TestCommand implements java.util.concurrent.Callable<Integer> {

    private static final int MOST_FAILURES = 10;
    private static final int MOST_SHORTFALLS = 20;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description =
                    "A module, or any folder with a pack.json and its scenarios in scenarios/, in it or beside it.")
    private String folder;

    @Option(
            names = "--watch",
            description = "Do it again on every change, until interrupted; what a change cannot touch is not decided"
                    + " again.")
    private boolean watch;

    @Option(names = "--coverage", description = "Print the coverage of every norm, not the sums alone.")
    private boolean table;

    private @Nullable Protocol lastGood;

    @Override
    public Integer call() {
        Workplace workplace = Workplace.of(folder);
        Rehearsal rehearsal = Rehearsal.of(workplace.scenarios());
        if (!watch) {
            return run(workplace, rehearsal) ? ExitCode.DONE : ExitCode.DEFECTS;
        }
        PrintWriter out = spec.commandLine().getOut();
        try (FolderWatch changes = FolderWatch.of(watched(workplace))) {
            do {
                run(workplace, rehearsal);
                out.println(Visible.line("Watching " + folder + "; press Ctrl+C to stop."));
                // Whom nobody reads any more need not go on.
            } while (!out.checkError() && changes.awaitChange());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private static List<Path> watched(Workplace workplace) {
        List<Path> folders = new ArrayList<>(List.of(workplace.pack()));
        if (!workplace.scenarios().startsWith(workplace.pack())) {
            folders.add(workplace.scenarios());
        }
        return folders;
    }

    /** Whether all is well. */
    private boolean run(Workplace workplace, Rehearsal rehearsal) {
        PrintWriter out = spec.commandLine().getOut();
        long start = System.nanoTime();
        boolean well = true;
        try {
            lastGood = Protocol.load(workplace.pack());
        } catch (PackException e) {
            out.print(new DefectReport(workplace.pack(), e.defects()).text());
            out.println(e.count()
                    + (e.count() == 1 ? " defect" : " defects")
                    + (lastGood == null ? "." : "; the scenarios are put to the last good pack."));
            well = false;
        }
        if (lastGood == null) {
            return false;
        }
        try {
            Rehearsal.Outcome outcome = rehearsal.run(lastGood);
            well &= tell(outcome, out);
            out.println(String.format(
                    Locale.ROOT,
                    "%.2f s%s.",
                    Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0,
                    watch
                            ? ", " + outcome.decided() + " of "
                                    + outcome.results().size() + " cases decided anew"
                            : ""));
        } catch (ScenarioException e) {
            e.defects()
                    .forEach(defect ->
                            out.println(Visible.line(workplace.scenarios().resolve(defect.file())
                                    + (defect.scenario() == null ? "" : "  [" + defect.scenario() + "]") + "  "
                                    + defect.path()
                                    + ": "
                                    + defect.message())));
            out.println("The scenarios cannot be run.");
            return false;
        }
        return well;
    }

    private boolean tell(Rehearsal.Outcome outcome, PrintWriter out) {
        List<ScenarioResult> failures = outcome.failures();
        for (ScenarioResult failure : failures.subList(0, Math.min(MOST_FAILURES, failures.size()))) {
            out.println("FAILED  " + failure.report().strip());
            out.println();
        }
        failures.stream()
                .skip(MOST_FAILURES)
                .forEach(failure -> out.println("FAILED  " + failure.id() + " in " + failure.file()));
        Coverage coverage = outcome.coverage();
        List<String> shortfalls = CoverageGate.shortfalls(coverage);
        if (table) {
            out.print(coverage.table());
        }
        shortfalls.stream().limit(MOST_SHORTFALLS).forEach(shortfall -> out.println("not covered: " + shortfall));
        if (shortfalls.size() > MOST_SHORTFALLS) {
            out.println("and " + (shortfalls.size() - MOST_SHORTFALLS) + " more; --coverage shows every norm");
        }
        out.println(outcome.results().size() + " scenarios, "
                + (failures.isEmpty() ? "all pass" : failures.size() + " fail") + ".");
        out.println("Of " + coverage.deciding().size() + " norms that decide, scenarios see "
                + coverage.count(NormCoverage::applies) + " apply and " + coverage.count(NormCoverage::nearMiss)
                + " narrowly missed.");
        return failures.isEmpty() && shortfalls.isEmpty();
    }
}

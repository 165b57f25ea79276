package org.councilprotocol.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.councilprotocol.benchmarks.peers.Peer;
import org.councilprotocol.benchmarks.peers.PeerCases;
import org.councilprotocol.model.Case;
import org.councilprotocol.rules.Protocol;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures everything and writes {@code target/benchmarks.md}. With the argument {@code quick} it only shows that it
 * runs: the figures are then of no worth. Any other argument is the folder of a further Java to start processes under.
 */
public final class Main {

    private static final List<String> COUNCILS = List.of("st-albans", "st-helens", "st-just", "stotfold", "worcester");

    private final boolean quick;
    private final Timings timings;
    private final List<Processes> javas = new ArrayList<>();
    private final Page page;

    private Main(List<String> args) {
        this.quick = args.contains("quick");
        this.timings = quick ? new Timings(1, TimeValue.milliseconds(200)) : new Timings(3, TimeValue.seconds(2));
        Path target = Path.of("target").toAbsolutePath();
        int times = quick ? 3 : 15;
        javas.add(new Processes(System.getProperty("java.home"), target, times));
        args.stream()
                .filter(arg -> !arg.equals("quick"))
                .forEach(home -> javas.add(new Processes(home, target, times)));
        this.page = new Page(target.resolve("benchmarks.md"));
    }

    /** Takes {@code quick} and folders of Javas, both optional. */
    public static void main(String[] args) throws IOException {
        new Main(Arrays.asList(args)).run();
    }

    private void run() throws IOException {
        // Before anything is timed.
        Peer.NAMES.forEach(name -> Peer.of(name).check());
        page.line("# Benchmarks");
        page.line("");
        page.line((quick ? "A quick run, whose figures are of no worth. " : "") + machine());
        complaint();
        peers();
        packs();
        growth();
        loading();
        processes();
        // Some engines leave threads behind.
        System.exit(0);
    }

    private String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String cpu = Files.isReadable(cpus)
                ? Files.readAllLines(cpus).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .findFirst()
                        .orElse(System.getProperty("os.arch"))
                : System.getProperty("os.arch");
        return Runtime.getRuntime().availableProcessors() + " processors (" + cpu + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + javas.get(0).fullName() + ", heap of at most "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB; load at the start "
                + Page.number(java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage())
                + ". Times under JMH: " + timings.iterations() + " × "
                + timings.length() + " after as long a warm-up, twice as long for two threads, one process each.";
    }

    private void complaint() throws IOException {
        page.table(
                "One complaint, less and less known",
                "A member complains about the Managing Director under Worcester's protocol.",
                "What is known",
                "A second",
                "Two threads, a second",
                "Ratio",
                "p50",
                "p99",
                "p99.9",
                "Allocated",
                "p50 against every fact");
        double known = 0;
        for (String[] each : new String[][] {
            {"everyFactKnown", "every fact"},
            {"sixFactsUnknown", "all but six deciding yes-or-no facts"},
            {"nothingKnown", "nothing"}
        }) {
            Timing timing = timings.sampled("DecisionBenchmark." + each[0], Map.of());
            Timing one = timings.counted("DecisionBenchmark." + each[0], Map.of(), 1);
            Timing two = timings.counted("DecisionBenchmark." + each[0], Map.of(), 2);
            known = known == 0 ? timing.p50() : known;
            page.row(
                    each[1],
                    Page.number(one.perSecond()),
                    Page.number(two.perSecond()),
                    Page.ratio(two.perSecond(), one.perSecond()),
                    micros(timing.p50()),
                    micros(timing.p99()),
                    micros(timing.p999()),
                    bytes(timing.bytes()),
                    Page.ratio(timing.p50(), known));
        }
    }

    private void peers() throws IOException {
        page.table(
                "Twelve norms in nine engines",
                "Section 11 of Worcester's protocol: " + PeerCases.NORMS.size() + " norms, " + PeerCases.ALL.size()
                        + " cases, the answers asserted equal beforehand. Each engine has the case in the form it "
                        + "takes, and with two threads there are two of it. This library makes whole decisions with "
                        + "bearers, addressees and reasons; the others say which norms apply. Single answers are timed "
                        + "by a clock that itself takes some 25 ns: of plain Java p50 to p99.9 say nothing.",
                "Engine",
                "Answers a second",
                "Two threads, a second",
                "Time, mean",
                "p50",
                "p99",
                "p99.9",
                "Allocated",
                "Time against this library");
        List<Timing> found = new ArrayList<>();
        for (String engine : Peer.NAMES) {
            found.add(timings.counted("PeerBenchmark.answer", Map.of("engine", engine), 1));
        }
        double ours = found.get(Peer.NAMES.indexOf("Council Protocol")).mean();
        for (String engine : Peer.NAMES) {
            Timing timing = found.get(Peer.NAMES.indexOf(engine));
            Timing single = timings.sampled("PeerBenchmark.answer", Map.of("engine", engine));
            page.row(
                    engine,
                    Page.number(timing.perSecond()),
                    Page.number(timings.counted("PeerBenchmark.answer", Map.of("engine", engine), 2)
                            .perSecond()),
                    micros(timing.mean()),
                    micros(single.p50()),
                    micros(single.p99()),
                    micros(single.p999()),
                    bytes(timing.bytes()),
                    Page.ratio(timing.mean(), ours));
        }
    }

    private void packs() throws IOException {
        page.table(
                "Decisions on a council's own scenarios",
                "All cases of the scenarios as they stand; then those with at least " + PackCases.DECIDING
                        + " yes-or-no facts that some rule tests, with none, three and six of these left out. The "
                        + "ratio is of p50 to that with none left out. Two threads have the cases as they stand.",
                "Council",
                "Cases",
                "A second",
                "p50",
                "p99",
                "p99.9",
                "Allocated",
                "Ratio",
                "Two threads, a second");
        for (String council : quick ? List.of("worcester") : COUNCILS) {
            Protocol protocol = Protocol.load(council);
            List<Case> all = PackCases.all(council, protocol);
            int some = PackCases.without(0, all, protocol).size();
            pack(council, "scenarios", all.size() + " of scenarios", 0);
            if (some == 0) {
                continue;
            }
            double none = pack(council, "0", some + ", none left out", 0);
            pack(council, "3", some + ", three left out", none);
            pack(council, "6", some + ", six left out", none);
        }
    }

    private double pack(String council, String cases, String about, double none) throws IOException {
        Map<String, String> params = Map.of("council", council, "cases", cases);
        Timing timing = timings.sampled("PackBenchmark.decide", params);
        boolean asTheyStand = cases.equals("scenarios");
        page.row(
                council,
                about,
                Page.number(timing.perSecond()),
                micros(timing.p50()),
                micros(timing.p99()),
                micros(timing.p999()),
                bytes(timing.bytes()),
                asTheyStand ? "" : none == 0 ? "1 ×" : Page.ratio(timing.p50(), none),
                asTheyStand
                        ? Page.number(timings.counted("PackBenchmark.decide", params, 2)
                                .perSecond())
                        : "");
        return timing.p50();
    }

    private void growth() throws IOException {
        page.table(
                "A longer document",
                "Worcester's pack with made-up norms, a rule each, on other situations: the same "
                        + PeerCases.ALL.size() + " complaints as above, one thread.",
                "Further norms",
                "Decision, p50",
                "p99",
                "Allocated",
                "Ratio",
                "Load, warm, p50",
                "Ratio");
        Timing decision = null;
        Timing load = null;
        for (String further : List.of("0", "1000", "10000")) {
            Map<String, String> params = Map.of("furtherNorms", further);
            Timing decided = timings.sampled("GrowthBenchmark.decide", params);
            Timing loaded = timings.sampled("GrowthBenchmark.load", params);
            decision = decision == null ? decided : decision;
            load = load == null ? loaded : load;
            page.row(
                    Page.number(Integer.parseInt(further)),
                    micros(decided.p50()),
                    micros(decided.p99()),
                    bytes(decided.bytes()),
                    Page.ratio(decided.p50(), decision.p50()),
                    micros(loaded.p50()),
                    Page.ratio(loaded.p50(), load.p50()));
        }
    }

    private void loading() throws IOException {
        List<String> columns = new ArrayList<>(List.of("Council"));
        for (Processes java : javas) {
            columns.add("Cold load, " + java.name());
            columns.add("First decision after it, " + java.name());
        }
        columns.addAll(List.of("Warm load, p50", "Heap, loaded", "Heap, all scenarios decided"));
        page.table(
                "Loading a pack",
                "Cold: a process of its own with the flags and the archive of classes that `./protocol` uses, median; "
                        + "the first decision includes reading the case. Warm: again and again in one process. Heap: "
                        + "one of twenty copies, without what all share.",
                columns.toArray(String[]::new));
        for (String council : quick ? List.of("worcester") : COUNCILS) {
            List<String> cells = new ArrayList<>(List.of(council));
            for (Processes java : javas) {
                double[] cold = java.coldLoad(council);
                cells.add(Page.number(cold[0]) + " ms");
                cells.add(Page.number(cold[1]) + " ms");
            }
            cells.add(micros(timings.sampled("LoadBenchmark.load", Map.of("council", council))
                    .p50()));
            for (long bytes : javas.get(0).heap(council)) {
                cells.add(bytes(bytes));
            }
            page.row(cells.toArray(String[]::new));
        }
    }

    private void processes() throws IOException {
        page.table(
                "Whole processes",
                "From start to end, median: `./protocol decide worcester` on a complaint, and a Java process that "
                        + "prints a greeting.",
                "Java",
                "./protocol decide",
                "Greeting",
                "Ratio",
                "Above the greeting");
        for (Processes java : javas) {
            double launcher = java.launcher();
            double hello = java.hello();
            page.row(
                    java.fullName(),
                    Page.number(launcher) + " ms",
                    Page.number(hello) + " ms",
                    Page.ratio(launcher, hello),
                    Page.number(launcher - hello) + " ms");
        }
    }

    private static String micros(double micros) {
        return micros >= 10_000 ? Page.number(micros / 1_000) + " ms" : Page.number(micros) + " µs";
    }

    private static String bytes(double bytes) {
        return bytes >= 10 * (1 << 20)
                ? Page.number(bytes / (1 << 20)) + " MiB"
                : bytes >= 1 << 10 ? Page.number(bytes / (1 << 10)) + " KiB" : Page.number(bytes) + " B";
    }
}

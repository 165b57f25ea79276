package org.councilprotocol.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs processes under one Java, as {@code ./protocol} does, and tells how long they take. */
final class Processes {

    private final String java;
    private final String home;
    private final Path folder;
    private final int version;
    private final int times;

    /**
     * Processes under a Java.
     *
     * @param home where that Java is
     * @param folder where to keep archives of classes
     * @param times how often each is run
     */
    Processes(String home, Path folder, int times) {
        this.home = home;
        this.java = Path.of(home, "bin", "java").toString();
        this.folder = folder;
        this.times = times;
        // "17.0.1" or "25"
        String release = property("java.specification.version");
        this.version = Integer.parseInt(release);
    }

    /** Which Java it is, such as {@code "JDK 17"}. */
    String name() {
        return "JDK " + version;
    }

    /** Which Java it is in full. */
    String fullName() {
        return "JDK " + property("java.runtime.version") + " (" + property("java.vm.vendor") + ")";
    }

    private String property(String name) {
        for (String line :
                run(List.of(java, "-XshowSettings:properties", "-version")).split("\n")) {
            if (line.strip().startsWith(name + " = ")) {
                return line.strip().substring(name.length() + 3);
            }
        }
        throw new IllegalStateException(java + " does not tell its " + name);
    }

    /** Milliseconds of a process that does next to nothing, median. */
    double hello() {
        List<String> command = command(List.of(), List.of(Hello.class.getName()), jar());
        return wholeProcess(command);
    }

    /** Milliseconds of {@code ./protocol decide} for a complaint under Worcester's protocol, median. */
    double launcher() {
        return wholeProcess(List.of(
                Home.folder().resolve("protocol").toString(),
                "decide",
                "worcester",
                caseFile().toString()));
    }

    /** What a process of its own takes to load a pack and then to decide its first case, in milliseconds, medians. */
    double[] coldLoad(String council) {
        List<String> main =
                List.of(ColdLoad.class.getName(), council, caseFile().toString());
        Path archive = folder.resolve("cold-" + council + "-" + version + ".jsa");
        run(command(
                List.of((version >= 25 ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive),
                main,
                classpath()));
        if (!Files.isRegularFile(archive)) {
            throw new IllegalStateException(name() + " made no archive of classes");
        }
        List<String> command = command(
                List.of((version >= 25 ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive), main, classpath());
        double[] loads = new double[times];
        double[] decisions = new double[times];
        for (int i = 0; i < times; i++) {
            String[] said = run(command).strip().split(" ");
            loads[i] = Long.parseLong(said[0]) / 1e6;
            decisions[i] = Long.parseLong(said[1]) / 1e6;
        }
        return new double[] {median(loads), median(decisions)};
    }

    /** Bytes of heap for a loaded pack, and for one that has decided all its scenarios. */
    long[] heap(String council) {
        String said = run(List.of(
                java,
                "-XX:+UseSerialGC",
                "-Xmx2g",
                "-Dbenchmarks.home=" + Home.folder(),
                "-cp",
                classpath(),
                HeapPerPack.class.getName(),
                council));
        return Arrays.stream(said.strip().split(" ")).mapToLong(Long::parseLong).toArray();
    }

    /** The flags of {@code ./protocol}. */
    private List<String> command(List<String> more, List<String> main, String classpath) {
        List<String> command =
                new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        command.addAll(more);
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=off", "-cp", classpath));
        command.addAll(main);
        return command;
    }

    private static Path caseFile() {
        return Home.folder().resolve("examples/worcester-complaint-managing-director.json");
    }

    private static String jar() {
        return System.getProperty("benchmarks.jar", "");
    }

    /** This process's, with jars only: an archive of classes takes no folders. */
    private static String classpath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(each -> Files.isDirectory(Path.of(each)) ? jar() : each)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private double wholeProcess(List<String> command) {
        // The first makes what later ones use: the build, an archive, pages of the disk.
        run(command);
        run(command);
        double[] found = new double[times];
        for (int i = 0; i < times; i++) {
            long before = System.nanoTime();
            run(command);
            found[i] = (System.nanoTime() - before) / 1e6;
        }
        return median(found);
    }

    private String run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(Map.of("JAVA_HOME", home));
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + code + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}

package org.councilprotocol.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs benchmarks with JMH, each in a process of its own.
 *
 * @param iterations how many of them count; so many warm it up, and twice as many where several threads leave the
 *     compiler no processor of its own
 * @param length how long one takes
 */
record Timings(int iterations, TimeValue length) {

    /** One thread: times of single decisions. */
    Timing sampled(String benchmark, Map<String, String> params) {
        RunResult result = run(benchmark, params, 1, Mode.SampleTime, TimeUnit.MICROSECONDS);
        Statistics statistics = result.getPrimaryResult().getStatistics();
        return new Timing(
                statistics.getMean(),
                statistics.getPercentile(50),
                statistics.getPercentile(99),
                statistics.getPercentile(99.9),
                allocated(result));
    }

    /** Several threads, or what is too short to be timed one by one: how many come out in a while. */
    Timing counted(String benchmark, Map<String, String> params, int threads) {
        RunResult result = run(benchmark, params, threads, Mode.Throughput, TimeUnit.SECONDS);
        return new Timing(1e6 / result.getPrimaryResult().getScore(), 0, 0, 0, allocated(result));
    }

    private static double allocated(RunResult result) {
        for (String each : result.getSecondaryResults().keySet()) {
            if (each.endsWith("gc.alloc.rate.norm")) {
                return result.getSecondaryResults().get(each).getScore();
            }
        }
        throw new IllegalStateException("what was allocated was not measured");
    }

    private RunResult run(String benchmark, Map<String, String> params, int threads, Mode mode, TimeUnit unit) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + benchmark.replace(".", "\\.") + "$")
                .mode(mode)
                .timeUnit(unit)
                .threads(threads)
                .forks(1)
                .warmupIterations(threads == 1 ? iterations : 2 * iterations)
                .warmupTime(length)
                .measurementIterations(iterations)
                .measurementTime(length)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        params.forEach(options::param);
        try {
            Collection<RunResult> results = new Runner(options.build()).run();
            if (results.size() != 1) {
                throw new IllegalStateException(benchmark + " is " + results.size() + " benchmarks");
            }
            return results.iterator().next();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }
}

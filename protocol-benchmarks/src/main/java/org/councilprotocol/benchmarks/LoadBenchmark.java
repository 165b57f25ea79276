package org.councilprotocol.benchmarks;

import java.util.concurrent.TimeUnit;
import org.councilprotocol.rules.Protocol;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Loading a prebuilt pack again and again in a warm process. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LoadBenchmark {

    /** The council. */
    @Param({"st-albans", "st-helens", "st-just", "stotfold", "worcester"})
    public String council = "";

    /** Reading and verifying the pack. */
    @Benchmark
    public Protocol load() {
        return Protocol.load(council);
    }
}

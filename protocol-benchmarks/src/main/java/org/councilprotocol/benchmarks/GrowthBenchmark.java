package org.councilprotocol.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.councilprotocol.benchmarks.peers.PeerCase;
import org.councilprotocol.benchmarks.peers.PeerCases;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.pack.PackFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Decisions on complaints under Worcester's pack, and its loading, with ever more norms on other situations. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

    /** How many further norms. */
    @Param({"0", "1000", "10000"})
    public int furtherNorms;

    private final List<PeerCase> cases = PeerCases.ALL;
    private PackFiles files = PackFiles.of(java.util.Map.of());
    private Protocol protocol = Protocol.load("worcester");
    private int next;

    /** Writes the pack and loads it. */
    @Setup
    public void write() {
        files = PaddedPack.of(furtherNorms);
        protocol = Protocol.of(files);
    }

    /** One decision. */
    @Benchmark
    public Decision decide() {
        PeerCase theCase = cases.get(next);
        next = next + 1 == cases.size() ? 0 : next + 1;
        return protocol.decide(theCase.situation());
    }

    /** Reading and verifying the pack. */
    @Benchmark
    public Protocol load() {
        return Protocol.of(files);
    }
}

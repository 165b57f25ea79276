package org.councilprotocol.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.councilprotocol.benchmarks.peers.Peer;
import org.councilprotocol.benchmarks.peers.PeerCases;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The same twelve norms and the same cases in every engine, each thread with an engine of its own; nothing is timed
 * before its answers are right.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeerBenchmark {

    /** The engine; {@link Peer#NAMES} has them all. */
    @Param("plain Java")
    public String engine = "";

    private final List<Supplier<Object>> ready = new ArrayList<>();
    private int next;

    /** Makes the engine ready, and asserts that it answers every case rightly. */
    @Setup
    public void check() {
        Peer peer = Peer.of(engine);
        peer.check();
        PeerCases.ALL.forEach(theCase -> ready.add(peer.ready(theCase)));
    }

    /** One answer. */
    @Benchmark
    public Object answer() {
        Supplier<Object> answering = ready.get(next);
        next = next + 1 == ready.size() ? 0 : next + 1;
        return answering.get();
    }
}

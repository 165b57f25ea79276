package org.councilprotocol.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocol;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Decisions on the cases of a council's own scenarios, one after another. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PackBenchmark {

    /** The council. */
    @Param({"st-albans", "st-helens", "st-just", "stotfold", "worcester"})
    public String council = "";

    /** Which cases: all {@code scenarios}, or those with enough yes-or-no facts and so many of these left out. */
    @Param({"scenarios", "0", "3", "6"})
    public String cases = "";

    private Protocol protocol = Protocol.load("worcester");
    private List<Case> situations = List.of();

    /** Loads the pack and reads the cases. */
    @Setup
    public void read() {
        protocol = Protocol.load(council);
        List<Case> all = PackCases.all(council, protocol);
        situations = cases.equals("scenarios") ? all : PackCases.without(Integer.parseInt(cases), all, protocol);
    }

    /** Where a thread is in the list. */
    @State(Scope.Thread)
    public static class Place {
        private int next;
    }

    /** One decision. */
    @Benchmark
    public Decision decide(Place place) {
        Case theCase = situations.get(place.next);
        place.next = place.next + 1 == situations.size() ? 0 : place.next + 1;
        return protocol.decide(theCase);
    }
}

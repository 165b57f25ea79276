package org.councilprotocol.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.ComplaintBuilder;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Repetition;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocol;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * One decision on a complaint under Worcester's protocol, from the situation to the finished decision with its reasons:
 * every fact known, six deciding yes-or-no facts unknown, and nothing known at all.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecisionBenchmark {

    private final Protocol worcester = Protocol.load("worcester");
    private final Complaint known = facts().build();
    private final Complaint sixUnknown = facts().discussed(null)
            .resolved(null)
            .unableToDiscuss(null)
            .serious(null)
            .financialIrregularity(null)
            .section151OfficerAppropriate(null)
            .build();
    private final Complaint empty = Complaint.builder().build();

    private static ComplaintBuilder facts() {
        return Complaint.builder()
                .complainant(Member.builder()
                        .id("A")
                        .posts(Set.of())
                        .group(Group.NONE)
                        .wards(Set.of())
                        .committees(Set.of())
                        .build())
                .subjects(List.of(Officer.builder()
                        .id("B")
                        .posts(Set.of(Post.MANAGING_DIRECTOR))
                        .grade(Grade.HEAD_OF_PAID_SERVICE)
                        .build()))
                .discussed(true)
                .resolved(false)
                .unableToDiscuss(false)
                .serious(true)
                .repetition(Repetition.SINGLE)
                .financialIrregularity(false)
                .section151OfficerAppropriate(false);
    }

    /** Every fact known. */
    @Benchmark
    public Decision everyFactKnown() {
        return worcester.decide(known);
    }

    /** Six yes-or-no facts unknown. */
    @Benchmark
    public Decision sixFactsUnknown() {
        return worcester.decide(sixUnknown);
    }

    /** An empty complaint. */
    @Benchmark
    public Decision nothingKnown() {
        return worcester.decide(empty);
    }
}

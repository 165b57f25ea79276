package org.councilprotocol.testkit.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.testkit.Coverage;
import org.councilprotocol.testkit.CoverageGate;
import org.councilprotocol.testkit.PlainDrools;
import org.councilprotocol.testkit.Scenarios;
import org.councilprotocol.testkit.UnknownFacts;
import org.councilprotocol.testkit.mutation.Mutation;
import org.councilprotocol.testkit.mutation.MutationGate;
import org.councilprotocol.testkit.mutation.MutationReport;
import org.councilprotocol.testkit.retelling.RetellingGate;
import org.councilprotocol.testkit.retelling.Retellings;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that proves a pack, for its module to inherit: its scenarios on this library's own evaluator and on
 * Drools, which compiles all its rules in both of its ways, plain sessions of its files as they stand, coverage, the
 * absence of each rule, unknown facts against brute force and, under the tag {@code mutation}, every mistake its rules
 * could hold.
 *
 * <pre>{@code
 * class WorcesterTest extends PackTest {
 *     WorcesterTest() {
 *         super("worcester");
 *     }
 * }
 * }</pre>
 */
public abstract class PackTest {

    /** The share of mutants, in per cent, that the scenarios must notice. */
    private static final int MUTANTS_NOTICED = 95;

    private final String council;

    /** Proves the pack of this council, such as {@code worcester}, on the class path. */
    protected PackTest(String council) {
        this.council = council;
    }

    @TestFactory
    final Stream<? extends DynamicNode> scenarios() {
        return Scenarios.of(council).bothWays().tests();
    }

    @TestFactory
    final Stream<DynamicTest> unknown_facts() {
        return UnknownFacts.of(council).tests();
    }

    @TestFactory
    final Stream<DynamicTest> plain_drools() {
        return PlainDrools.of(council).tests();
    }

    @Test
    final void every_deciding_norm_is_seen_to_apply_and_to_be_narrowly_missed() throws IOException {
        Coverage coverage = Scenarios.of(council).coverage();
        write("coverage", coverage.table(), coverage.json(), coverage.html());
        CoverageGate.check(coverage);
    }

    @Test
    final void what_can_be_told_in_several_ways_is_heard_in_each() {
        RetellingGate.check(Retellings.of(Protocol.load(council)));
    }

    @Test
    final void no_rule_can_be_left_out_unnoticed() {
        MutationGate.check(Mutation.of(council).deletions().run(), 100);
    }

    /** Takes some minutes; {@code mvn verify -Pmutation} runs it. */
    @Test
    @Tag("mutation")
    final void mistakes_in_the_rules_are_noticed() throws IOException {
        MutationReport report = Mutation.of(council).all().run();
        write("mutation", report.table(), report.json(), report.html());
        MutationGate.check(report, MUTANTS_NOTICED);
    }

    private void write(String what, String table, String json, String html) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", what));
        Files.writeString(folder.resolve(council + ".txt"), table);
        Files.writeString(folder.resolve(council + ".json"), json);
        Files.writeString(folder.resolve(council + ".html"), html);
    }
}

package org.councilprotocol.pack.worcester;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councilprotocol.testkit.mutation.Mutation;
import org.councilprotocol.testkit.mutation.MutationGate;
import org.councilprotocol.testkit.mutation.MutationReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WorcesterMutationTest {

    @Test
    void noRuleCanBeLeftOutUnnoticed() {
        MutationGate.check(Mutation.of("worcester").deletions().run(), 100);
    }

    /** Takes some minutes; {@code mvn verify -Pmutation} runs it. */
    @Test
    @Tag("mutation")
    void mistakesInTheRulesAreNoticed() throws IOException {
        MutationReport report = Mutation.of("worcester").all().run();

        Path folder = Files.createDirectories(Path.of("target", "mutation"));
        Files.writeString(folder.resolve("worcester.txt"), report.table());
        Files.writeString(folder.resolve("worcester.json"), report.json());
        Files.writeString(folder.resolve("worcester.html"), report.html());
        MutationGate.check(report, 95);
    }
}

package org.councilprotocol.pack.worcester;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.councilprotocol.testkit.Coverage;
import org.councilprotocol.testkit.CoverageGate;
import org.councilprotocol.testkit.Scenarios;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WorcesterTest {

    @TestFactory
    Stream<? extends DynamicNode> scenarios() {
        return Scenarios.of("worcester").bothWays().tests();
    }

    @Test
    void everyDecidingNormOfTheEncodedSectionsIsSeenToApplyAndToBeNarrowlyMissed() throws IOException {
        Coverage coverage = Scenarios.of("worcester").coverage();

        Path folder = Files.createDirectories(Path.of("target", "coverage"));
        Files.writeString(folder.resolve("worcester.txt"), coverage.table());
        Files.writeString(folder.resolve("worcester.json"), coverage.json());
        Files.writeString(folder.resolve("worcester.html"), coverage.html());
        CoverageGate.check(coverage);
    }
}

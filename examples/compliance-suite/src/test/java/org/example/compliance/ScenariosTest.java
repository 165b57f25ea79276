package org.example.compliance;

import java.util.stream.Stream;
import org.councilprotocol.testkit.Scenarios;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Runs every file of {@code src/test/resources/scenarios}. */
class ScenariosTest {

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return Scenarios.of("worcester").tests();
    }
}

package org.councilprotocol.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The form of a pack's own test class. */
class TinyScenariosTest {

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return Scenarios.of(TinyProtocol.ofComplaints()).tests();
    }
}

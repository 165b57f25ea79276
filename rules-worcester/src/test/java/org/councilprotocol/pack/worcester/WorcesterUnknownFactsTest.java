package org.councilprotocol.pack.worcester;

import java.util.stream.Stream;
import org.councilprotocol.testkit.UnknownFacts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WorcesterUnknownFactsTest {

    @TestFactory
    Stream<DynamicTest> unknownFacts() {
        return UnknownFacts.of("worcester").tests();
    }
}

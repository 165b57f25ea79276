package org.councilprotocol.testkit;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a pack declares is completed and decided as what the model has, on either engine and in a plain session. */
class OwnWordsTest {

    private static final Path PACK = Path.of("../protocol-rules/src/test/resources/own-words");
    private static final Path SCENARIOS = Path.of("src/test/resources/own-words/scenarios");

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return Scenarios.of(PACK).in(SCENARIOS).tests();
    }

    @TestFactory
    Stream<DynamicTest> unknown_facts_that_a_pack_declares() {
        return UnknownFacts.of(PACK).tests();
    }

    @TestFactory
    Stream<DynamicTest> a_plain_session_fires_the_same_norms() {
        return PlainDrools.of(PACK, SCENARIOS).tests();
    }
}

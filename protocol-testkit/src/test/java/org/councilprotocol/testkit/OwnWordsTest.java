package org.councilprotocol.testkit;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a pack declares is completed and decided as what the model has, on either engine. */
class OwnWordsTest {

    @TestFactory
    Stream<DynamicTest> unknown_facts_that_a_pack_declares() {
        return UnknownFacts.of(Path.of("../protocol-rules/src/test/resources/own-words"))
                .tests();
    }
}

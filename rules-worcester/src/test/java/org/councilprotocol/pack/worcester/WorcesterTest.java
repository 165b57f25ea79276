package org.councilprotocol.pack.worcester;

import java.util.stream.Stream;
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
    void everyDecidingNormOfTheEncodedSectionsIsSeenToApplyAndToBeNarrowlyMissed() {
        CoverageGate.check(Scenarios.of("worcester").coverage());
    }
}

package org.councilprotocol.pack.worcester;

import org.councilprotocol.testkit.proof.PackTest;

class WorcesterTest extends PackTest {

    WorcesterTest() {
        super("worcester");
    }
}

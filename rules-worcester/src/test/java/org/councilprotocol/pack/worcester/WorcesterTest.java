package org.councilprotocol.pack.worcester;

import org.councilprotocol.testkit.PackTest;

class WorcesterTest extends PackTest {

    WorcesterTest() {
        super("worcester");
    }
}

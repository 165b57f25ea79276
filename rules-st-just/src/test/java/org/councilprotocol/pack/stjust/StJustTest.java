package org.councilprotocol.pack.stjust;

import org.councilprotocol.testkit.proof.PackTest;

class StJustTest extends PackTest {

    StJustTest() {
        super("st-just");
    }
}

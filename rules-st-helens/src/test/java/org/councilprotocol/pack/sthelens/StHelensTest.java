package org.councilprotocol.pack.sthelens;

import org.councilprotocol.testkit.proof.PackTest;

class StHelensTest extends PackTest {

    StHelensTest() {
        super("st-helens");
    }
}

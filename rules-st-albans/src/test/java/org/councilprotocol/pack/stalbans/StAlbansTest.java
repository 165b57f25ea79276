package org.councilprotocol.pack.stalbans;

import org.councilprotocol.testkit.proof.PackTest;

class StAlbansTest extends PackTest {

    StAlbansTest() {
        super("st-albans");
    }
}

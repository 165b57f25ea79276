package org.councilprotocol.pack.stalbans;

import org.councilprotocol.testkit.PackTest;

class StAlbansTest extends PackTest {

    StAlbansTest() {
        super("st-albans");
    }
}

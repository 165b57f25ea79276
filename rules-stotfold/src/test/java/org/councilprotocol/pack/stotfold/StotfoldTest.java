package org.councilprotocol.pack.stotfold;

import org.councilprotocol.testkit.proof.PackTest;

class StotfoldTest extends PackTest {

    StotfoldTest() {
        super("stotfold");
    }
}

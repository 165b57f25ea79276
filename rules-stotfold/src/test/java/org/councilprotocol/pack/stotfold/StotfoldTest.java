package org.councilprotocol.pack.stotfold;

import org.councilprotocol.testkit.PackTest;

class StotfoldTest extends PackTest {

    StotfoldTest() {
        super("stotfold");
    }
}

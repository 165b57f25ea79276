package org.councilprotocol.pack.__package__;

import org.councilprotocol.testkit.proof.PackTest;

class __class__Test extends PackTest {

    __class__Test() {
        super("__slug__");
    }
}

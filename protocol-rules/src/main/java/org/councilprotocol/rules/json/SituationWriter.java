package org.councilprotocol.rules.json;

import org.councilprotocol.rules.shape.Shape;

/** Writes situations as JSON. */
public final class SituationWriter {

    private SituationWriter() {}

    /** A situation with every fact unknown. */
    public static String skeleton(Shape situation) {
        return "{\"situation\": \"" + situation.name() + "\"}";
    }
}

package org.councilprotocol.rules.find;

import java.util.List;

/**
 * A scenario of a council's pack: an event in one sentence, and how it is told as a case.
 *
 * @param council the short name of the council whose scenario it is
 * @param sentence what happened
 * @param json the case in JSON, on one line; another council's may name posts that a protocol does not know
 * @param situations the situations of the case, by their names in JSON
 */
public record Example(String council, String sentence, String json, List<String> situations) {

    public Example {
        situations = List.copyOf(situations);
    }
}

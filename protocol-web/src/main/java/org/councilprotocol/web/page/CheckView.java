package org.councilprotocol.web.page;

import java.util.List;
import org.councilprotocol.web.council.Council;

/**
 * What was told.
 *
 * @param council whose protocol it is for
 * @param c the case so far, as it stands in an address
 * @param parts the situations
 * @param also what else such an event may be
 * @param left how many questions there are to answer
 * @param json the case, to keep
 */
public record CheckView(Council council, String c, List<Part> parts, List<Also> also, long left, String json) {

    public CheckView {
        parts = List.copyOf(parts);
        also = List.copyOf(also);
    }

    /**
     * A situation.
     *
     * @param title what it is called
     * @param rows what is told of it
     */
    public record Part(String title, List<Row> rows) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Something told.
     *
     * @param sentence what is told
     * @param address where to change it
     */
    public record Row(String sentence, String address) {}

    /**
     * A situation that such an event may be as well.
     *
     * @param situation its name in a case
     * @param title what it is called
     * @param because why
     */
    public record Also(String situation, String title, String because) {}
}

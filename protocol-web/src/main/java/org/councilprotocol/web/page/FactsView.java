package org.councilprotocol.web.page;

import java.util.List;
import org.councilprotocol.web.council.Council;

/**
 * All facts on one page.
 *
 * @param council whose protocol it is for
 * @param c the case so far, as it stands in an address
 * @param parts the situations
 */
public record FactsView(Council council, String c, List<Part> parts) {

    public FactsView {
        parts = List.copyOf(parts);
    }

    /** Every question that has an answer which cannot be. */
    public List<FactField> wrong() {
        return parts.stream()
                .flatMap(part -> part.fields().stream())
                .filter(field -> !field.error().isEmpty())
                .toList();
    }

    /**
     * A situation.
     *
     * @param title what it is called
     * @param fields its questions, with those of the people in it
     */
    public record Part(String title, List<FactField> fields) {}
}

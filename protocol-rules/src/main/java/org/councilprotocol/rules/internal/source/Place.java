package org.councilprotocol.rules.internal.source;

/**
 * Where something stands in a text.
 *
 * @param line the line, from 1; 0 for what stands nowhere
 * @param column the column, from 1; 0 for what stands nowhere
 */
public record Place(int line, int column) {

    /** The place of what no text holds. */
    public static final Place NOWHERE = new Place(0, 0);
}

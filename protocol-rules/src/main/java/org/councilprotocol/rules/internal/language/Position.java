package org.councilprotocol.rules.internal.language;

/**
 * A place in a file of a pack.
 *
 * @param file the file's name within the pack
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Position(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

package org.councilprotocol.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells, set in columns as wide as they need to be. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** One more row; every row has as many cells as the first. */
    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** One line for each row, each ended. */
    @Override
    public String toString() {
        return rows.stream().map(row -> line(row).stripTrailing() + "\n").collect(Collectors.joining());
    }

    private String line(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> pad(row.get(column), width(column)))
                .collect(Collectors.joining(GAP));
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String pad(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}

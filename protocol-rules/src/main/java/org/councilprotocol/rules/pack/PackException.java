package org.councilprotocol.rules.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be loaded; it lists every defect at once. */
@SuppressWarnings("serial")
public final class PackException extends RuntimeException {

    private final List<PackDefect> defects;

    /** A pack with these defects, at least one. */
    public PackException(String pack, List<PackDefect> defects) {
        super(message(pack, defects));
        this.defects = List.copyOf(defects);
    }

    /** What is wrong, in the order of files and lines. */
    public List<PackDefect> defects() {
        return defects;
    }

    private static String message(String pack, List<PackDefect> defects) {
        return "the pack " + pack + " has " + (defects.size() == 1 ? "a defect" : defects.size() + " defects") + ":\n"
                + defects.stream().map(PackDefect::toString).collect(Collectors.joining("\n"));
    }
}

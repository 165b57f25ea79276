package org.councilprotocol.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.councilprotocol.rules.internal.language.PackLimits;

/** A pack that cannot be loaded; it lists every defect at once, up to {@link PackLimits#DEFECTS}. */
@SuppressWarnings("serial")
public final class PackException extends RuntimeException {

    private final List<PackDefect> defects;
    private final int count;

    /** A pack with these defects, at least one. */
    public PackException(String pack, List<PackDefect> defects) {
        this(pack, defects, 0);
    }

    /**
     * A pack with these defects, at least one, and more.
     *
     * @param untold how many more there are
     */
    public PackException(String pack, List<PackDefect> defects, int untold) {
        super(message(pack, told(defects, untold), defects.size() + untold));
        this.defects = told(defects, untold);
        this.count = defects.size() + untold;
    }

    /**
     * What is wrong, in the order of files and lines. Where there are more than {@link PackLimits#DEFECTS}, the first
     * of them, and one more entry that says how many are left out.
     */
    public List<PackDefect> defects() {
        return defects;
    }

    /** How many defects there are, with those that are left out. */
    public int count() {
        return count;
    }

    private static List<PackDefect> told(List<PackDefect> defects, int untold) {
        if (defects.size() + untold <= PackLimits.DEFECTS) {
            return List.copyOf(defects);
        }
        List<PackDefect> told = new ArrayList<>(defects.subList(0, PackLimits.DEFECTS));
        int more = defects.size() + untold - PackLimits.DEFECTS;
        told.add(new PackDefect(
                "",
                0,
                0,
                null,
                more == 1
                        ? "has a defect more that is not listed"
                        : "has " + more + " more defects that are not listed",
                "mend those above first, then check again"));
        return List.copyOf(told);
    }

    private static String message(String pack, List<PackDefect> told, int count) {
        return "the pack " + pack + " has " + (count == 1 ? "a defect" : count + " defects") + ":\n"
                + told.stream().map(PackDefect::toString).collect(Collectors.joining("\n"));
    }
}

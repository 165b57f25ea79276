package org.councilprotocol.rules.internal.pack;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.jspecify.annotations.Nullable;

/**
 * What is found wrong with a pack, each thing once. However much it is, little is kept: more than is ever told, so that
 * what is told comes from the beginnings of files, and of the rest the number.
 */
final class Defects {

    private static final int KEPT = 10 * PackLimits.DEFECTS;

    private final Map<Place, Supplier<String>> kept = new LinkedHashMap<>();
    private int added;
    private int untold;

    /** One defect, but for what to write instead. */
    private record Place(Position at, @Nullable String norm, String wrong) {}

    /** Adds one. */
    void add(PackDefect defect) {
        add(
                new Position(defect.file(), defect.line(), defect.column()),
                defect.norm(),
                defect.wrong(),
                defect::instead);
    }

    /**
     * Adds one.
     *
     * @param instead what to write instead; to find it may take long, so it is asked for only where the defect is told
     */
    void add(Position at, @Nullable String norm, String wrong, Supplier<String> instead) {
        added++;
        if (kept.size() < KEPT) {
            kept.putIfAbsent(new Place(at, norm, wrong), instead);
        } else {
            untold++;
        }
    }

    /** Adds so many of which nothing but their number is known. */
    void addUntold(int more) {
        added += more;
        untold += more;
    }

    /** How often one was added: whether that has changed tells whether there is a new one. */
    int added() {
        return added;
    }

    boolean isEmpty() {
        return added == 0;
    }

    /** All of it, in the order of files and lines, as what keeps a pack from being loaded. */
    PackException in(String pack) {
        List<PackDefect> told = kept.keySet().stream()
                .sorted(Comparator.comparing((Place place) -> place.at().file())
                        .thenComparing(place -> place.at().line())
                        .thenComparing(place -> place.at().column()))
                .limit(PackLimits.DEFECTS)
                .map(place -> Defects.at(
                        place.at(),
                        place.norm(),
                        place.wrong(),
                        Objects.requireNonNull(kept.get(place)).get()))
                .toList();
        return new PackException(pack, told, kept.size() + untold - told.size());
    }

    /** A defect at a place of a file. */
    static PackDefect at(Position at, @Nullable String norm, String wrong, String instead) {
        return new PackDefect(at.file(), at.line(), at.column(), norm, wrong, instead);
    }
}

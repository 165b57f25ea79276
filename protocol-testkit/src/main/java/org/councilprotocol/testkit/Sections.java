package org.councilprotocol.testkit;

import java.util.Collection;
import java.util.List;
import org.councilprotocol.model.norm.Norm;

/**
 * The sections of a document that a pack encodes so far.
 *
 * @param names what the sections are called, such as {@code "11"} or {@code "Appendix"}; empty for all
 */
record Sections(List<String> names) {

    /** Whether the pack encodes the norm's section. */
    boolean have(Norm norm) {
        return names.isEmpty() || names.stream().anyMatch(section -> isIn(section, norm));
    }

    /** The sections of which there is no norm. */
    List<String> without(Collection<Norm> norms) {
        return names.stream()
                .filter(section -> norms.stream().noneMatch(norm -> isIn(section, norm)))
                .toList();
    }

    /** A clause is of the section that its number begins with: 11.3 is of 11 and not of 1. */
    private static boolean isIn(String section, Norm norm) {
        String clause = norm.clause();
        return clause.equals(section)
                || clause.startsWith(section) && !Character.isLetterOrDigit(clause.charAt(section.length()));
    }
}

package org.councilprotocol.model.decision;

import java.util.List;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;

/**
 * A fact not told, with a value that nobody would leave out if it were so, and what it bears on.
 *
 * @param fact the path of the fact
 * @param question the question for it, in words a clerk understands
 * @param value the exceptional value
 * @param words the fact with that value in plain words
 * @param unless norms of which something holds ordinarily, and not, or not for certain, if it is so
 * @param arising norms of which something may hold if it is so
 * @param broken norms that would then be broken or not followed
 */
public record ChecklistItem(
        FactPath fact,
        String question,
        FactValue value,
        String words,
        List<Cited> unless,
        List<Cited> arising,
        List<Cited> broken) {

    public ChecklistItem {
        unless = List.copyOf(unless);
        arising = List.copyOf(arising);
        broken = List.copyOf(broken);
    }
}

package org.councilprotocol.rules.internal.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is found of a cone's rules in a completion of the facts where the document is read in one way.
 *
 * @param choices how it is read, so far as that matters, in the order in which it was asked
 * @param matches what was found of the rules, all of it certain
 */
record ReadingLeaf(List<ReadingChoice> choices, @Nullable RuleMatches[] matches) {

    /** Reads the document so. */
    void enter(Tree tree) {
        for (ReadingChoice choice : choices) {
            tree.read(choice);
        }
    }

    /** Takes that back. */
    void leave(Tree tree) {
        for (int i = choices.size() - 1; i >= 0; i--) {
            tree.unread(choices.get(i).question());
        }
    }

    /** How a question is answered here; negative where it does not matter. */
    int way(int question) {
        for (ReadingChoice choice : choices) {
            if (choice.question() == question) {
                return choice.way();
            }
        }
        return -1;
    }
}

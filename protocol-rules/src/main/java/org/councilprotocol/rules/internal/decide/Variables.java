package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;

/** The variables of a rule, each with its place in a frame; those of patterns within others as well. */
final class Variables {

    private final List<String> names = new ArrayList<>();
    private final PackTypes types;

    /**
     * None yet.
     *
     * @param types what they can stand for
     */
    Variables(PackTypes types) {
        this.types = types;
    }

    /** What they can stand for. */
    PackTypes types() {
        return types;
    }

    /** The place of a variable, which it gets when it is first asked for. */
    int place(String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            place = names.size();
            names.add(name);
        }
        return place;
    }

    /** How many there are. */
    int count() {
        return names.size();
    }
}

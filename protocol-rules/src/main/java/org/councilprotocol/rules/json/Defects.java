package org.councilprotocol.rules.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The defects found so far, and how their places are written. */
final class Defects {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,60}");

    private final Set<InputDefect> found = new LinkedHashSet<>();
    private int untold;

    /** One more defect. */
    void add(String path, String message) {
        if (found.size() < Limits.DEFECTS) {
            found.add(new InputDefect(path, message));
        } else {
            untold++;
        }
    }

    /**
     * Ends the reading if there are any.
     *
     * @throws InputException with all of them
     */
    void refuse() {
        if (untold > 0) {
            found.add(new InputDefect("$", "and " + untold + " more defects, which are not listed"));
        }
        if (!found.isEmpty()) {
            throw new InputException(List.copyOf(found));
        }
    }

    /** An input with this one defect. */
    static InputException only(String path, String message) {
        return new InputException(List.of(new InputDefect(path, message)));
    }

    /** The path of an object's field. */
    static String field(String path, String name) {
        return PLAIN.matcher(name).matches()
                ? path + "." + name
                : path + "['" + Quoted.shortened(name).replace("'", "\\'") + "']";
    }

    /** The path of a list's element. */
    static String element(String path, int index) {
        return path + "[" + index + "]";
    }
}

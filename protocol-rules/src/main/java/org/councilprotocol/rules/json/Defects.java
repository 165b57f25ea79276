package org.councilprotocol.rules.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.councilprotocol.model.Contradiction;

/** The defects found so far, and how their places are written. */
final class Defects {

    private static final int LONGEST_PLAIN = 61;

    private final Set<InputDefect> found = new LinkedHashSet<>();
    private final Map<String, Integer> order = new HashMap<>();
    private int characters;
    private int untold;
    private int added;

    /** Takes note that the input has this path next, so that defects can be told in the order of the input. */
    void passed(String path) {
        order.putIfAbsent(path, order.size());
    }

    /** One more defect. */
    void add(String path, String message) {
        add(path, () -> message);
    }

    /**
     * One more defect.
     *
     * @param message what is wrong; only asked for as long as defects are told one by one
     */
    void add(String path, Supplier<String> message) {
        added++;
        if (isFull()) {
            untold++;
        } else {
            add(new InputDefect(path, message.get()));
        }
    }

    /** Facts of the record at this path that cannot hold together. */
    void add(String path, Contradiction contradiction) {
        added++;
        if (isFull()) {
            untold++;
            return;
        }
        List<String> places =
                contradiction.facts().stream().map(fact -> field(path, fact)).toList();
        add(new InputDefect(
                places.get(0),
                places.subList(1, places.size()),
                "the facts contradict one another: " + contradiction.wrong() + ": " + contradiction.remedy()));
    }

    private void add(InputDefect defect) {
        if (found.add(defect)) {
            characters += defect.toString().length();
        }
    }

    /** Whether any further defect is only counted. */
    boolean isFull() {
        return found.size() >= Limits.DEFECTS || characters >= Limits.DEFECT_CHARACTERS;
    }

    /** One more defect that is only counted. */
    void count() {
        added++;
        untold++;
    }

    /** How often one was added: whether that has changed tells whether there is a new one. */
    int added() {
        return added;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Ends the reading if there are any.
     *
     * @throws InputException with all of them
     */
    void refuse() {
        if (found.isEmpty()) {
            return;
        }
        List<InputDefect> told = new ArrayList<>(found);
        told.sort(Comparator.comparing(defect -> order.getOrDefault(defect.path(), 0)));
        if (untold > 0) {
            told.add(new InputDefect(
                    "$", "and " + untold + " more defect" + (untold == 1 ? "" : "s") + ", not listed one by one"));
        }
        throw new InputException(told);
    }

    /** An input with this one defect. */
    static InputException only(String path, String message) {
        return new InputException(List.of(new InputDefect(path, message)));
    }

    /** The path of an object's field. */
    static String field(String path, String name) {
        return isPlain(name)
                ? path + "." + name
                : path + "['" + Quoted.shortened(name).replace("'", "\\'") + "']";
    }

    /** Whether it can be written in a path as it is. */
    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.length() > LONGEST_PLAIN || !isLetter(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    /** The path of a list's element. */
    static String element(String path, int index) {
        return path + "[" + index + "]";
    }
}

package org.councilprotocol.model.fact;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is: steps from a situation, or from the case, to it, each the name of a fact and, of a list or set,
 * which element. Written {@code "serious"}, {@code "subjects[0].posts"} or, of a situation that is not the first of its
 * case, {@code "situations[1].subjects[0].posts"}; of somebody with an id, wherever they are mentioned,
 * {@code "people.clerk.posts"} or {@code "people['Cllr A'].posts"}. Immutable; ordered as it is written.
 */
public final class FactPath implements Comparable<FactPath> {

    /** The path without a step: the situation, or the case, itself. */
    public static final FactPath EMPTY = new FactPath(null, "", FactPath.WHOLE);

    /** The index of a step that means the whole of a fact. */
    public static final int WHOLE = -1;

    private static final String SITUATIONS = "situations";

    private static final String PEOPLE = "people";

    private static final int MOST_DIGITS = 6;

    private final @Nullable FactPath parent;
    private final String name;
    private final int index;
    private final int hash;
    private @Nullable String written;

    private FactPath(@Nullable FactPath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.hash = parent == null ? 0 : 31 * (31 * parent.hash + name.hashCode()) + index;
    }

    /**
     * The path of a situation of a case: empty for the first, whose facts are called as if it were alone.
     *
     * @param place which, from 0
     */
    public static FactPath ofSituation(int place) {
        return place == 0 ? EMPTY : EMPTY.child(SITUATIONS).element(place);
    }

    /**
     * The path of somebody who goes by an id, the same wherever the case mentions them.
     *
     * @param id the id
     */
    public static FactPath ofPerson(String id) {
        return EMPTY.child(PEOPLE).child(id);
    }

    /**
     * The path that is written so; of an empty text the empty path.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static FactPath parse(String written) {
        FactPath path = EMPTY;
        for (int at = 0; at < written.length(); ) {
            int end;
            if (written.startsWith("['", at)) {
                StringBuilder name = new StringBuilder();
                end = quoted(written, at + 2, name);
                path = path.child(name.toString());
            } else {
                // A full stop stands between two names, and not before the first.
                int begin = at > 0 && written.charAt(at) == '.' ? at + 1 : at;
                end = begin;
                while (end < written.length() && ".[".indexOf(written.charAt(end)) < 0) {
                    end++;
                }
                String name = written.substring(begin, end);
                if (begin == at && at > 0 || !isPlain(name)) {
                    throw none(written);
                }
                path = path.child(name);
            }
            at = end;
            if (at < written.length() && written.charAt(at) == '[' && !written.startsWith("['", at)) {
                int close = written.indexOf(']', at);
                String element = close < 0 ? "" : written.substring(at + 1, close);
                if (element.isEmpty()
                        || element.length() > MOST_DIGITS
                        || !element.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    throw none(written);
                }
                path = path.element(Integer.parseInt(element));
                at = close + 1;
            }
        }
        return path;
    }

    /** Reads a name up to the mark that ends it; returns where the rest begins. */
    private static int quoted(String written, int from, StringBuilder name) {
        for (int at = from; at < written.length(); at++) {
            char c = written.charAt(at);
            if (c == '\'') {
                if (!written.startsWith("]", at + 1)) {
                    break;
                }
                return at + 2;
            } else if (c == '\\') {
                at++;
                if (at == written.length()) {
                    break;
                }
                c = written.charAt(at);
            }
            name.append(c);
        }
        throw none(written);
    }

    private static IllegalArgumentException none(String written) {
        return new IllegalArgumentException("\"" + written + "\" is not the path of a fact");
    }

    /** Whether a name needs no marks around it; a variable's stands where a rule copies what is not there. */
    private static boolean isPlain(String name) {
        int begin = name.startsWith("$") ? 1 : 0;
        for (int i = begin; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
            if (!word && (c != '-' || i == begin)) {
                return false;
            }
        }
        return name.length() > begin;
    }

    /** The path of a fact of what this one leads to. */
    public FactPath child(String fact) {
        return new FactPath(this, fact, WHOLE);
    }

    /**
     * The path of an element of the list or set that this one leads to.
     *
     * @param element which, from 0
     * @throws IllegalStateException if this is the empty path
     */
    public FactPath element(int element) {
        return new FactPath(parent(), name, element);
    }

    /**
     * The path of the list or set of which this one leads to an element; otherwise the same.
     *
     * @throws IllegalStateException if this is the empty path
     */
    public FactPath whole() {
        return index == WHOLE ? this : new FactPath(parent(), name, WHOLE);
    }

    /**
     * The path of the person, thing or situation that has this fact.
     *
     * @throws IllegalStateException if this is the empty path
     */
    public FactPath parent() {
        if (parent == null) {
            throw new IllegalStateException("the empty path has no parent");
        }
        return parent;
    }

    /** The name of the fact, which is the last step; empty for the empty path. */
    public String name() {
        return name;
    }

    /** Which element of the fact, from 0; {@link #WHOLE} for all of it. */
    public int index() {
        return index;
    }

    /** Whether it has no step. */
    public boolean isEmpty() {
        return parent == null;
    }

    /** The id of the person whose path this is, or one of whose facts it leads to; {@code null} for any other path. */
    public @Nullable String person() {
        FactPath first = this;
        FactPath second = EMPTY;
        while (first.parent != null && first.parent.parent != null) {
            second = first;
            first = first.parent;
        }
        return second.parent != null && first.index == WHOLE && first.name.equals(PEOPLE) ? second.name : null;
    }

    /** In which situation of the case it lies, counted from 0; that of a person with an id lies in none, and says 0. */
    public int situation() {
        FactPath first = EMPTY;
        for (FactPath path = this; path.parent != null; path = path.parent) {
            first = path;
        }
        return first.index != WHOLE && first.name.equals(SITUATIONS) ? first.index : 0;
    }

    /** The same path as it leads from its situation. */
    public FactPath inSituation() {
        if (situation() == 0) {
            return this;
        }
        FactPath path = EMPTY;
        for (FactPath step : way()) {
            path = step.parent == EMPTY ? EMPTY : new FactPath(path, step.name, step.index);
        }
        return path;
    }

    /** Each path on the way to this one, from the first step on, and this one itself last. */
    public Iterable<FactPath> way() {
        Deque<FactPath> way = new ArrayDeque<>();
        for (FactPath path = this; path.parent != null; path = path.parent) {
            way.addFirst(path);
        }
        return way;
    }

    /** This path and then the steps of another. */
    public FactPath then(FactPath rest) {
        if (parent == null) {
            return rest;
        }
        FactPath path = this;
        for (FactPath step : rest.way()) {
            path = new FactPath(path, step.name, step.index);
        }
        return path;
    }

    /** The same path to no element in particular, equal for all elements: {@code subjects.posts}. */
    public FactPath withoutIndices() {
        FactPath path = EMPTY;
        for (FactPath step : way()) {
            path = path.child(step.name);
        }
        return path;
    }

    @Override
    public int compareTo(FactPath other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof FactPath path)) {
            return false;
        }
        FactPath one = this;
        while (one != path) {
            if (one.hash != path.hash
                    || one.parent == null
                    || path.parent == null
                    || one.index != path.index
                    || !one.name.equals(path.name)) {
                return false;
            }
            one = one.parent;
            path = path.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** As it is written in JSON. */
    @Override
    public String toString() {
        String known = written;
        if (known == null) {
            StringBuilder text = new StringBuilder();
            for (FactPath step : way()) {
                if (isPlain(step.name)) {
                    text.append(text.isEmpty() ? "" : ".").append(step.name);
                } else {
                    text.append("['")
                            .append(step.name.replace("\\", "\\\\").replace("'", "\\'"))
                            .append("']");
                }
                if (step.index != WHOLE) {
                    text.append('[').append(step.index).append(']');
                }
            }
            known = text.toString();
            written = known;
        }
        return known;
    }
}

package org.councilprotocol.model.fact;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is: steps from a situation, or from the case, to it, each the name of a fact and, of a list or set,
 * which element. Written {@code "serious"}, {@code "subjects[0].posts"} or, of a situation that is not the first of its
 * case, {@code "situations[1].subjects[0].posts"}. Immutable; ordered as it is written.
 */
public final class FactPath implements Comparable<FactPath> {

    /** The path without a step: the situation, or the case, itself. */
    public static final FactPath EMPTY = new FactPath(null, "", FactPath.WHOLE);

    /** The index of a step that means the whole of a fact. */
    public static final int WHOLE = -1;

    private static final String SITUATIONS = "situations";

    /** A variable's name stands where a rule copies a fact of something that is not there. */
    private static final Pattern STEP = Pattern.compile("(\\$?\\w+)(?:\\[(\\d{1,6})])?");

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
     * The path that is written so; of an empty text the empty path.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static FactPath parse(String written) {
        FactPath path = EMPTY;
        if (written.isEmpty()) {
            return path;
        }
        for (String text : written.split("\\.", -1)) {
            Matcher step = STEP.matcher(text);
            if (!step.matches()) {
                throw new IllegalArgumentException("\"" + written + "\" is not the path of a fact");
            }
            path = path.child(step.group(1));
            if (step.group(2) != null) {
                path = path.element(Integer.parseInt(step.group(2)));
            }
        }
        return path;
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

    /** In which situation of the case it lies, counted from 0. */
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
                text.append(text.isEmpty() ? "" : ".").append(step.name);
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

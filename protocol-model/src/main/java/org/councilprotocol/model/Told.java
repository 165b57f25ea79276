package org.councilprotocol.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is told of a fact of which the value is not: it leaves out values that the fact could have, and says nothing
 * else. It stands beside the situations of a case, never in one. Immutable.
 *
 * <pre>{@code
 * Case.of(complaint)
 *     .with("subjects[0].grade", Told.not(Grade.DIRECTOR))
 *     .with("subjects[0].posts", Told.has(Post.CLERK).andNot(Post.MONITORING_OFFICER));
 * }</pre>
 *
 * <p>Values are of the fact's Java type; one of a closed list can be given by its word as well, as in JSON.
 *
 * @see Case#with(String, Told)
 */
public sealed interface Told {

    /**
     * Of a fact with a single value, that it is none of these.
     *
     * @param values what it is not; {@code Group.NONE} among them says that there is a group
     */
    record Not(Set<Object> values) implements Told {

        public Not {
            values = inOrder(values);
        }
    }

    /**
     * Of a fact with a single value, that it is one of these.
     *
     * @param values what it may be
     */
    record OneOf(Set<Object> values) implements Told {

        public OneOf {
            values = inOrder(values);
        }
    }

    /**
     * Of a fact that is a set of values, what is in it and what is not; of anything else nothing is known.
     *
     * @param has what is in it
     * @param hasNot what is not
     */
    record Elements(Set<Object> has, Set<Object> hasNot) implements Told {

        public Elements {
            has = inOrder(has);
            hasNot = inOrder(hasNot);
        }

        /** The same, and that these are not in it either. */
        public Elements andNot(Object value, Object... more) {
            Set<Object> all = new LinkedHashSet<>(hasNot);
            all.addAll(several(value, more));
            return new Elements(has, all);
        }
    }

    /** That a fact with a single value is none of these. */
    static Not not(Object value, Object... more) {
        return new Not(several(value, more));
    }

    /** That a fact with a single value is one of these. */
    static OneOf oneOf(Object value, Object... more) {
        return new OneOf(several(value, more));
    }

    /** That a set has these in it, among others perhaps. */
    static Elements has(Object value, Object... more) {
        return new Elements(several(value, more), Set.of());
    }

    /** That a set has none of these in it. */
    static Elements hasNot(Object value, Object... more) {
        return new Elements(Set.of(), several(value, more));
    }

    private static Set<Object> several(Object value, Object... more) {
        Set<Object> all = new LinkedHashSet<>();
        all.add(value);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static Set<Object> inOrder(Set<Object> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}

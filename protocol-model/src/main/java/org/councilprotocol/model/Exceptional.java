package org.councilprotocol.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a fact which of its values are exceptional: nobody who tells of a case would leave them out if they were so.
 *
 * <pre>{@code
 * @Exceptional("true") @Nullable Boolean coOpted
 * }</pre>
 *
 * <p>A fact not told is unknown all the same, and nothing is settled by its being left out. It only says what hangs on
 * an exception alone, which need not be asked for one by one.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Exceptional {

    /**
     * Any value at all, of a fact that names something or is a set: that a committee is named rather than none, that
     * the set has an element.
     */
    String ANY = "any";

    /**
     * The values as JSON writes them: {@code "true"} or {@code "false"}, words of a list, of a set its elements; or
     * {@link #ANY} alone.
     */
    String[] value();
}

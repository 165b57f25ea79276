package org.councilprotocol.rules.find;

import org.jspecify.annotations.Nullable;

/**
 * A fact of a situation to which the words of an event point.
 *
 * @param fact the fact's name in JSON, such as {@code "matters"}
 * @param value the value in JSON to which they point, such as {@code "professional-advice"}; {@code null} where they
 *     point to the fact alone, as they do to each that is true or false
 * @param meaning what that value means, in words; {@code null} where there is no value
 * @param question what to ask about the fact
 */
public record FactHint(
        String fact, @Nullable String value, @Nullable String meaning, String question) {}

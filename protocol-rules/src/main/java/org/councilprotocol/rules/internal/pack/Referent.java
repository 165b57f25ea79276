package org.councilprotocol.rules.internal.pack;

import java.util.List;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a variable or a path of a rule stands for.
 *
 * @param type its type, or that of its elements
 * @param many whether it is one thing or several
 * @param path its path from the situation
 * @param key the same for the same thing, however the rule comes to it
 * @param place the fact it is, or is one of; {@code null} for a record
 * @param found whether it is a part of the case by itself: what a pattern matches, the situation or what it has
 * @param element whether it is one of several
 */
record Referent(
        Class<?> type,
        Many many,
        String path,
        String key,
        @Nullable Place place,
        boolean found,
        boolean element) {

    /**
     * The fact that a plain value is one of.
     *
     * @param shapes the records that have it
     * @param name its name
     * @param path its path from the situation
     */
    record Place(List<Shape> shapes, String name, String path) {

        /** Adds that it is looked at so. */
        void tested(@Nullable Operator operator, @Nullable Operand with, List<Rule.Tested> to) {
            for (Shape shape : shapes) {
                Part part = shape.part(name);
                if (part != null) {
                    to.add(new Rule.Tested(shape, part, path, operator, with));
                }
            }
        }
    }

    boolean isMany() {
        return many != Many.ONE;
    }

    /** Whether it is a person or a thing with facts of its own. */
    boolean isRecord() {
        return Shape.isRecords(type);
    }
}

package org.councilprotocol.rules.internal.vocabulary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.fact.FactValue;

/** Values of the model as decisions speak of them. */
public final class FactValues {

    private FactValues() {}

    /**
     * The value of a fact.
     *
     * @param value of the fact's Java type, or a collection of such; a record or a shape stands for its kind; or what
     *     is told of a value that is not known
     * @throws IllegalArgumentException if no fact has such a value
     */
    public static FactValue of(Object value) {
        if (value instanceof Boolean truth) {
            return new FactValue.Truth(truth);
        } else if (value instanceof Enum<?> constant) {
            return new FactValue.Word(
                    Shape.kebab(constant.getDeclaringClass().getSimpleName()), Shape.kebab(constant.name()));
        } else if (value instanceof Named named) {
            return new FactValue.Name(named);
        } else if (value instanceof Integer whole) {
            return new FactValue.Whole(whole);
        } else if (value instanceof LocalDate day) {
            return new FactValue.Day(day);
        } else if (value instanceof Shape shape) {
            return new FactValue.OfKind(shape.name());
        } else if (value instanceof Collection<?> several) {
            return new FactValue.Several(each(several));
        } else if (value instanceof Told told) {
            return of(told);
        } else if (value instanceof Record record) {
            return new FactValue.OfKind(Shape.of(record.getClass()).name());
        } else if (value instanceof String text) {
            return new FactValue.Text(text);
        }
        throw new IllegalArgumentException(value + " is no value of a fact");
    }

    private static FactValue of(Told told) {
        if (told instanceof Told.Not not) {
            return new FactValue.Not(each(not.values()));
        } else if (told instanceof Told.OneOf oneOf) {
            return FactValue.anyOf(each(oneOf.values()));
        }
        Told.Elements elements = (Told.Elements) told;
        return new FactValue.Elements(each(elements.has()), each(elements.hasNot()));
    }

    private static List<FactValue> each(Collection<?> values) {
        return values.stream().map(FactValues::of).toList();
    }
}

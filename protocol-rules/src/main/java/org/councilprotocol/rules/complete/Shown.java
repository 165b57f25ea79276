package org.councilprotocol.rules.complete;

import java.util.Collection;
import java.util.stream.Collectors;
import org.councilprotocol.model.Named;
import org.councilprotocol.rules.shape.Shape;

/** Values as JSON writes them, without quotes. */
final class Shown {

    private Shown() {}

    static String value(Object value) {
        if (value instanceof Enum<?> constant) {
            return Shape.kebab(constant.name());
        } else if (value instanceof Named named) {
            return named.name();
        } else if (value instanceof Shape shape) {
            return shape.name();
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(Shown::value).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Record record) {
            return Shape.of(record.getClass()).name();
        }
        return String.valueOf(value);
    }
}

package org.councilprotocol.rules.internal.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;

/** What rules ask of the model's records again and again, by the number of a shape. */
final class ShapeTables {

    private static final List<Shape> SHAPES = ModelTypes.names().stream()
            .map(name -> Objects.requireNonNull(ModelTypes.type(name)))
            .filter(Class::isRecord)
            .filter(Shape::isRecords)
            .<Shape>map(Shape::of)
            .toList();

    private static final int SIZE =
            SHAPES.stream().mapToInt(Shape::number).max().orElse(0) + 1;

    private static final Map<String, int[]> PLACES = new ConcurrentHashMap<>();
    private static final Map<Class<?>, boolean[]> FITTING = new ConcurrentHashMap<>();

    private ShapeTables() {}

    /** The place of the part of this name in each shape, or {@code -1} where there is none. */
    static int[] places(String name) {
        return PLACES.computeIfAbsent(name, of -> {
            int[] places = new int[SIZE];
            Arrays.fill(places, -1);
            for (Shape shape : SHAPES) {
                Part part = shape.part(of);
                if (part != null) {
                    places[shape.number()] = part.index();
                }
            }
            return places;
        });
    }

    /** Whether each shape is of this type. */
    static boolean[] fitting(Class<?> type) {
        return FITTING.computeIfAbsent(type, of -> {
            boolean[] fitting = new boolean[SIZE];
            for (Shape shape : SHAPES) {
                fitting[shape.number()] = of.isAssignableFrom(shape.type());
            }
            return fitting;
        });
    }
}

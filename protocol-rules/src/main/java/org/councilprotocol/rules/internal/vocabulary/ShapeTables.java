package org.councilprotocol.rules.internal.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;

/** What rules ask of the shapes that a pack knows again and again, by the number of a shape. */
public final class ShapeTables {

    private final List<Shape> shapes;
    private final int size;
    private final Map<String, int[]> places = new ConcurrentHashMap<>();
    private final Map<Class<?>, boolean[]> fitting = new ConcurrentHashMap<>();

    /**
     * Tables of the shapes of the model and of some more.
     *
     * @param declared those that a pack declares
     */
    ShapeTables(List<Shape> declared) {
        List<Shape> all = new ArrayList<>(ModelTypes.shapes());
        all.addAll(declared);
        this.shapes = List.copyOf(all);
        this.size = shapes.stream().mapToInt(Shape::number).max().orElse(0) + 1;
    }

    /** The place of the part of this name in each shape, or {@code -1} where there is none. */
    public int[] places(String name) {
        return places.computeIfAbsent(name, of -> {
            int[] found = new int[size];
            Arrays.fill(found, -1);
            for (Shape shape : shapes) {
                Part part = shape.part(of);
                if (part != null) {
                    found[shape.number()] = part.index();
                }
            }
            return found;
        });
    }

    /** Whether each shape is of this type. */
    public boolean[] fitting(Class<?> type) {
        return fitting.computeIfAbsent(type, of -> {
            boolean[] found = new boolean[size];
            for (Shape shape : shapes) {
                found[shape.number()] = shape.is(of);
            }
            return found;
        });
    }
}

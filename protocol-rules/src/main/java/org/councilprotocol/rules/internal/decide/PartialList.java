package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.rules.internal.vocabulary.Shape;

/**
 * A list of people or things that the case does not give, so far as it is made up: the first, whom a verdict may be
 * about, and others, of whom it is decided kind by kind whether there is another. Not shared among threads.
 */
final class PartialList {

    private final List<Node> elements = new ArrayList<>(2);
    private final Map<Shape, Integer> others = new HashMap<>(2);
    private final List<Shape> closed = new ArrayList<>(2);

    PartialList(Node first) {
        elements.add(first);
    }

    /**
     * Whether there is another of a kind besides those there.
     *
     * @param number which other of that kind it would be, from 1
     */
    record Another(Shape shape, int number) {}

    /** Those made up, the first first. */
    List<Node> elements() {
        return elements;
    }

    /** What is to be decided to know whether there is another of this kind. */
    Another another(Shape shape) {
        return new Another(shape, others.getOrDefault(shape, 0) + 1);
    }

    /** Whether it is decided that there is no other of this kind. */
    boolean isClosed(Shape shape) {
        return closed.contains(shape);
    }

    void close(Shape shape) {
        closed.add(shape);
    }

    void reopen(Shape shape) {
        closed.remove(shape);
    }

    void add(Node another) {
        elements.add(another);
        others.merge(another.shape, 1, Integer::sum);
    }

    /** Takes the last of the others away again. */
    Node removeLast() {
        Node last = elements.remove(elements.size() - 1);
        others.merge(last.shape, -1, Integer::sum);
        return last;
    }
}

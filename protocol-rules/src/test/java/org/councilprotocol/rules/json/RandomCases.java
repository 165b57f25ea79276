package org.councilprotocol.rules.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.councilprotocol.model.Consistent;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;

/** Cases of every kind, at random but the same for one seed; each person in them has an id of their own, or none. */
public final class RandomCases {

    private final Random random;
    private int people;

    /** The cases of one seed. */
    public RandomCases(long seed) {
        this.random = new Random(seed);
    }

    /** The next case: one to three situations that do not contradict themselves. */
    public List<Situation> next() {
        List<Shape> shapes = List.copyOf(Shape.situations().values());
        List<Situation> situations = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        while (situations.size() < count) {
            situations.add((Situation) record(shapes.get(random.nextInt(shapes.size()))));
        }
        return situations;
    }

    /** A record, which may contradict itself; those that hang off it do not. */
    Object any(Shape shape) {
        return shape.create(shape.parts().stream().map(this::fact).toArray());
    }

    private Object record(Shape shape) {
        while (true) {
            Object made = any(shape);
            if (!(made instanceof Consistent checked) || checked.contradiction() == null) {
                return made;
            }
        }
    }

    private Object fact(Part part) {
        if (random.nextInt(3) == 0) {
            return null;
        } else if (part.many() == Many.ONE) {
            return one(part);
        }
        var values = part.many() == Many.SET ? new LinkedHashSet<Object>() : new ArrayList<Object>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(one(part));
        }
        return values;
    }

    private Object one(Part part) {
        switch (part.kind()) {
            case BOOLEAN:
                return random.nextBoolean();
            case INTEGER:
                return random.nextInt(100);
            case DATE:
                return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
            case TEXT:
                return "Person " + ++people;
            case RECORD:
                return record(any(Shape.permitted(part.type())));
            case ENUM:
                return any(Shape.constants(part.type()));
            default:
                return part.type() == Post.class ? any(Shape.constants(Post.class)) : name(part);
        }
    }

    /** Names that need care in JSON, spellings of one name, and none where that can be said. */
    private Object name(Part part) {
        List<String> names =
                List.of("Ä", "Elm \"Old\" End", "b\\c", "St. John’s", "ST  JOHN'S", "a\u0308", "Ward A", "Planning");
        boolean none = part.many() == Many.ONE && Vocabulary.knowsNone(part.type()) && random.nextInt(5) == 0;
        return ModelTypes.named(part.type(), none ? Vocabulary.NONE : any(names));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

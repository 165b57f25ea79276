package org.councilprotocol.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** Makes up situations: facts given or missing, names from so small a pool that they meet. */
final class RandomSituations {

    private static final List<String> NAMES = List.of("North", "South");

    private final Completions completions;
    private final Random random;

    RandomSituations(Completions completions, Random random) {
        this.completions = completions;
        this.random = random;
    }

    /** A situation that does not contradict itself, with at most so many completions. */
    Situation next(Shape shape, int mostCompletions) {
        double given = 0.2 + 0.8 * random.nextDouble();
        while (true) {
            Situation made = (Situation) record(shape, given);
            if (Completions.contradiction(made) == null && completions.of(made).count() <= mostCompletions) {
                return made;
            }
            given = Math.min(1, given + 0.02);
        }
    }

    private Object record(Shape shape, double given) {
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        for (Part part : shape.parts()) {
            values[part.index()] = part.name().equals("id") || random.nextDouble() >= given ? null : value(part, given);
        }
        return shape.create(values);
    }

    /** A record of its own that does not contradict itself; what hangs off it does not either. */
    private Object consistent(Shape shape, double given) {
        while (true) {
            Object made = record(shape, given);
            if (Completions.contradiction(made) == null) {
                return made;
            }
        }
    }

    private Object value(Part part, double given) {
        if (part.many() == Many.ONE) {
            return single(part, given);
        }
        int size = part.kind() == Kind.RECORD ? random.nextInt(3) : random.nextInt(4) - 1;
        List<Object> several = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            several.add(single(part, given));
        }
        return part.many() == Many.SET ? new LinkedHashSet<>(several) : several;
    }

    private Object single(Part part, double given) {
        return switch (part.kind()) {
            case BOOLEAN -> random.nextBoolean();
            case INTEGER -> random.nextInt(12);
            case DATE -> LocalDate.of(2026, 4, 1).plusDays(random.nextInt(3));
            case TEXT -> pick(NAMES);
            case ENUM -> pick(List.of((Object[]) part.type().getEnumConstants()));
            case NAME -> pick(names(part));
            case RECORD -> consistent(pick(Shape.permitted(part.type())), given);
        };
    }

    private List<Object> names(Part part) {
        Set<Object> pool = new LinkedHashSet<>(completions.named(part.type()));
        if (part.type() == Post.class) {
            pool.add(Post.OTHER);
            pool.add(pick(Shape.constants(Post.class)));
        } else {
            NAMES.forEach(name -> pool.add(ModelTypes.named(part.type(), name)));
        }
        Object none = ModelTypes.constants(part.type()).get("NONE");
        if (none != null && part.many() == Many.SET) {
            pool.remove(none);
        } else if (none != null) {
            pool.add(none);
        }
        return List.copyOf(pool);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

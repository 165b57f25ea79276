package org.councilprotocol.rules.internal.vocabulary;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Committee;
import org.councilprotocol.model.Department;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.PackSituation;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.jspecify.annotations.Nullable;

/** The types of the model by their simple names, and their constants: all that a rule can speak of. */
public final class ModelTypes {

    private static final Map<String, Class<?>> TYPES = reachable();

    private static final List<Shape> SHAPES = TYPES.values().stream()
            .filter(Class::isRecord)
            .filter(Shape::isRecords)
            .<Shape>map(Shape::of)
            .toList();

    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return constantsOf(type);
        }
    };

    private ModelTypes() {}

    /** The type of this simple name, or {@code null} if the model has none. */
    public static @Nullable Class<?> type(String simpleName) {
        return TYPES.get(simpleName);
    }

    /** The simple names of all types, in alphabetical order. */
    public static Set<String> names() {
        return TYPES.keySet();
    }

    /** The shapes of all records with facts of their own, in the order of their types' names. */
    public static List<Shape> shapes() {
        return SHAPES;
    }

    /** Whether a name says that there is none, or is one that no document names. */
    public static boolean isNoneOrOther(Class<?> type, Object name) {
        Map<String, Object> constants = constants(type);
        return name.equals(constants.get("NONE")) || name.equals(constants.get("OTHER"));
    }

    /** The constants of a type by their Java names, in alphabetical order; empty if it has none. */
    public static Map<String, Object> constants(Class<?> type) {
        return CONSTANTS.get(type);
    }

    /**
     * The named thing of this type and name.
     *
     * @throws IllegalArgumentException if the type is not {@link Named} or the name is blank
     */
    public static Named named(Class<?> type, String name) {
        if (type == Post.class) {
            return Post.named(name);
        } else if (type == Act.class) {
            return Act.named(name);
        } else if (type == Party.class) {
            return Party.named(name);
        } else if (type == Group.class) {
            return Group.named(name);
        } else if (type == Ward.class) {
            return Ward.named(name);
        } else if (type == Committee.class) {
            return Committee.named(name);
        } else if (type == Department.class) {
            return Department.named(name);
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no names");
    }

    private static Map<String, Class<?>> reachable() {
        Map<String, Class<?>> found = new TreeMap<>();
        for (Class<?> type : Set.of(Situation.class, Act.class, Party.class, Post.class, Manner.class)) {
            reach(type, found);
        }
        return Collections.unmodifiableMap(found);
    }

    private static void reach(Class<?> type, Map<String, Class<?>> found) {
        if (type == PackSituation.class
                || !type.getPackage().equals(Situation.class.getPackage())
                || found.putIfAbsent(type.getSimpleName(), type) != null) {
            return;
        }
        if (type.isSealed()) {
            for (Class<?> sub : type.getPermittedSubclasses()) {
                reach(sub, found);
            }
        }
        if (type.isRecord() && !Named.class.isAssignableFrom(type)) {
            for (Shape.Part part : Shape.of(type).parts()) {
                reach(part.type(), found);
            }
        }
    }

    private static Map<String, Object> constantsOf(Class<?> type) {
        Map<String, Object> found = new TreeMap<>();
        for (String name : new TreeSet<>(java.util.Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(Field::getName)
                .toList())) {
            try {
                found.put(name, type.getField(name).get(null));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return Collections.unmodifiableMap(found);
    }
}

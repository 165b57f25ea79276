package org.councilprotocol.rules.internal.vocabulary;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * The types that a pack's rules can speak of, and the situations that its cases can consist of: those of the model, and
 * what the pack declares. Equal declarations have the same types, so a pack that is loaded twice decides the same
 * cases. Immutable.
 */
public final class PackTypes {

    /** Those of the model alone. */
    public static final PackTypes COMMON = new PackTypes(List.of());

    /** What was made of declarations, as long as somebody uses it. */
    private static final Map<List<Declaration>, WeakReference<PackTypes>> MADE = new HashMap<>();

    private static final Map<String, Class<?>> PLAIN =
            Map.of("Boolean", Boolean.class, "Integer", Integer.class, "LocalDate", LocalDate.class);

    private final List<Declaration> declarations;
    private final Map<String, Class<?>> declared = new LinkedHashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<Class<?>, Shape> more = new HashMap<>();
    private final Map<String, Shape> situations;
    private final ShapeTables tables;

    private PackTypes(List<Declaration> declarations) {
        this.declarations = declarations;
        Map<String, Shape> all = new TreeMap<>(Shape.situations());
        DeclaredClasses classes = declarations.isEmpty() ? null : new DeclaredClasses(this);
        if (classes != null) {
            for (Declaration declaration : declarations) {
                declared.put(
                        declaration.name(),
                        declaration instanceof Declaration.Values values
                                ? classes.values(values.name(), values.constants())
                                : classes.situation(declaration.name()));
            }
            int number =
                    ModelTypes.shapes().stream().mapToInt(Shape::number).max().orElse(0) + 1;
            for (Declaration declaration : declarations) {
                Shape shape = shape(declaration, number + shapes.size());
                if (shape != null) {
                    shapes.add(shape);
                    classes.put(shape);
                    all.put(shape.name(), shape);
                    if (shape.base() != null) {
                        more.put(shape.base().type(), shape);
                    }
                }
            }
        }
        this.situations = Collections.unmodifiableMap(new LinkedHashMap<>(all));
        this.tables = new ShapeTables(shapes);
    }

    /**
     * The types of a pack.
     *
     * @param declarations what it declares, verified
     */
    public static PackTypes of(List<Declaration> declarations) {
        if (declarations.isEmpty()) {
            return COMMON;
        }
        synchronized (MADE) {
            WeakReference<PackTypes> reference = MADE.get(declarations);
            PackTypes known = reference == null ? null : reference.get();
            if (known == null) {
                MADE.values().removeIf(each -> each.get() == null);
                known = new PackTypes(List.copyOf(declarations));
                MADE.put(known.declarations, new WeakReference<>(known));
            }
            return known;
        }
    }

    private @Nullable Shape shape(Declaration declaration, int number) {
        if (declaration instanceof Declaration.MoreFacts facts) {
            Class<?> of = ModelTypes.type(facts.of());
            if (of == null) {
                throw new IllegalArgumentException("the model has no " + facts.of());
            }
            return Shape.declared(number, owner(declaration), Shape.of(of), parts(facts.facts()));
        } else if (declaration instanceof Declaration.OwnSituation situation) {
            return Shape.declared(number, owner(declaration), null, parts(situation.facts()));
        }
        return null;
    }

    private Class<?> owner(Declaration declaration) {
        Class<?> owner = declared.get(declaration.name());
        if (owner == null) {
            throw new AssertionError(declaration);
        }
        return owner;
    }

    private Map<Declaration.Fact, Class<?>> parts(List<Declaration.Fact> facts) {
        Map<Declaration.Fact, Class<?>> parts = new LinkedHashMap<>();
        for (Declaration.Fact fact : facts) {
            Class<?> type = factType(fact.type());
            if (type == null) {
                throw new IllegalArgumentException("there is no type " + fact.type());
            }
            parts.put(fact, type);
        }
        return parts;
    }

    /** The type of this simple name that a fact can have; {@code null} if there is none. */
    private @Nullable Class<?> factType(String simpleName) {
        Class<?> plain = PLAIN.get(simpleName);
        return plain == null ? type(simpleName) : plain;
    }

    /** What the pack declares, in order. */
    public List<Declaration> declarations() {
        return declarations;
    }

    /** The type of this simple name, of the model or declared; {@code null} if there is none. */
    public @Nullable Class<?> type(String simpleName) {
        Class<?> own = declared.get(simpleName);
        return own == null ? ModelTypes.type(simpleName) : own;
    }

    /** The simple names of all types, in alphabetical order. */
    public Set<String> names() {
        if (declared.isEmpty()) {
            return ModelTypes.names();
        }
        Set<String> names = new TreeSet<>(ModelTypes.names());
        names.addAll(declared.keySet());
        return names;
    }

    /**
     * Every situation by its JSON name, in alphabetical order; a common one of which the pack declares facts has those
     * besides its own.
     */
    public Map<String, Shape> situations() {
        return situations;
    }

    /** What rules ask of shapes again and again. */
    public ShapeTables tables() {
        return tables;
    }

    /** The facts that the pack declares of this common situation, with the common ones; {@code null} if none. */
    public @Nullable Shape more(Class<?> situation) {
        return more.get(situation);
    }

    /** The shape of this type with nothing but facts that the pack declares of a common situation, or {@code null}. */
    public @Nullable Shape moreFacts(String simpleName) {
        Class<?> type = declared.get(simpleName);
        Shape shape = type == null || type.isEnum() ? null : Shape.of(type);
        return shape == null || shape.base() == null ? null : shape;
    }

    /**
     * The same situation as a case of this pack has it: with the facts that the pack declares, not known unless they
     * were told. Facts that another pack declares are left out; no rule here could ask for them.
     *
     * @return {@code null} if it is of a kind that only another pack knows
     */
    public @Nullable Situation own(Situation situation) {
        if (!(situation instanceof DeclaredSituation told)) {
            Shape shape = more.get(situation.getClass());
            return shape == null ? situation : (Situation) shape.create(values(situation, shape));
        }
        Shape shape = situations.get(Shape.of(told.getClass()).name());
        if (shape != null && shape.type() == told.getClass()) {
            return told;
        }
        Situation common = told.of();
        return shape != null && shape.isDeclared() ? (Situation) shape.create(values(told, shape)) : common;
    }

    private static @Nullable Object[] values(Situation situation, Shape shape) {
        Shape from = Shape.of(situation.getClass());
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        for (Part part : shape.parts()) {
            Part told = from.part(part.name());
            Object value = told == null || told.many() != part.many() ? null : told.get(situation);
            values[part.index()] = value == null ? null : as(part, value);
        }
        return values;
    }

    /**
     * A value as a fact has it; {@code null} where it is none of that fact's. Values of lists are known by their names.
     */
    private static @Nullable Object as(Part part, Object value) {
        if (value instanceof Collection<?> several) {
            Collection<Object> found = part.many() == Shape.Many.SET ? new LinkedHashSet<>() : new ArrayList<>();
            for (Object each : several) {
                Object here = as(part, each);
                if (here == null) {
                    return null;
                }
                found.add(here);
            }
            return found;
        } else if (part.type().isInstance(value)) {
            return value;
        }
        for (Object constant : Shape.constants(part.type())) {
            if (constant instanceof Enum<?> one
                    && value instanceof Enum<?> other
                    && one.name().equals(other.name())
                    && part.type()
                            .getSimpleName()
                            .equals(other.getDeclaringClass().getSimpleName())) {
                return constant;
            }
        }
        return null;
    }
}

package org.councilprotocol.rules.internal.vocabulary;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.councilprotocol.model.Consistent;
import org.councilprotocol.model.Contradiction;
import org.councilprotocol.model.Exceptional;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.PackSituation;
import org.councilprotocol.model.Situation;
import org.jspecify.annotations.Nullable;

/**
 * What a record of the model is made of: its facts, in the order of its components, and how to take it apart and put it
 * together.
 */
public final class Shape {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return DeclaredSituation.class.isAssignableFrom(type) ? DeclaredClasses.shape(type) : new Shape(type);
        }
    };

    private static final ClassValue<List<Shape>> PERMITTED = new ClassValue<>() {
        @Override
        protected List<Shape> computeValue(Class<?> type) {
            return findPermitted(type);
        }
    };

    private static final Map<String, Shape> SITUATIONS = situationsByName();

    private final int number;
    private final Class<?> type;
    /** The shape of the common situation whose facts a pack adds to; {@code null} for any other. */
    private final @Nullable Shape base;

    private final boolean canContradict;
    private final String name;
    private final List<Part> parts;
    private final Map<String, Part> partsByName = new LinkedHashMap<>();
    /** Made when it is first needed; whoever makes it makes the same. */
    private volatile @Nullable MethodHandle constructor;

    /** Made when it is first needed. */
    private volatile @Nullable Object blank;

    /** Read when they are first needed. */
    private volatile @Nullable List<Contradiction> contradictions;

    private Shape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is not a record of the model");
        }
        this.number = NUMBERS.getAndIncrement();
        this.type = type;
        this.base = null;
        this.canContradict = Consistent.class.isAssignableFrom(type);
        this.name = kebab(type.getSimpleName());
        List<Part> found = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Part part = new Part(components[i], i);
            found.add(part);
            partsByName.put(part.name(), part);
        }
        this.parts = List.copyOf(found);
    }

    private Shape(int number, Class<?> type, @Nullable Shape base, Map<Declaration.Fact, Class<?>> own) {
        this.number = number;
        this.type = type;
        this.base = base;
        this.canContradict = base != null && base.canContradict;
        this.name = base == null ? kebab(type.getSimpleName()) : base.name;
        List<Part> found = new ArrayList<>(base == null ? List.of() : base.parts);
        int common = found.size();
        own.forEach((fact, factType) -> found.add(new Part(fact, factType, found.size(), found.size() - common, type)));
        found.forEach(part -> partsByName.put(part.name(), part));
        this.parts = List.copyOf(found);
    }

    /**
     * The shape of a kind of situation that a pack declares, or of a common one with facts that a pack declares.
     *
     * @param number its number among the shapes that the pack knows
     * @param type a class that {@link DeclaredClasses} made
     * @param base the common situation, whose facts come first; {@code null} for a kind of the pack's own
     * @param own the facts that are declared, each with its type
     */
    static Shape declared(int number, Class<?> type, @Nullable Shape base, Map<Declaration.Fact, Class<?>> own) {
        return new Shape(number, type, base, own);
    }

    /**
     * The shape of a record.
     *
     * @throws IllegalArgumentException if the type is not a record
     */
    public static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Every situation of the model by its JSON name, in alphabetical order. */
    public static Map<String, Shape> situations() {
        return SITUATIONS;
    }

    /**
     * The records that a value declared as {@code type} can be: itself for a record, the records it permits for a
     * sealed interface, in alphabetical order.
     */
    public static List<Shape> permitted(Class<?> type) {
        return PERMITTED.get(type);
    }

    private static List<Shape> findPermitted(Class<?> type) {
        if (type.isRecord() || DeclaredSituation.class.isAssignableFrom(type)) {
            return List.of(of(type));
        }
        List<Shape> found = new ArrayList<>();
        for (Class<?> sub : type.getPermittedSubclasses()) {
            // What packs declare is known to them alone: see PackTypes.
            if (sub != PackSituation.class) {
                found.addAll(permitted(sub));
            }
        }
        found.sort((a, b) -> a.name.compareTo(b.name));
        return List.copyOf(found);
    }

    /**
     * Whether a value declared as {@code type} is a record with facts of its own, not a name or another plain value.
     */
    public static boolean isRecords(Class<?> type) {
        return Part.kind(type) == Kind.RECORD;
    }

    /** The record. */
    public Class<?> type() {
        return type;
    }

    /**
     * The record, where it is a situation.
     *
     * @throws ClassCastException if it is none
     */
    public Class<? extends Situation> situation() {
        return type.asSubclass(Situation.class);
    }

    /** Whether records of this shape are of this type: the record itself, or what several have in common. */
    public boolean is(Class<?> wanted) {
        return wanted.isAssignableFrom(type) || base != null && wanted.isAssignableFrom(base.type);
    }

    /** Whether a pack declares it, or some of its facts. */
    public boolean isDeclared() {
        return DeclaredSituation.class.isAssignableFrom(type);
    }

    /** The shape of the common situation whose facts a pack adds to; {@code null} for any other. */
    public @Nullable Shape base() {
        return base;
    }

    /** The facts that are not those of {@link #base()}. */
    public List<Part> ownParts() {
        return base == null ? parts : parts.subList(base.parts.size(), parts.size());
    }

    /** Its number among the shapes that one pack knows, from 0; for tables of what is known of each shape. */
    public int number() {
        return number;
    }

    /** Whether records of this shape can contradict themselves. */
    public boolean canContradict() {
        return canContradict;
    }

    /** The record's name in JSON, such as {@code "document-inspection"}. */
    public String name() {
        return name;
    }

    /** The facts, in order. */
    public List<Part> parts() {
        return parts;
    }

    /** The fact of this name, or {@code null} if there is none. */
    public @Nullable Part part(String partName) {
        return partsByName.get(partName);
    }

    /** What records of this shape can contradict themselves by; empty if they cannot. */
    public List<Contradiction> contradictions() {
        List<Contradiction> known = contradictions;
        if (known == null) {
            known = !canContradict ? List.of() : base != null ? base.contradictions() : listed();
            contradictions = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private List<Contradiction> listed() {
        try {
            return (List<Contradiction>) type.getField("CONTRADICTIONS").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " does not list its contradictions", e);
        }
    }

    /** A record of these values, in the order of {@link #parts()}; {@code null} is unknown. */
    public Object create(@Nullable Object[] values) {
        MethodHandle known = constructor;
        if (known == null) {
            known = isDeclared() ? findDeclaredConstructor() : findConstructor();
            constructor = known;
        }
        try {
            if (isDeclared()) {
                int common = base == null ? 0 : base.parts.size();
                Situation of = base == null ? null : (Situation) base.create(Arrays.copyOf(values, common));
                return (Object) known.invokeExact(of, Arrays.copyOfRange(values, common, values.length));
            }
            return (Object) known.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** A record about which nothing is known, always the same. */
    public Object blank() {
        Object known = blank;
        if (known == null) {
            known = create(new @Nullable Object[parts.size()]);
            blank = known;
        }
        return known;
    }

    private MethodHandle findConstructor() {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the constructor of " + type + " is not public", e);
        }
    }

    private MethodHandle findDeclaredConstructor() {
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, Situation.class, Object[].class))
                    .asType(MethodType.methodType(Object.class, Situation.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the constructor of " + type + " is not public", e);
        }
    }

    /**
     * The values that the model itself knows of a type: an enum's values in their order, the constants of a
     * {@link Named} thing in the order of their fields; empty for any other type.
     */
    public static <T> List<T> constants(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                try {
                    found.add(type.cast(field.get(null)));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return List.copyOf(found);
    }

    /** {@code "DocumentInspection"} and {@code "BELOW_HEAD_OF_SERVICE"} in kebab-case. */
    public static String kebab(String javaName) {
        if (javaName.equals(javaName.toUpperCase(Locale.ROOT))) {
            return javaName.toLowerCase(Locale.ROOT).replace('_', '-');
        }
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < javaName.length(); i++) {
            char c = javaName.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                kebab.append('-');
            }
            kebab.append(Character.toLowerCase(c));
        }
        return kebab.toString();
    }

    @Override
    public String toString() {
        return name;
    }

    private static Map<String, Shape> situationsByName() {
        Map<String, Shape> found = new LinkedHashMap<>();
        permitted(Situation.class).forEach(shape -> found.put(shape.name, shape));
        return java.util.Collections.unmodifiableMap(found);
    }

    /** Of what type a fact is. */
    public enum Kind {
        /** Yes or no. */
        BOOLEAN,
        /** A whole number. */
        INTEGER,
        /** A {@link LocalDate}. */
        DATE,
        /** Free text. */
        TEXT,
        /** One of an enum's values. */
        ENUM,
        /** A {@link Named} thing. */
        NAME,
        /** A record, or one of the records that a sealed interface permits. */
        RECORD
    }

    /** How many values a fact has. */
    public enum Many {
        /** One. */
        ONE,
        /** A set; the order says nothing. */
        SET,
        /** A list, in the order given. */
        LIST
    }

    /** One fact of a record. */
    public static final class Part {

        /** Where it is found in a record of the model; {@code null} for a fact that a pack declares. */
        private final @Nullable RecordComponent component;

        private final String name;
        private final Class<?> owner;
        private final int index;
        /** For a fact that a pack declares, its place among those of its record. */
        private final int ownIndex;

        private final Kind kind;
        private final Many many;
        private final Class<?> type;
        private final Set<Object> exceptional;
        private final boolean anyExceptional;
        /** Made when it is first needed; whoever makes it makes the same. */
        private volatile @Nullable MethodHandle accessor;

        /** Found when it is first asked for. */
        private volatile @Nullable Boolean canContradict;

        private Part(RecordComponent component, int index) {
            Class<?> raw = component.getType();
            this.component = component;
            this.name = component.getName();
            this.owner = component.getDeclaringRecord();
            this.index = index;
            this.ownIndex = -1;
            this.many = raw == Set.class ? Many.SET : raw == List.class ? Many.LIST : Many.ONE;
            this.type = many == Many.ONE
                    ? raw
                    : (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            this.kind = kind(type);
            Exceptional declared = component.getAnnotation(Exceptional.class);
            List<String> words = declared == null ? List.of() : List.of(declared.value());
            this.anyExceptional = words.contains(Exceptional.ANY);
            this.exceptional = anyExceptional ? Set.of() : exceptional(words, type);
        }

        private Part(Declaration.Fact fact, Class<?> type, int index, int ownIndex, Class<?> owner) {
            this.component = null;
            this.name = fact.name();
            this.owner = owner;
            this.index = index;
            this.ownIndex = ownIndex;
            this.many = fact.many();
            this.type = type;
            this.kind = kind(type);
            this.anyExceptional = fact.exceptional().contains(Exceptional.ANY);
            this.exceptional = anyExceptional ? Set.of() : exceptional(fact.exceptional(), type);
        }

        /** The component's name. */
        public String name() {
            return name;
        }

        /** Its place, from 0. */
        public int index() {
            return index;
        }

        /** The type of its value, or of each of its values. */
        public Kind kind() {
            return kind;
        }

        /** How many values it has. */
        public Many many() {
            return many;
        }

        /** The Java type of its value, or of each of its values. */
        public Class<?> type() {
            return type;
        }

        /** Whether it has exceptional values, which nobody would leave out if they were so. */
        public boolean hasExceptional() {
            return anyExceptional || !exceptional.isEmpty();
        }

        /**
         * Whether a value, or that a set contains it, is exceptional. That something is none, or what no document
         * names, never is where any value would be.
         */
        public boolean isExceptional(Object value) {
            return exceptional.contains(value)
                    || anyExceptional && !(kind == Kind.NAME && ModelTypes.isNoneOrOther(type, value));
        }

        private static Set<Object> exceptional(List<String> words, Class<?> type) {
            Set<Object> found = new HashSet<>();
            for (String word : words) {
                found.add(Named.class.isAssignableFrom(type) ? constant(type, word) : value(type, word));
            }
            return Set.copyOf(found);
        }

        private static Object value(Class<?> type, String word) {
            List<Object> values = type == Boolean.class
                    ? List.of(Boolean.TRUE, Boolean.FALSE)
                    : List.of(Objects.requireNonNull((Object[]) type.getEnumConstants()));
            return values.stream()
                    .filter(each -> kebab(each.toString()).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(type + " has no value " + word));
        }

        private static Object constant(Class<?> type, String word) {
            try {
                return type.getField(word.toUpperCase(Locale.ROOT).replace('-', '_'))
                        .get(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " has no constant " + word, e);
            }
        }

        /** Whether what it is can contradict its record. */
        public boolean canContradict() {
            Boolean known = canContradict;
            if (known == null) {
                known = findCanContradict();
                canContradict = known;
            }
            return known;
        }

        private boolean findCanContradict() {
            return Shape.of(owner).contradictions().stream()
                    .anyMatch(contradiction -> contradiction.facts().contains(name()));
        }

        /** Whether what it is can contradict what another fact of its record is. */
        public boolean excludesOthers() {
            return Shape.of(owner).contradictions().stream()
                    .anyMatch(contradiction -> contradiction.facts().size() > 1
                            && contradiction.facts().contains(name()));
        }

        /** Its value in this record; {@code null} is unknown. */
        public @Nullable Object get(Object record) {
            if (record instanceof DeclaredSituation declared) {
                return component == null ? declared.own(ownIndex) : get(Objects.requireNonNull(declared.of()));
            }
            MethodHandle known = accessor;
            if (known == null) {
                known = findAccessor(Objects.requireNonNull(component));
                accessor = known;
            }
            try {
                return (Object) known.invokeExact(record);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        private static MethodHandle findAccessor(RecordComponent component) {
            try {
                return MethodHandles.publicLookup()
                        .unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return owner.getSimpleName() + "." + name;
        }

        static Kind kind(Class<?> type) {
            if (type == Boolean.class) {
                return Kind.BOOLEAN;
            } else if (type == Integer.class) {
                return Kind.INTEGER;
            } else if (type == LocalDate.class) {
                return Kind.DATE;
            } else if (type == String.class) {
                return Kind.TEXT;
            } else if (type.isEnum()) {
                return Kind.ENUM;
            } else if (Named.class.isAssignableFrom(type)) {
                return Kind.NAME;
            } else if (type.isRecord() || type.isSealed() || DeclaredSituation.class.isAssignableFrom(type)) {
                return Kind.RECORD;
            }
            throw new IllegalArgumentException(type + " is no type of the model's");
        }
    }
}

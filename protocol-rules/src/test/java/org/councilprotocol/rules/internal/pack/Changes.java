package org.councilprotocol.rules.internal.pack;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Actor;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Conduct;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.vocabulary.Declaration;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.pack.Catalogue;
import org.jspecify.annotations.Nullable;

/** What records become when one part of them, or of their parts, is another. */
final class Changes {

    /** A part is {@code Record.component}. */
    record Change(String part, Object to) {}

    private Changes() {}

    /** Every change of this record. */
    static List<Change> of(Record record) {
        return ofRecord(record);
    }

    /**
     * The records that such a record is made of, itself among them; those of the model, which a pack only names, not.
     */
    static Set<Class<?>> records(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        gather(type, found);
        return found;
    }

    private static void gather(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                gather(argument, found);
            }
        } else if (type == Catalogue.class) {
            gather(Norm.class, found);
        } else if (type instanceof Class<?> each && !isLeaf(each)) {
            if (each.isSealed()) {
                for (Class<?> sub : each.getPermittedSubclasses()) {
                    gather(sub, found);
                }
            } else if (each.isRecord() && found.add(each)) {
                for (RecordComponent component : each.getRecordComponents()) {
                    gather(component.getGenericType(), found);
                }
            }
        }
    }

    private static boolean isLeaf(Class<?> type) {
        return type.isEnum()
                || Named.class.isAssignableFrom(type)
                || type == Actor.class
                || type.getPackageName().startsWith("java.")
                || type == PackTypes.class
                || type == Shape.class
                || type == Shape.Part.class;
    }

    private static List<Change> ofRecord(Record record) {
        List<Change> changes = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String part = record.getClass().getSimpleName() + "." + components[i].getName();
            for (Change change : ofValue(part, value(record, components[i]), components[i].getGenericType())) {
                changes.add(new Change(change.part(), with(record, i, change.to())));
            }
        }
        return changes;
    }

    private static List<Change> ofValue(String part, @Nullable Object value, Type type) {
        List<Change> changes = new ArrayList<>();
        if (value == null) {
            changes.add(new Change(part, sample(type)));
        } else if (value instanceof Catalogue catalogue) {
            for (Change change : ofAll(part, catalogue.norms(), Norm.class)) {
                @SuppressWarnings("unchecked")
                List<Norm> norms = (List<Norm>) change.to();
                changes.add(new Change(change.part(), new Catalogue(norms)));
            }
        } else if (value instanceof List<?> list) {
            changes.addAll(ofAll(part, list, ((ParameterizedType) type).getActualTypeArguments()[0]));
        } else if (value instanceof Set<?> set) {
            for (Change change : ofAll(part, set, ((ParameterizedType) type).getActualTypeArguments()[0])) {
                changes.add(new Change(change.part(), new HashSet<>((List<?>) change.to())));
            }
            changes.removeIf(change -> change.to().equals(set));
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> more = new LinkedHashMap<>(map);
            more.put("x", sample(((ParameterizedType) type).getActualTypeArguments()[1]));
            changes.add(new Change(part, more));
        } else if (value instanceof Record record && !isLeaf(record.getClass())) {
            changes.addAll(ofRecord(record));
            if (!(type instanceof Class<?> only && only.isRecord())) {
                changes.add(new Change(part, another(record, type)));
            } else if (!changes.isEmpty()) {
                // A part that is a record is another where one of its own parts is.
                changes.stream()
                        .filter(change -> !change.part().startsWith("Position."))
                        .findFirst()
                        .ifPresent(change -> changes.add(new Change(part, change.to())));
            }
        } else {
            changes.add(new Change(part, another(value)));
        }
        return changes;
    }

    private static List<Change> ofAll(String part, Collection<?> all, Type type) {
        List<Object> items = new ArrayList<>(all);
        List<Change> changes = new ArrayList<>();
        if (items.isEmpty()) {
            changes.add(new Change(part, List.of(sample(type))));
            return changes;
        }
        changes.add(new Change(part, items.subList(1, items.size())));
        if (items.size() > 1) {
            List<Object> reversed = new ArrayList<>(items);
            java.util.Collections.reverse(reversed);
            changes.add(new Change(part, reversed));
        }
        for (int i = 0; i < items.size(); i++) {
            for (Change change : ofValue(part, items.get(i), type)) {
                List<Object> other = new ArrayList<>(items);
                other.set(i, change.to());
                changes.add(new Change(change.part(), other));
            }
        }
        return changes;
    }

    /** Another of the records that may stand in a place. */
    private static Object another(Record record, Type type) {
        if (type == Object.class || !(type instanceof Class<?> sealed) || !sealed.isSealed()) {
            throw new IllegalStateException("nobody knows what else a " + type + " may be");
        }
        for (Class<?> sub : sealed.getPermittedSubclasses()) {
            if (sub != record.getClass()) {
                return sample(sub);
            }
        }
        throw new IllegalStateException("there is only one " + type);
    }

    private static Object another(Object value) {
        if (value instanceof String text) {
            return text + "x";
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Boolean truth) {
            return !truth;
        } else if (value instanceof LocalDate day) {
            return day.plusDays(1);
        } else if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return all[(constant.ordinal() + 1) % all.length];
        } else if (value instanceof Named named) {
            return ModelTypes.named(named.getClass(), named.name() + "-x");
        } else if (value instanceof Class<?> type) {
            return type == Complaint.class ? Conduct.class : Complaint.class;
        } else if (value instanceof PackTypes) {
            return PackTypes.of(List.of(new Declaration.Values("Weight", List.of("LIGHT", "HEAVY"))));
        } else if (value instanceof Shape shape) {
            return Shape.of(shape.type() == Complaint.class ? Conduct.class : Complaint.class);
        } else if (value instanceof Shape.Part part) {
            List<Shape.Part> parts = Shape.of(Complaint.class).parts();
            return parts.get(0).name().equals(part.name()) ? parts.get(1) : parts.get(0);
        }
        throw new IllegalStateException("nobody knows another " + value.getClass());
    }

    private static Object sample(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            return raw == List.class
                    ? List.of(sample(generic.getActualTypeArguments()[0]))
                    : raw == Set.class
                            ? Set.of(sample(generic.getActualTypeArguments()[0]))
                            : raw == Map.class
                                    ? Map.of("sample", sample(generic.getActualTypeArguments()[1]))
                                    : Complaint.class;
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == String.class || wanted == Object.class) {
            return "sample";
        } else if (wanted == int.class || wanted == Integer.class) {
            return 7;
        } else if (wanted == boolean.class) {
            return true;
        } else if (wanted == LocalDate.class) {
            return LocalDate.of(2026, 1, 2);
        } else if (wanted.isEnum()) {
            return wanted.getEnumConstants()[0];
        } else if (wanted == Post.class || wanted == Actor.class) {
            return Post.named("sample");
        } else if (wanted == Party.class) {
            return Party.named("sample");
        } else if (wanted == Act.class) {
            return Act.named("sample");
        } else if (wanted == Shape.class) {
            return Shape.of(Complaint.class);
        } else if (wanted == Shape.Part.class) {
            return Shape.of(Complaint.class).parts().get(0);
        } else if (wanted == Operand.class) {
            return sample(Operand.Constant.class);
        } else if (wanted.isSealed()) {
            return sample(wanted.getPermittedSubclasses()[0]);
        } else if (wanted.isRecord()) {
            RecordComponent[] components = wanted.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = sample(components[i].getGenericType());
            }
            return create(wanted, values);
        }
        throw new IllegalStateException("nobody knows a " + wanted);
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object with(Record record, int place, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == place ? value : value(record, components[i]);
        }
        return create(record.getClass(), values);
    }

    private static Object create(Class<?> type, @Nullable Object[] values) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
            }
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " " + java.util.Arrays.toString(values), e);
        }
    }
}

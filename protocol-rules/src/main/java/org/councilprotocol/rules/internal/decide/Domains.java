package org.councilprotocol.rules.internal.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.FactValues;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Restriction;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Which values of an unknown fact are worth trying: one for each class of values that the rules tell apart, every one
 * that the case names, and fresh ones that equal none of them.
 */
final class Domains {

    /** What the rules ask of a component. */
    private static final class Asked {
        final List<Rule.Tested> tests = new ArrayList<>();
        /** Whether it may be compared with another fact, so that every value can make a difference. */
        boolean withFacts;
        /** Whether values that no rule tells apart differ in what they exclude. */
        boolean excludes;
        /** Of a list or set, as many as some rule can tell from fewer. */
        int counted;

        boolean everyValue() {
            return withFacts || excludes;
        }
    }

    /** As many days are tried on each side of one that the rules name. */
    private static final int DAYS_BESIDE = 3;

    private static final List<Object> YES_AND_NO = List.of(Boolean.TRUE, Boolean.FALSE);
    private static final List<Object> ONLY_NO = List.of(Boolean.FALSE);

    private final Map<Part, Asked> asked = new HashMap<>();
    /** How many elements of a set are made up besides the first: as many as the rules can tell apart. */
    private final Map<Part, Integer> others;

    private final Map<Part, Map<Object, Object>> standsFor = new ConcurrentHashMap<>();
    private final Map<Part, List<Object>> enums = new ConcurrentHashMap<>();
    private final Map<Part, List<Object>> records = new ConcurrentHashMap<>();
    private final Map<Part, Set<Object>> constants = new ConcurrentHashMap<>();
    /** The components asked for, in the order of the rules, so that what is tried never hangs on a hash. */
    private final Set<Part> inOrder = new LinkedHashSet<>();

    Domains(List<Rule> rules, Map<Part, Integer> others) {
        this.others = others;
        for (Rule rule : rules) {
            for (Rule.Tested tested : rule.tested()) {
                Asked of = asked.computeIfAbsent(tested.part(), part -> new Asked());
                inOrder.add(tested.part());
                of.excludes |= tested.part().canContradict();
                if (tested.isCount()) {
                    of.counted = Math.max(of.counted, tested.counted());
                } else if (tested.with() instanceof Operand.Fact) {
                    of.withFacts = true;
                } else if (tested.operator() != null) {
                    of.tests.add(tested);
                } else if (tested.part().kind() != Kind.RECORD) {
                    // Gone through, bound to a variable, or on the right of a comparison: what it is compared with
                    // is another fact, or may be.
                    of.withFacts = true;
                }
            }
        }
    }

    boolean looksAt(Part part) {
        return asked.containsKey(part);
    }

    /** The values to try for a component that is not known; for a set, which of its elements. */
    List<Object> choices(Slot slot, Tree tree) {
        Part part = slot.part();
        if (slot.element() != null) {
            // Nobody sits on no committee: that is the empty set.
            return slot.element().equals(ModelTypes.constants(part.type()).get("NONE")) ? ONLY_NO : YES_AND_NO;
        }
        if (part.kind() == Kind.RECORD) {
            return records.computeIfAbsent(part, Domains::records);
        }
        List<Object> values = values(slot, tree);
        // Of what somebody tells something there is a value.
        if (restriction(slot) != null || !Exclusions.allow(slot.owner(), part)) {
            return values;
        }
        List<Object> orNone = new ArrayList<>(values);
        orNone.add(NoValue.NO_VALUE);
        return orNone;
    }

    /** Every kind of record; for a list nobody, or one of each kind. */
    private static List<Object> records(Part part) {
        List<Shape> shapes = Shape.permitted(part.type());
        if (part.many() != Many.LIST) {
            return List.copyOf(shapes);
        }
        List<Object> lists = new ArrayList<>();
        lists.add(List.of());
        shapes.forEach(shape -> lists.add(List.of(shape)));
        return List.copyOf(lists);
    }

    /** Whether a record of this kind, or a list of it, can be or hold one of a wanted type; of a plain value always. */
    static boolean couldBe(Object choice, Class<?> wanted) {
        if (choice instanceof List<?> list) {
            return list.stream().anyMatch(each -> couldBe(each, wanted));
        }
        return !(choice instanceof Shape shape) || shape.is(wanted);
    }

    private boolean triesEvery(Part part) {
        return asked.getOrDefault(part, new Asked()).everyValue();
    }

    /**
     * A choice as a reader of a decision is told it; a value that stands for several names them all.
     *
     * @param possible the values that were found to be possible, where each was tried
     */
    FactValue told(Slot slot, Object choice, Set<Object> possible) {
        Part part = slot.part();
        if (choice instanceof Enum<?> && part.many() == Many.ONE) {
            Map<Object, Object> standsFor = standsFor(slot);
            Object mine = standsFor.get(choice);
            boolean every = triesEvery(part);
            List<FactValue> alike = new ArrayList<>();
            for (Object constant : part.type().getEnumConstants()) {
                Object first = standsFor.get(constant);
                if (first != null && first == mine && (!every || possible.contains(constant))) {
                    alike.add(FactValues.of(constant));
                }
            }
            return FactValue.anyOf(alike);
        }
        return FactValues.of(choice);
    }

    /** The values for which a choice stands: of an enum those that no rule tells from it, unless each is tried. */
    List<Object> alike(Slot slot, Object choice) {
        Part part = slot.part();
        if (!(choice instanceof Enum<?>) || part.many() != Many.ONE || triesEvery(part)) {
            return List.of(choice);
        }
        Map<Object, Object> standsFor = standsFor(slot);
        List<Object> alike = new ArrayList<>();
        standsFor.forEach((constant, first) -> {
            if (first == standsFor.get(choice)) {
                alike.add(constant);
            }
        });
        return alike;
    }

    /** The first value that no rule tells from this one. */
    Object canonical(Slot slot, Object choice) {
        return choice instanceof Enum<?> constant && slot.part().many() == Many.ONE
                ? Objects.requireNonNull(standsFor(slot).get(constant))
                : choice;
    }

    /** Whether values are tried of which no rule tells one from another, since one of them may be impossible. */
    boolean merges(Slot slot) {
        Part part = slot.part();
        return part.kind() == Kind.ENUM
                && part.many() == Many.ONE
                && triesEvery(part)
                && standsFor(slot).entrySet().stream().anyMatch(each -> each.getKey() != each.getValue());
    }

    /** For each constant that an enum's fact can have the first that the rules do not tell from it. */
    private Map<Object, Object> standsFor(Slot slot) {
        Restriction restriction = restriction(slot);
        return restriction == null
                ? standsFor.computeIfAbsent(slot.part(), part -> standsFor(part, ofEnum(part, null)))
                : standsFor(slot.part(), ofEnum(slot.part(), restriction));
    }

    private Map<Object, Object> standsFor(Part part, List<Object> constants) {
        Asked of = asked.getOrDefault(part, new Asked());
        Map<List<Boolean>, Object> first = new HashMap<>();
        Map<Object, Object> found = new HashMap<>();
        for (Object constant : constants) {
            found.put(
                    constant,
                    of.withFacts ? constant : first.computeIfAbsent(answers(constant, of), answers -> constant));
        }
        return found;
    }

    /** The constants that an enum's fact can have, in their order. */
    private static List<Object> ofEnum(Part part, @Nullable Restriction restriction) {
        List<Object> all = restriction == null ? null : restriction.all();
        return all == null ? List.of(part.type().getEnumConstants()) : all;
    }

    /** What is told of a fact that is not known; {@code null} for nothing, and of a set. */
    private static @Nullable Restriction restriction(Slot slot) {
        return slot.element() == null ? slot.owner().restriction(slot.part().index()) : null;
    }

    /** The elements that an unknown set might contain and that could matter. */
    List<Object> elements(Slot slot, Tree tree) {
        return values(slot, tree);
    }

    private List<Object> values(Slot slot, Tree tree) {
        Part part = slot.part();
        Asked of = asked.getOrDefault(part, new Asked());
        return switch (part.kind()) {
            case BOOLEAN -> YES_AND_NO;
            case ENUM -> {
                Restriction restriction = restriction(slot);
                yield restriction == null
                        ? enums.computeIfAbsent(part, p -> classes(ofEnum(p, null), of))
                        : classes(ofEnum(part, restriction), of);
            }
            case INTEGER -> classes(integers(of, tree, part), of);
            case DATE -> classes(dates(of, tree, part), of);
            case TEXT -> List.of("another");
            case NAME -> names(slot, of, tree);
            case RECORD -> throw new AssertionError(part);
        };
    }

    /** One value for each class that the tests tell apart; where several are counted, as many. */
    private static List<Object> classes(List<?> values, Asked of) {
        if (of.everyValue()) {
            return List.copyOf(values);
        }
        Map<List<Boolean>, Integer> found = new HashMap<>();
        List<Object> classes = new ArrayList<>();
        for (Object value : values) {
            if (found.merge(answers(value, of), 1, Integer::sum) <= Math.max(1, of.counted)) {
                classes.add(value);
            }
        }
        return List.copyOf(classes);
    }

    private static List<Boolean> answers(Object value, Asked of) {
        List<Boolean> answers = new ArrayList<>();
        for (Rule.Tested test : of.tests) {
            answers.add(Values.holds(value, operatorOf(test), test.with()));
        }
        return answers;
    }

    private static Operator operatorOf(Rule.Tested test) {
        Operator operator = test.operator();
        if (operator == null) {
            throw new AssertionError(test);
        }
        // Whether a set contains the value is, for the value, whether it is the one asked for.
        return operator.looksInto() ? Operator.EQUAL : operator;
    }

    private List<Object> integers(Asked of, Tree tree, Part part) {
        Set<Integer> found = new TreeSet<>();
        for (Object constant : constants(part, of)) {
            int value = (Integer) constant;
            found.addAll(List.of(value - 1, value, value + 1));
        }
        if (of.withFacts) {
            for (Object value : tree.plain(part.kind())) {
                int number = (Integer) value;
                found.addAll(List.of(number - 1, number, number + 1));
            }
        }
        if (found.isEmpty()) {
            found.add(0);
        }
        return List.copyOf(found);
    }

    /** The days that the rules name, and those beside them. */
    Set<LocalDate> daysNamed() {
        Set<LocalDate> named = new TreeSet<>();
        asked.forEach((part, of) -> {
            if (part.kind() == Kind.DATE) {
                constants(part, of).forEach(day -> beside((LocalDate) day, 0, named));
            }
        });
        return named;
    }

    private List<Object> dates(Asked of, Tree tree, Part part) {
        Set<LocalDate> found = new TreeSet<>();
        // Where days are held against one another, several may fall on one side of a day that is named.
        constants(part, of).forEach(day -> beside((LocalDate) day, of.withFacts ? DAYS_BESIDE : 1, found));
        if (of.everyValue() || of.tests.isEmpty()) {
            tree.plain(Kind.DATE).forEach(day -> beside((LocalDate) day, 1, found));
        }
        if (found.isEmpty()) {
            found.add(LocalDate.of(2026, 1, 1));
        }
        return List.copyOf(found);
    }

    private static void beside(LocalDate day, int most, Set<LocalDate> found) {
        for (int i = -most; i <= most; i++) {
            found.add(day.plusDays(i));
        }
    }

    /** What the rules name, what the case names, none where that can be, and one more. */
    private List<Object> names(Slot slot, Asked of, Tree tree) {
        Part part = slot.part();
        Set<Object> found = new LinkedHashSet<>(constants(part, of));
        Object none = ModelTypes.constants(part.type()).get("NONE");
        if (none != null && part.many() == Many.ONE) {
            found.add(none);
        }
        if (of.withFacts) {
            found.addAll(tree.named(part.type()));
        }
        if (part.many() == Many.SET && none != null) {
            found.remove(none);
        }
        Object other = ModelTypes.constants(part.type()).get("OTHER");
        if (other != null) {
            found.add(other);
        }
        // Besides what is named there may be something that is not, where rules go through it, count it or hold it
        // against facts.
        if (other == null || of.withFacts || of.counted > 0) {
            int several = part.many() == Many.SET ? Math.max(1 + others.getOrDefault(part, 0), of.counted) : 1;
            for (int i = 0; i < several; i++) {
                found.add(tree.fresh(slot, i));
            }
        }
        Restriction restriction = restriction(slot);
        if (restriction != null) {
            List<Object> all = restriction.all();
            if (all != null) {
                return all;
            }
            found.removeIf(value -> !restriction.allows(value));
        }
        return List.copyOf(found);
    }

    /** What the rules name for a component; where it is compared with facts, what they name for those as well. */
    private Set<Object> constants(Part part, Asked of) {
        return constants.computeIfAbsent(part, p -> findConstants(p, of));
    }

    private Set<Object> findConstants(Part part, Asked of) {
        Set<Object> found = new LinkedHashSet<>();
        addConstants(of, found);
        if (of.withFacts) {
            inOrder.stream().filter(other -> other.type() == part.type()).forEach(other -> {
                Asked ofOther = asked.get(other);
                if (ofOther != null) {
                    addConstants(ofOther, found);
                }
            });
        }
        return found;
    }

    private static void addConstants(Asked of, Set<Object> found) {
        for (Rule.Tested test : of.tests) {
            if (test.with() instanceof Operand.Constant constant) {
                found.add(constant.value());
            } else if (test.with() instanceof Operand.Constants constants) {
                constants.constants().forEach(constant -> found.add(constant.value()));
            }
        }
    }

    /** Some value of a component: a plain one, a set, a list, or a shape for a record. */
    Object anyValue(Part part) {
        if (part.many() == Many.SET) {
            return Set.of();
        }
        if (part.many() == Many.LIST) {
            return List.of();
        }
        return switch (part.kind()) {
            case BOOLEAN -> Boolean.FALSE;
            case ENUM -> part.type().getEnumConstants()[0];
            case INTEGER -> 0;
            case DATE -> LocalDate.of(2026, 1, 1);
            case TEXT -> "another";
            case NAME -> {
                Object none = ModelTypes.constants(part.type()).get("NONE");
                yield none != null ? none : ModelTypes.named(part.type(), "another");
            }
            case RECORD -> Shape.permitted(part.type()).get(0);
        };
    }
}

package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Restriction;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * A case taken apart into nodes, with a root for each situation. One situation is looked at after another, with those
 * others that can decide what is said of it. Not shared among threads.
 */
final class Tree {

    private final Node[] roots;
    /** The situation that is looked at, by its place. */
    private int place;
    /** The roots that decide what is said of it, in the order of the case. */
    private Node[] seen;
    /** Everybody with an id, as they were mentioned first; {@code null} while nobody is. */
    private @Nullable Map<String, Node> people;
    /** Every node, in the order in which they were made: one before what hangs off it. */
    private final List<Node> nodes = new ArrayList<>();

    private Map<String, Object> fresh = Map.of();
    private Set<Object> further = Set.of();
    /** By how many facts were made up or replaced, which change was the latest; none is how the case came. */
    private int[] changes = new int[16];
    /** How many facts are made up or replaced at present. */
    private int depth;

    /** The number of the latest change; none has one twice. */
    private int latest;

    /** By a question of how to read the document, which way it is answered; negative, or left out, while it is not. */
    private int[] readings = {};

    private @Nullable Node readingsNode;

    /** What the case tells of facts whose values it does not give, by their paths in the case. */
    private final Map<FactPath, Told> told;

    private Tree(List<? extends Situation> situations, Map<FactPath, Told> told) {
        this.told = told;
        this.roots = new Node[situations.size()];
        for (int i = 0; i < roots.length; i++) {
            Situation situation = situations.get(i);
            roots[i] =
                    node(situation, Shape.of(situation.getClass()), i, FactPath.EMPTY, FactPath.ofSituation(i), true);
        }
        told.forEach(this::tell);
        this.seen = roots;
        if (roots.length > 1) {
            look(0, i -> i == 0);
        }
    }

    /** The tree of a case of one situation, in which nothing is but what is told. */
    static Tree bare(Situation situation, Map<FactPath, Told> told) {
        return new Tree(List.of(situation), told);
    }

    /**
     * The tree of a case, with what follows from the facts told; its first situation is looked at alone.
     *
     * @param told what the case tells of facts whose values it does not give, by their paths in the case
     */
    static Tree of(List<? extends Situation> situations, Map<FactPath, Told> told) {
        Tree tree = new Tree(situations, told);
        tree.nodes.forEach(ForcedFacts::fillIn);
        return tree;
    }

    private void tell(FactPath path, Told so) {
        for (Node node : nodes) {
            if (node.asked.equals(path.parent())) {
                Part part = node.shape.part(path.name());
                if (part != null) {
                    node.tell(part, so);
                }
                return;
            }
        }
        throw new IllegalStateException("there is no " + path.parent());
    }

    /** What the case tells of facts whose values it does not give, by their paths in the case. */
    Map<FactPath, Told> told() {
        return told;
    }

    /**
     * Looks at a situation from now on; nothing may be made up at the time.
     *
     * @param at its place
     * @param besides which situations, itself among them, can decide what is said of it
     */
    void look(int at, IntPredicate besides) {
        place = at;
        int count = 0;
        Node[] some = new Node[roots.length];
        for (int i = 0; i < roots.length; i++) {
            if (besides.test(i)) {
                some[count] = roots[i];
                count++;
            }
        }
        seen = Arrays.copyOf(some, count);
        fresh = Map.of();
        further = Set.of();
    }

    /** The root of the situation that is looked at. */
    Node root() {
        return roots[place];
    }

    /** The case as it came, with what follows from it, in which the same situation is looked at. */
    Tree asTold() {
        List<Situation> situations = new ArrayList<>(roots.length);
        for (Node root : roots) {
            situations.add((Situation) Objects.requireNonNull(root.record));
        }
        Tree same = of(situations, told);
        if (roots.length > 1) {
            same.look(place, i -> isSeen(roots[i]));
        }
        return same;
    }

    /** How many situations the case has. */
    int size() {
        return roots.length;
    }

    /** The roots of all situations, in the order of the case. */
    List<Node> roots() {
        return List.of(roots);
    }

    /** The roots of the situations that can decide what is said, in the order of the case. */
    Node[] seen() {
        return seen;
    }

    /** Those of them that have this record or mention this person. */
    Node[] seen(Node of) {
        if (seen.length == 1) {
            return seen;
        }
        return Arrays.stream(seen).filter(root -> of.isOf(root.situation)).toArray(Node[]::new);
    }

    /** Whether a node belongs to one of them. */
    private boolean isSeen(Node node) {
        if (seen.length == roots.length) {
            return true;
        }
        for (Node root : seen) {
            if (root.situation == node.situation) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody with an id is mentioned in both of two situations. */
    boolean sharePeople(int one, int other) {
        return people != null && people.values().stream().anyMatch(person -> person.isOf(one) && person.isOf(other));
    }

    /** How many facts are made up or replaced at present. */
    int depth() {
        return depth;
    }

    /**
     * The number of the change after which so many facts were made up or replaced; as long as it is the same, so are
     * all of them.
     *
     * @param ofDepth so many facts, at most {@link #depth()}
     */
    int change(int ofDepth) {
        return changes[ofDepth];
    }

    /**
     * What is at a path in a situation; {@code null} for nothing that has facts of its own.
     *
     * @param situation the place of the situation
     */
    @Nullable
    Node node(int situation, FactPath path) {
        for (Node node : nodes) {
            if (node.situation == situation && node.path.equals(path)) {
                return node;
            }
        }
        return null;
    }

    /**
     * The path in the case of the fact by which one can be asked for: its own, or the one that would say whether its
     * owner is there.
     */
    FactPath askable(Slot slot) {
        Node owner = slot.owner();
        FactPath path = slot.asked();
        if (!owner.given) {
            FactPath missing = owner.path;
            FactPath asked = owner.asked;
            while (node(owner.situation, missing) == null) {
                path = asked.whole();
                missing = missing.whole().parent();
                asked = path.parent();
            }
        }
        return path;
    }

    /**
     * The path in the case by which a fact is asked for: of somebody with an id the same wherever they are mentioned.
     *
     * @param situation the place of a situation
     * @param path the fact's path in it
     */
    FactPath asked(int situation, FactPath path) {
        Node owner = people == null || path.isEmpty() ? null : node(situation, path.parent());
        if (owner == null) {
            return FactPath.ofSituation(situation).then(path);
        }
        FactPath whole = owner.asked.child(path.name());
        return path.index() == FactPath.WHOLE ? whole : whole.element(path.index());
    }

    /** Whether somebody in the case goes by an id. */
    boolean namesPeople() {
        return people != null;
    }

    /** In which situation a fact can be found, by its place: of somebody with an id where they are mentioned first. */
    int situationOf(FactPath inCase) {
        Node person = person(inCase);
        return person == null ? inCase.situation() : person.situation;
    }

    /** The path there of a fact of the case. */
    FactPath pathThere(FactPath inCase) {
        Node person = person(inCase);
        if (person == null) {
            return inCase.inSituation();
        }
        FactPath path = person.path;
        int step = 0;
        for (FactPath each : inCase.way()) {
            // Before these, the path only says who it is.
            if (step > 1) {
                path = path.child(each.name());
                path = each.index() == FactPath.WHOLE ? path : path.element(each.index());
            }
            step++;
        }
        return path;
    }

    private @Nullable Node person(FactPath inCase) {
        String id = people == null ? null : inCase.person();
        return id == null || people == null ? null : people.get(id);
    }

    /** Whether others leave a fact no value. */
    boolean isWithoutValue(int situation, FactPath path) {
        Node owner = node(situation, path.parent());
        Part part = owner == null ? null : owner.shape.part(path.name());
        return owner != null && part != null && owner.values[part.index()] == NoValue.NO_VALUE;
    }

    /** The nodes in the order of their paths. */
    List<Node> inOrder() {
        return nodes.stream()
                .sorted(java.util.Comparator.comparing(node -> node.path))
                .toList();
    }

    /** A record of this kind about which nothing is known; it is not part of the tree. */
    Node made(Shape shape, FactPath path) {
        return bare((Situation) root().shape.blank(), Map.of()).node(null, shape, 0, path, path, false);
    }

    /** A record that hangs off another, there by itself or as an element. */
    private Node node(@Nullable Object record, Shape shape, Node owner, Part part, int element, boolean given) {
        FactPath path = owner.pathOf(part);
        path = element == FactPath.WHOLE ? path : path.element(element);
        FactPath asked = path;
        if (owner.asked != owner.path) {
            asked = owner.askedPathOf(part);
            asked = element == FactPath.WHOLE ? asked : asked.element(element);
        }
        return node(record, shape, owner.situation, path, asked, given);
    }

    private Node node(
            @Nullable Object record, Shape shape, int situation, FactPath path, FactPath asked, boolean given) {
        String id = record instanceof Person person ? person.id() : null;
        Node known = id == null || people == null ? null : people.get(id);
        if (known != null && record != null && record.equals(known.record)) {
            Node again = known.again(situation, path);
            nodes.add(again);
            return again;
        }
        Node node = new Node(shape, situation, path, id == null ? asked : FactPath.ofPerson(id), given, record);
        nodes.add(node);
        if (id != null) {
            people = people == null ? new HashMap<>() : people;
            people.putIfAbsent(id, node);
        }
        for (Part part : shape.parts()) {
            node.values[part.index()] = record == null ? blank(part, node) : value(part.get(record), part, node);
        }
        return node;
    }

    /** What stands for a fact about which nothing is known. */
    private @Nullable Object blank(Part part, Node owner) {
        // There is always a record where only one kind of record can be; what is unknown are its facts.
        return part.kind() == Kind.RECORD
                        && part.many() == Many.ONE
                        && part.type().isRecord()
                ? node(null, Shape.of(part.type()), owner, part, FactPath.WHOLE, owner.given)
                : null;
    }

    private @Nullable Object value(@Nullable Object value, Part part, Node owner) {
        if (value == null) {
            return blank(part, owner);
        }
        if (part.kind() != Kind.RECORD) {
            return value;
        }
        if (part.many() == Many.ONE) {
            return node(value, Shape.of(value.getClass()), owner, part, FactPath.WHOLE, true);
        }
        Collection<?> records = (Collection<?>) value;
        List<Node> elements = new ArrayList<>(records.size());
        for (Object element : records) {
            elements.add(node(element, Shape.of(element.getClass()), owner, part, elements.size(), true));
        }
        return elements;
    }

    // ------------------------------------------------------------------ completing

    /** Gives an unknown fact a value; where the owner is of another tree, to the same fact of this one. */
    void assign(Assignment assignment) {
        Slot slot = assignment.slot();
        Node owner = node(slot.owner().situation, slot.owner().path);
        if (owner == null) {
            throw new IllegalStateException("there is no " + slot.owner().asked);
        }
        assign(owner, slot.part(), slot.element(), assignment.choice());
    }

    /**
     * Gives an unknown fact a value.
     *
     * @param slot the fact, of a node of this tree
     * @param choice the value, as in an {@link Assignment}
     */
    void assign(Slot slot, Object choice) {
        assign(slot.owner(), slot.part(), slot.element(), choice);
    }

    private void assign(Node owner, Part part, @Nullable Object element, Object choice) {
        change();
        if (element instanceof PartialList.Another another) {
            PartialList list = Objects.requireNonNull((PartialList) owner.values[part.index()]);
            if ((Boolean) choice) {
                list.add(madeUp(owner, part, list.elements().size(), another.shape()));
            } else {
                list.close(another.shape());
            }
        } else if (element != null) {
            PartialSet set = (PartialSet) owner.values[part.index()];
            if (set == null) {
                set = new PartialSet();
                owner.assume(part.index(), set);
            }
            set.decide(element, (Boolean) choice);
        } else if (choice instanceof Shape shape) {
            owner.assume(part.index(), madeUp(owner, part, FactPath.WHOLE, shape));
        } else if (choice instanceof List<?> shapes) {
            owner.assume(
                    part.index(),
                    shapes.isEmpty() ? List.of() : new PartialList(madeUp(owner, part, 0, (Shape) shapes.get(0))));
        } else {
            owner.assume(part.index(), choice);
        }
    }

    private Node madeUp(Node owner, Part part, int element, Shape shape) {
        return node(null, shape, owner, part, element, false);
    }

    private void change() {
        depth++;
        if (depth == changes.length) {
            changes = Arrays.copyOf(changes, 2 * depth);
        }
        latest++;
        changes[depth] = latest;
    }

    /** Whether a set that is made up holds none of these, which are all that it could; from then on it is empty. */
    boolean isEmpty(Slot slot, List<Object> all) {
        PartialSet set = Objects.requireNonNull(
                (PartialSet) slot.owner().values[slot.part().index()]);
        return set.isEmpty(all);
    }

    /** Gives a fact of the case another value, for good. */
    void replace(Node owner, Part part, Object value) {
        change();
        owner.replace(part.index(), value);
    }

    /** Takes from the case that a fact is told, for good. */
    void forgetFact(Node owner, Part part) {
        change();
        owner.forgetFact(part.index());
    }

    /** Takes a value back; the latest first. */
    void retract(Slot slot) {
        depth--;
        Node owner = slot.owner();
        int part = slot.part().index();
        Object value = owner.values[part];
        if (slot.element() instanceof PartialList.Another another && value instanceof PartialList list) {
            if (list.isClosed(another.shape())) {
                list.reopen(another.shape());
            } else {
                forget(list.removeLast());
            }
            return;
        } else if (slot.element() != null && value instanceof PartialSet set) {
            set.forget(slot.element());
            if (!set.isEmpty()) {
                return;
            }
        } else if (value instanceof Node made) {
            forget(made);
        } else if (value instanceof PartialList list) {
            forget(list.elements().get(0));
        }
        owner.forget(part);
    }

    /** Forgets a node and all that were made after it. */
    private void forget(Node made) {
        nodes.subList(nodes.lastIndexOf(made), nodes.size()).clear();
    }

    /** Whether no record of the case contradicts itself. */
    boolean consistent() {
        for (Node node : nodes) {
            if (!consistent(node)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this record does not contradict itself. */
    boolean consistent(Node node) {
        if (!node.shape.canContradict()) {
            return true;
        }
        if (NodeRecords.isContradictory(node)) {
            return false;
        }
        for (Part part : node.shape.parts()) {
            if (node.values[part.index()] == NoValue.NO_VALUE && !Exclusions.allow(node, part)) {
                return false;
            }
        }
        return isPossible(node);
    }

    /** Whether each fact of which something is told, and which has no value yet, can have one. */
    private static boolean isPossible(Node node) {
        @Nullable Restriction[] restrictions = node.restrictions();
        if (restrictions == null) {
            return true;
        }
        for (Restriction each : restrictions) {
            if (each != null
                    && node.values[each.part().index()] == null
                    && each.some().stream()
                            .noneMatch(value -> NodeRecords.isConsistentWith(node, each.part(), value))) {
                return false;
            }
        }
        return true;
    }

    /** The values of a type of named thing that the case speaks of, in alphabetical order. */
    Set<Object> named(Class<?> type) {
        Set<Object> found = new TreeSet<>();
        for (Node node : nodes) {
            if (!isSeen(node)) {
                continue;
            }
            for (Part part : node.shape.parts()) {
                if (part.type() != type) {
                    continue;
                }
                Restriction restriction = node.restriction(part.index());
                if (restriction != null) {
                    found.addAll(restriction.values());
                }
                Object value = node.values[part.index()];
                if (value instanceof Collection<?> values) {
                    found.addAll(values);
                } else if (value instanceof PartialSet set) {
                    found.addAll(set.decided().keySet());
                } else if (value != null && value != NoValue.NO_VALUE) {
                    found.add(value);
                }
            }
        }
        return found;
    }

    /**
     * A name for what a slot might hold that is nothing else the case speaks of: the same for each slot and number, so
     * that two slots can hold the same or different ones.
     *
     * @param number which of several for one slot, from 0
     */
    Object fresh(Slot slot, int number) {
        String key = number == 0 ? slot.asked().toString() : slot.asked() + "#" + number;
        Object known = fresh.get(key);
        if (known == null) {
            Class<?> type = slot.part().type();
            Set<Object> taken = new HashSet<>(named(type));
            taken.addAll(fresh.values());
            taken.remove(ModelTypes.constants(type).get("NONE"));
            String name = (taken.isEmpty() ? "a " : "another ") + Shape.kebab(type.getSimpleName());
            known = ModelTypes.named(type, name);
            for (int i = 2; taken.contains(known); i++) {
                known = ModelTypes.named(type, name + " " + i);
            }
            fresh = fresh.isEmpty() ? new HashMap<>() : fresh;
            fresh.put(key, known);
            if (number > 0) {
                further = further.isEmpty() ? new HashSet<>() : further;
                further.add(known);
            }
        }
        return known;
    }

    /**
     * Whether a plain value, or a person or thing, was made up besides another in the same place: verdicts are about
     * the first, which stands for each of them.
     */
    boolean isFurther(@Nullable Object value) {
        return value instanceof Node node ? isFurther(node) : value != null && further.contains(value);
    }

    private boolean isFurther(Node node) {
        if (node.given) {
            return false;
        }
        for (FactPath path = node.path; !path.isEmpty(); path = path.parent()) {
            Node owner = path.index() > 0 ? node(node.situation, path) : null;
            if (owner != null && !owner.given) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is one that {@link #fresh} made up. */
    boolean madeUp(@Nullable Object value) {
        return value != null && fresh.containsValue(value);
    }

    /** The plain values of a kind that the case speaks of. */
    Set<Object> plain(Kind kind) {
        Set<Object> found = new LinkedHashSet<>();
        for (Node node : nodes) {
            if (!isSeen(node)) {
                continue;
            }
            for (Part part : node.shape.parts()) {
                Object value = node.values[part.index()];
                if (part.kind() == kind && part.many() == Many.ONE && value != null && value != NoValue.NO_VALUE) {
                    found.add(value);
                }
            }
        }
        return found;
    }

    /**
     * Gives every fact that some rule looks at a value, so that the rules never meet an unknown one. Which value does
     * not matter: nothing that is read off this completion hangs on it.
     *
     * @param wanted whether some rule looks at a component
     * @param values some value of a component
     */
    void finish(Predicate<Part> wanted, Function<Part, Object> values) {
        List<Node> rest = new ArrayList<>(nodes);
        for (int i = 0; i < rest.size(); i++) {
            Node node = rest.get(i);
            for (Part part : node.shape.parts()) {
                Object value = node.values[part.index()];
                if (value instanceof PartialList list) {
                    node.values[part.index()] = list.elements();
                } else if (value instanceof PartialSet set) {
                    Set<Object> in = NodeRecords.elements(set);
                    node.values[part.index()] = in == null ? Set.of() : in;
                } else if (value == null && wanted.test(part)) {
                    Restriction restriction = node.restriction(part.index());
                    Object any = restriction == null
                            ? values.apply(part)
                            : restriction.some().get(0);
                    if (any instanceof Shape shape) {
                        any = madeUp(node, part, FactPath.WHOLE, shape);
                        rest.add((Node) any);
                    }
                    node.assume(part.index(), any);
                }
            }
        }
    }

    // ------------------------------------------------------------------ readings

    /** Which way a question of how to read the document is answered; negative while it is not. */
    int reading(int question) {
        return question < readings.length ? readings[question] : -1;
    }

    /** How every question of how to read the document is answered that is. */
    List<ReadingChoice> readings() {
        List<ReadingChoice> answered = new ArrayList<>(0);
        for (int question = 0; question < readings.length; question++) {
            if (readings[question] >= 0) {
                answered.add(new ReadingChoice(question, readings[question]));
            }
        }
        return answered;
    }

    /** What stands for a question of how to read the document that is not answered. */
    Slot unread(ReadingChoice asked) {
        Node node = readingsNode;
        if (node == null) {
            node = new Node(Slot.READING, place, FactPath.EMPTY, FactPath.ofSituation(place), false, null);
            readingsNode = node;
        }
        return new Slot(node, Slot.READING.parts().get(0), asked.question());
    }

    /** Answers such a question. */
    void read(ReadingChoice choice) {
        if (choice.question() >= readings.length) {
            int before = readings.length;
            readings = Arrays.copyOf(readings, choice.question() + 1);
            Arrays.fill(readings, before, readings.length, -1);
        }
        change();
        readings[choice.question()] = choice.way();
    }

    /** Takes the answer back; the latest of all that was made up first. */
    void unread(int question) {
        depth--;
        readings[question] = -1;
    }

    /**
     * Gives everybody without an id one of their own, unless rules look at it: two people of whom the same is known are
     * two, and an engine that holds records against one another must not take them for one.
     */
    void tellPeopleApart() {
        int number = 0;
        for (Node node : nodes) {
            Part id = Person.class.isAssignableFrom(node.shape.type()) ? node.shape.part("id") : null;
            if (id != null && node.values[id.index()] == null) {
                number++;
                node.assume(id.index(), "nobody " + number);
            }
        }
    }

    // ------------------------------------------------------------------ putting together

    /** The situation at a place as it now stands. */
    Situation situation(int at) {
        return (Situation) NodeRecords.of(roots[at], null);
    }

    /** All situations as they now stand, and which record is of which node. */
    List<Situation> situations(Map<Object, Node> origins) {
        List<Situation> situations = new ArrayList<>(roots.length);
        for (Node root : roots) {
            situations.add((Situation) NodeRecords.of(root, origins));
        }
        return situations;
    }

    /** A map for {@link #situations} that tells records apart that are equal. */
    static Map<Object, Node> origins() {
        return new IdentityHashMap<>();
    }
}

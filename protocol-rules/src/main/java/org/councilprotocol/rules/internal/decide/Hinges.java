package org.councilprotocol.rules.internal.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.OpenVerdict.Effect;
import org.councilprotocol.model.decision.OpenVerdict.Hinge;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.internal.decide.PartialList.Another;
import org.councilprotocol.rules.internal.vocabulary.FactValues;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.jspecify.annotations.Nullable;

/** Which unknown facts an open verdict hangs on, and what becomes of it for each value. */
final class Hinges {

    /** Where a completion leaves a fact open. */
    private static final int OPEN = -1;

    /** Where two completions differ in no fact, or in several. */
    private static final int NONE = -1;

    private static final int MORE_THAN_ONE = -2;

    private final Tree given;
    private final Domains domains;
    private final Unknowns unknowns;
    /** By the place of an unknown fact, the path in the case by which it can be asked for. */
    private final @Nullable FactPath[] askable;
    /** By the place of an unknown fact, its values as they are told. */
    private final Map<Unknown, @Nullable FactValue[]> told = new IdentityHashMap<>();

    private final FactWording wording;
    /** By path, the question for a fact on which something hangs. */
    private final Map<FactPath, String> questions = new HashMap<>();

    private final Map<Exploration, Table> tables = new IdentityHashMap<>();
    private @Nullable Days days;

    Hinges(Unknowns unknowns, Tree given, Domains domains, FactWording wording) {
        this.wording = wording;
        this.given = given;
        this.domains = domains;
        this.unknowns = unknowns;
        this.askable = new @Nullable FactPath[unknowns.size()];
    }

    /**
     * A value of a fact.
     *
     * @param told the value as a reader is told it
     * @param constant whether it is a constant of an enum
     * @param allowing which completions allow it, by their places
     */
    record Value(FactValue told, boolean constant, BitSet allowing) {}

    /** What the completions of one cone tell, worked out once for all of its outcomes. */
    private final class Table {

        final Map<FactPath, List<Value>> facts = new LinkedHashMap<>();
        /** The unknown facts of the cone, in the order in which they were asked for. */
        private final List<Unknown> columns = new ArrayList<>();
        /** For each of them the number of the fact by which it can be asked for. */
        private final int[] asking;

        private final List<FactPath> asked = new ArrayList<>();
        /** Each completion's choices by column, or {@link #OPEN}. */
        private final int[][] rows;
        /** The columns of dates, where there are several; none where one date alone is unknown, or none. */
        private final List<Integer> dates = new ArrayList<>(0);

        Table(Exploration exploration) {
            int[] columnOf = new int[unknowns.size()];
            Arrays.fill(columnOf, -1);
            for (Completion completion : exploration.completions) {
                for (int fact : completion.facts()) {
                    if (columnOf[fact] < 0) {
                        columnOf[fact] = columns.size();
                        columns.add(unknowns.get(fact));
                    }
                }
            }
            this.rows = new int[exploration.completions.size()][columns.size()];
            for (int i = 0; i < rows.length; i++) {
                Completion completion = exploration.completions.get(i);
                Arrays.fill(rows[i], OPEN);
                for (int j = 0; j < completion.facts().length; j++) {
                    rows[i][columnOf[completion.facts()[j]]] = completion.choices()[j];
                }
            }
            this.asking = new int[columns.size()];
            Map<FactPath, List<Integer>> byPath = new LinkedHashMap<>();
            for (int column = 0; column < asking.length; column++) {
                Unknown fact = columns.get(column);
                FactPath path = askable(fact);
                asking[column] = asked.indexOf(path);
                if (asking[column] < 0) {
                    asking[column] = asked.size();
                    asked.add(path);
                }
                if (fact.slot.part().kind() == Kind.DATE) {
                    dates.add(column);
                }
                // A fact of something that was made up cannot be asked for before that something is known.
                if (fact.slot.owner().given) {
                    byPath.computeIfAbsent(path, p -> new ArrayList<>(2)).add(column);
                }
            }
            if (dates.size() < 2) {
                dates.clear();
            }
            byPath.forEach((path, of) -> facts.put(path, values(of)));
        }

        private List<Value> values(List<Integer> of) {
            List<Value> values = new ArrayList<>();
            BitSet none = null;
            BitSet alone = alone(of);
            for (int column : of) {
                Unknown fact = columns.get(column);
                if (fact.slot.element() instanceof Another) {
                    continue;
                } else if (fact.slot.element() != null) {
                    // One that is made up besides another is no other answer.
                    if (!given.isFurther(fact.slot.element())) {
                        values.add(new Value(told(fact.slot.element()), false, allowing(column, true)));
                    }
                    BitSet without = allowing(column, false);
                    if (none == null) {
                        none = without;
                    } else {
                        none.and(without);
                    }
                } else {
                    BitSet tried = new BitSet();
                    for (int[] row : rows) {
                        int choice = row[column];
                        if (choice != OPEN && fact.choices.get(choice) != NoValue.NO_VALUE && !tried.get(choice)) {
                            tried.set(choice);
                            BitSet allowing = allowing(column, choice);
                            if (alone != null) {
                                allowing.and(alone);
                            }
                            // A day in whose place another stands already is no other answer.
                            if (!dates.contains(column)
                                    || values.stream().noneMatch(each -> each.allowing.equals(allowing))) {
                                values.add(new Value(
                                        told(fact, choice), fact.choices.get(choice) instanceof Enum<?>, allowing));
                            }
                        }
                    }
                }
            }
            if (none != null) {
                values.add(new Value(FactValue.Indefinite.NONE_OF_THESE, false, none));
            }
            if (alone != null) {
                BitSet several = new BitSet();
                several.set(0, rows.length);
                several.andNot(alone);
                values.add(new Value(FactValue.Indefinite.MORE_THAN_ONE, false, several));
            }
            return values;
        }

        /** Of a list, the completions that need nobody in it besides the first; {@code null} if all are such. */
        private @Nullable BitSet alone(List<Integer> of) {
            BitSet alone = null;
            for (int column : of) {
                if (columns.get(column).slot.element() instanceof Another) {
                    BitSet without = allowing(column, false);
                    if (alone == null) {
                        alone = without;
                    } else {
                        alone.and(without);
                    }
                }
            }
            return alone == null || alone.cardinality() == rows.length ? null : alone;
        }

        private BitSet allowing(int column, boolean element) {
            return allowing(column, columns.get(column).choices.indexOf(element));
        }

        private BitSet allowing(int column, int choice) {
            BitSet allowing = new BitSet(rows.length);
            for (int i = 0; i < rows.length; i++) {
                int chosen = rows[i][column];
                if (chosen == OPEN || chosen == choice || dates.contains(column) && couldBe(i, column, choice)) {
                    allowing.set(i);
                }
            }
            return allowing;
        }

        /** Whether a completion stands for one in which a date, of several that are unknown, has this value. */
        private boolean couldBe(int row, int column, int choice) {
            LocalDate was = day(row, column);
            if (was == null || !(columns.get(column).choices.get(choice) instanceof LocalDate day)) {
                return false;
            }
            List<LocalDate> others = new ArrayList<>();
            for (int other : dates) {
                LocalDate each = other == column || rows[row][other] == OPEN ? null : day(row, other);
                if (each != null) {
                    others.add(each);
                }
            }
            return days().couldBe(was, day, others);
        }

        /** The day that a date has in a completion which decides it; {@code null} if it is without one. */
        private @Nullable LocalDate day(int row, int column) {
            return columns.get(column).choices.get(rows[row][column]) instanceof LocalDate day ? day : null;
        }

        /** The facts for which two completions differ in it alone, one with the outcome and one without. */
        Set<FactPath> turning(BitSet applying) {
            BitSet turning = new BitSet(asked.size());
            for (int with = applying.nextSetBit(0); with >= 0; with = applying.nextSetBit(with + 1)) {
                for (int without = applying.nextClearBit(0);
                        without < rows.length;
                        without = applying.nextClearBit(without + 1)) {
                    int difference = difference(rows[with], rows[without]);
                    if (!dates.isEmpty()) {
                        addDifferences(with, without, difference, turning);
                    } else if (difference >= 0) {
                        turning.set(difference);
                    }
                }
            }
            Set<FactPath> paths = new HashSet<>();
            for (int place = turning.nextSetBit(0); place >= 0; place = turning.nextSetBit(place + 1)) {
                paths.add(asked.get(place));
            }
            return paths;
        }

        /**
         * For two completions, the fact in which alone they differ, where several dates are unknown those left out;
         * {@link #NONE}, or {@link #MORE_THAN_ONE}.
         */
        private int difference(int[] a, int[] b) {
            int only = NONE;
            for (int column = 0; column < asking.length; column++) {
                if (a[column] != b[column] && a[column] != OPEN && b[column] != OPEN && !dates.contains(column)) {
                    if (only != NONE && only != asking[column]) {
                        return MORE_THAN_ONE;
                    }
                    only = asking[column];
                }
            }
            return only;
        }

        /**
         * Adds the facts of which each can be the only one in which two completions differ. Where two dates stand to
         * one another otherwise, it can be either of them.
         *
         * @param besides what differs besides dates
         */
        private void addDifferences(int one, int other, int besides, BitSet to) {
            if (besides >= 0 && standAlike(one, other, besides)) {
                to.set(besides);
            } else if (besides == NONE) {
                for (int column : dates) {
                    if (standAlike(one, other, asking[column])) {
                        to.set(asking[column]);
                    }
                }
            }
        }

        /** Whether the dates that two completions decide stand alike in both, one fact left out. */
        private boolean standAlike(int one, int other, int leftOut) {
            List<@Nullable LocalDate> here = new ArrayList<>();
            List<@Nullable LocalDate> there = new ArrayList<>();
            for (int column : dates) {
                if (asking[column] != leftOut && rows[one][column] != OPEN && rows[other][column] != OPEN) {
                    here.add(day(one, column));
                    there.add(day(other, column));
                }
            }
            return days().standAlike(here, there);
        }
    }

    /** The days that the case gives, and those that the rules name. */
    private Days days() {
        Days known = days;
        if (known == null) {
            List<Object> fixed = new ArrayList<>(given.plain(Kind.DATE));
            fixed.addAll(domains.daysNamed());
            known = new Days(fixed);
            days = known;
        }
        return known;
    }

    /** The fact by which one can be asked for: its own, or the one that would say whether its owner is there. */
    private FactPath askable(Unknown fact) {
        FactPath known = askable[fact.place];
        if (known == null) {
            known = given.askable(fact.slot);
            askable[fact.place] = known;
        }
        return known;
    }

    private FactValue told(Unknown fact, int choice) {
        @Nullable FactValue[] values = told.computeIfAbsent(fact, f -> new @Nullable FactValue[f.choices.size()]);
        FactValue known = values[choice];
        if (known == null) {
            Set<Object> possible = new HashSet<>();
            for (int each = fact.possible.nextSetBit(0); each >= 0; each = fact.possible.nextSetBit(each + 1)) {
                possible.add(fact.choices.get(each));
            }
            Object value = fact.choices.get(choice);
            known = given.madeUp(value) ? told(value) : domains.told(fact.slot, value, possible);
            values[choice] = known;
        }
        return known;
    }

    /** A value by itself; one that was made up is nobody's. */
    private FactValue told(Object value) {
        return given.madeUp(value)
                ? new FactValue.Unnamed(value instanceof Named name ? name.name() : value.toString())
                : FactValues.of(value);
    }

    private Table table(Exploration exploration) {
        return tables.computeIfAbsent(exploration, Table::new);
    }

    /** The facts that the completions of a cone decide and that can be asked for, each with its values. */
    Map<FactPath, List<Value>> facts(Exploration exploration) {
        return table(exploration).facts;
    }

    /** What becomes of an open outcome for a value; {@code null} if no completion has that value. */
    static @Nullable Effect effect(Standing open, Value value) {
        boolean applies = value.allowing().intersects(open.holding());
        boolean fallsAway = value.allowing().intersects(open.lacking());
        if (value.allowing().intersects(open.arguing())) {
            return applies || fallsAway ? Effect.STILL_OPEN : Effect.ARGUABLE;
        }
        return applies ? fallsAway ? Effect.STILL_OPEN : Effect.APPLIES : fallsAway ? Effect.FALLS_AWAY : null;
    }

    /**
     * A fact on which an open outcome hangs, with a value that does not make it fall away.
     *
     * @param path its path
     * @param slot the fact
     * @param choice the value
     */
    record Turn(FactPath path, Slot slot, Object choice) {}

    /** The first fact on which an open outcome hangs, of those not left out; {@code null} if there is none. */
    @Nullable
    Turn turn(Standing open, Set<FactPath> leftOut) {
        Table table = table(open.exploration);
        Set<FactPath> turning = turning(open);
        for (int column = 0; column < table.columns.size(); column++) {
            Unknown fact = table.columns.get(column);
            FactPath path = askable(fact);
            if (!fact.slot.owner().given || !turning.contains(path) || leftOut.contains(path)) {
                continue;
            }
            for (Object choice : fact.choices) {
                if (choice != NoValue.NO_VALUE
                        && table.allowing(column, fact.choices.indexOf(choice)).intersects(open.holding())) {
                    return new Turn(path, fact.slot, choice);
                }
            }
        }
        return null;
    }

    /**
     * An exceptional value of a fact on which an open outcome hangs.
     *
     * @param turn the fact with the value
     * @param told the value as a reader is told it
     * @param effect what becomes of the outcome then
     */
    record Exception(Turn turn, FactValue told, Effect effect) {}

    /** The exceptional values of the facts on which an open outcome hangs. */
    List<Exception> exceptions(Standing open, OrdinaryCompletions ordinary) {
        Table table = table(open.exploration);
        List<Exception> found = new ArrayList<>(1);
        Set<FactPath> turning = null;
        for (int column = 0; column < table.columns.size(); column++) {
            Unknown fact = table.columns.get(column);
            for (int choice = 0; choice < fact.choices.size(); choice++) {
                if (!fact.slot.owner().given || !ordinary.isExceptional(fact, choice)) {
                    continue;
                }
                turning = turning == null ? turning(open) : turning;
                FactPath path = askable(fact);
                Object element = fact.slot.element();
                FactValue told = element == null ? told(fact, choice) : told(element);
                Effect effect = effect(open, new Value(told, false, table.allowing(column, choice)));
                if (turning.contains(path) && effect != null) {
                    found.add(new Exception(new Turn(path, fact.slot, fact.choices.get(choice)), told, effect));
                }
            }
        }
        return found;
    }

    /** The facts that turn whether an open outcome applies, or whether it does on every reading. */
    private Set<FactPath> turning(Standing open) {
        Table table = table(open.exploration);
        Set<FactPath> turning = table.turning(open.holding());
        if (!open.arguing().isEmpty()) {
            BitSet either = (BitSet) open.holding().clone();
            either.or(open.arguing());
            turning.addAll(table.turning(either));
        }
        return turning;
    }

    /** The facts that an open outcome hangs on. */
    List<Hinge> of(Standing open) {
        Set<FactPath> turning = turning(open);
        List<Hinge> hinges = new ArrayList<>();
        facts(open.exploration).forEach((path, values) -> {
            if (turning.contains(path)) {
                List<OpenVerdict.Outcome> outcomes = new ArrayList<>(values.size());
                for (Value value : values) {
                    Effect effect = effect(open, value);
                    if (effect != null) {
                        outcomes.add(new OpenVerdict.Outcome(value.told(), effect));
                    }
                }
                hinges.add(new Hinge(path, questions.computeIfAbsent(path, wording::question), outcomes));
            }
        });
        return hinges;
    }
}

package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.decision.Companion;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.NearMiss;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.OpenVerdict.Hinge;
import org.councilprotocol.model.decision.OpenVerdict.Ordinarily;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Question.Evidence;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Unused;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/** What has been found so far of all situations of a case, within what a decision lists at the most. */
final class DecisionBuilder {

    /** At most so many open verdicts are listed, and at most so many facts on which one hangs; the rest are counted. */
    private static final int MOST_OPEN = 300;

    private static final int MOST_HINGES = 20;

    /** And at most so many such facts of all open verdicts together. */
    private static final int MOST_HINGES_IN_ALL = 5_000;

    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<OpenVerdict> open = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Verdict> arguable = new ArrayList<>();
    private final List<Displaced> displaced = new ArrayList<>();
    private final List<Verdict> notArising = new ArrayList<>();
    private final List<Verdict> gaps = new ArrayList<>();
    private final List<ChecklistItem> checklist = new ArrayList<>();
    private final List<Reminder> reminders = new ArrayList<>();
    private final Set<FactPath> notExplored = new TreeSet<>();
    private int openNotListed;
    private int hinges;

    /** Adds a verdict that is settled, among those of its kind. */
    void addSettled(Verdict verdict) {
        switch (verdict.kind()) {
            case VERDICT -> verdicts.add(verdict);
            case ARGUABLE -> arguable.add(verdict);
            case NOT_ARISING -> notArising.add(verdict);
            case GAP -> gaps.add(verdict);
            case REMINDER -> throw new IllegalArgumentException(verdict.norm() + " reminds, and is no verdict");
        }
    }

    /**
     * Adds what was derived not to arise, among what a rule says does not.
     *
     * @param places the place of a norm in the document
     */
    void addNotArising(List<Verdict> derived, ToIntFunction<String> places) {
        if (!derived.isEmpty()) {
            notArising.addAll(derived);
            notArising.sort(Comparator.comparingInt(Verdict::situation)
                    .thenComparingInt(verdict -> places.applyAsInt(verdict.norm())));
        }
    }

    /** Of open verdicts still to be added, those for which there is room; the rest are counted. */
    <T> List<T> listed(List<T> more) {
        List<T> listed = more.subList(0, Math.min(more.size(), MOST_OPEN - open.size()));
        openNotListed += more.size() - listed.size();
        return listed;
    }

    /** Adds a verdict that is open, with as many of the facts on which it hangs as there is room for. */
    void addOpen(Verdict verdict, List<Hinge> hangsOn, boolean explored, @Nullable Ordinarily ordinarily) {
        int room = Math.min(hangsOn.size(), Math.min(MOST_HINGES, MOST_HINGES_IN_ALL - hinges));
        hinges += room;
        open.add(new OpenVerdict(verdict, hangsOn.subList(0, room), hangsOn.size() - room, explored, ordinarily));
    }

    void addToChecklist(ChecklistItem item) {
        checklist.add(item);
    }

    /** The open verdicts added last, so many of them. */
    List<OpenVerdict> lastOpen(int count) {
        return List.copyOf(open.subList(open.size() - count, open.size()));
    }

    void addDisplaced(Displaced one) {
        displaced.add(one);
    }

    void addReminder(Reminder reminder) {
        reminders.add(reminder);
    }

    /** Whether a norm is reminded of for a situation, by its place in the case. */
    boolean reminds(String norm, int situation) {
        for (Reminder one : reminders) {
            if (one.situation() == situation && one.norm().equals(norm)) {
                return true;
            }
        }
        return false;
    }

    void ask(Question question) {
        questions.add(question);
    }

    /** Whether a fact is asked for. */
    boolean asks(FactPath fact) {
        return questions.stream().anyMatch(question -> question.fact().equals(fact));
    }

    /** What shows whether verdicts are kept, added to the question for a fact, or asked for by itself. */
    void askForStatus(Question question) {
        for (int i = 0; i < questions.size(); i++) {
            Question asked = questions.get(i);
            if (asked.fact().equals(question.fact())) {
                List<Evidence> shows = new ArrayList<>(asked.shows());
                question.shows().stream().filter(each -> !shows.contains(each)).forEach(shows::add);
                questions.set(i, new Question(asked.fact(), asked.question(), asked.answers(), asked.settles(), shows));
                return;
            }
        }
        ask(question);
    }

    /** Adds a fact of which not every value was tried. */
    void addNotExplored(FactPath fact) {
        notExplored.add(fact);
    }

    /** The verdicts that are settled so far. */
    List<Verdict> verdicts() {
        return verdicts;
    }

    /** Whether nothing is said but, at most, a reminder, a gap, or that something does not arise. */
    boolean isSilent() {
        return verdicts.isEmpty() && open.isEmpty() && arguable.isEmpty() && displaced.isEmpty();
    }

    /** The decision. */
    Decision build(
            PackInfo pack,
            List<String> situations,
            Comparator<Reminder> order,
            List<NearMiss> nearMisses,
            List<Companion> companions,
            List<Unused> unused) {
        reminders.sort(order);
        return new Decision(
                pack,
                situations,
                verdicts,
                open,
                openNotListed,
                questions,
                arguable,
                displaced,
                notArising,
                gaps,
                reminders,
                List.copyOf(notExplored),
                nearMisses,
                checklist,
                companions,
                unused);
    }
}

package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.OpenVerdict.Effect;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;

/**
 * Ranks the questions of a case by how many open verdicts an answer settles on average. A fact on which verdicts of
 * several situations hang is asked for once, with the first of them.
 */
final class QuestionRanking {

    /** By the path of a fact in the case and by its value, what knowing it gains and loses. */
    private final Map<FactPath, Map<FactValue, AnswerTally>> tallies = new LinkedHashMap<>();

    private final List<Part> parts = new ArrayList<>(1);

    /** What is open in one situation. */
    private static final class Part {
        private final FactWording wording;
        /** Of each of its open verdicts that is asked about, the facts on which it hangs. */
        private final List<List<FactPath>> hangingOn = new ArrayList<>();
        /** The facts whose answers its open verdicts have a part in. */
        private final Set<FactPath> tallied = new LinkedHashSet<>();
        /** The facts that it is the first to ask for. */
        private final List<FactPath> first = new ArrayList<>();
        /** Each of its norms that is open, with the facts on which that hangs. */
        private final List<Elsewhere> elsewhere = new ArrayList<>();

        Part(FactWording wording) {
            this.wording = wording;
        }
    }

    /** A norm of which something is open, whatever becomes of a fact on which it does not hang. */
    private record Elsewhere(Cited norm, Set<FactPath> hangsOn) {}

    /**
     * Adds what is open in the next situation in which something is. What is exceptional is not asked for, nor what
     * matters only if something exceptional is so.
     *
     * @param hinges what its open verdicts hang on
     * @param listed the open verdicts that are listed
     * @param open all of them: what stays open is not said to be lost
     * @param told what is told of those listed
     */
    void add(
            Hinges hinges,
            OrdinaryCompletions ordinary,
            FactWording wording,
            List<Standing> listed,
            List<Standing> open,
            List<OpenVerdict> told) {
        Part part = new Part(wording);
        parts.add(part);
        for (int i = 0; i < listed.size(); i++) {
            Standing each = listed.get(i);
            if (ordinary.ordinarily(each) == null) {
                Standing among = ordinary.among(each);
                List<OpenVerdict.Hinge> hangsOn = among == each ? told.get(i).hangsOn() : hinges.of(among);
                part.hangingOn.add(hangsOn.stream().map(OpenVerdict.Hinge::fact).toList());
                if (among.exploration.isComplete) {
                    tally(among, hinges, part);
                }
            }
        }
        for (Standing standing : open) {
            part.elsewhere.add(new Elsewhere(
                    standing.finding.cited(),
                    standing.exploration.isComplete
                            ? hinges.facts(standing.exploration).keySet()
                            : Set.of()));
        }
    }

    private void tally(Standing standing, Hinges hinges, Part part) {
        Cited cited = standing.finding.cited();
        hinges.facts(standing.exploration).forEach((path, values) -> {
            Map<FactValue, AnswerTally> ofPath = tallies.get(path);
            if (ofPath == null) {
                ofPath = new LinkedHashMap<>();
                tallies.put(path, ofPath);
                part.first.add(path);
            }
            part.tallied.add(path);
            for (Hinges.Value value : values) {
                Effect effect = Hinges.effect(standing, value);
                // Such as none of some elements, where it must be one of them.
                if (effect != null) {
                    ofPath.computeIfAbsent(value.told(), v -> new AnswerTally(value.constant()))
                            .add(
                                    cited,
                                    standing.kind(),
                                    effect == Effect.APPLIES && standing.isArguable() ? Effect.ARGUABLE : effect);
                }
            }
        });
    }

    /** The questions, by the place of the situation that is the first to ask them; in each those worth most first. */
    Map<Integer, List<Question>> questions() {
        parts.forEach(this::keepWhatIsOpenElsewhere);
        tallies.values().forEach(values -> values.values().forEach(AnswerTally::loseOnlyAll));
        Set<FactPath> together = together(settling());
        Map<Integer, List<Question>> questions = new HashMap<>();
        for (Part part : parts) {
            questions.put(part.wording.place(), questions(part, together));
        }
        return questions;
    }

    private List<Question> questions(Part part, Set<FactPath> together) {
        List<Question> asked = new ArrayList<>();
        Map<FactPath, Integer> worth = new HashMap<>();
        for (FactPath fact : part.first) {
            Map<FactValue, AnswerTally> values = Objects.requireNonNull(tallies.get(fact));
            int least = Integer.MAX_VALUE;
            int sum = 0;
            for (AnswerTally answer : values.values()) {
                least = Math.min(least, answer.settles());
                sum += answer.settles();
            }
            if (sum > 0 || together.contains(fact)) {
                worth.put(fact, 1000 * sum / values.size());
                asked.add(new Question(fact, part.wording.question(fact), answers(values), least, List.of()));
            }
        }
        asked.sort(Comparator.<Question>comparingInt(question -> -worth.getOrDefault(question.fact(), 0))
                .thenComparing(Question::fact));
        return asked;
    }

    /** The facts of which some answer settles something. */
    private Set<FactPath> settling() {
        Set<FactPath> settling = new HashSet<>();
        tallies.forEach((path, values) -> {
            for (AnswerTally answer : values.values()) {
                if (answer.settles() > 0) {
                    settling.add(path);
                    break;
                }
            }
        });
        return settling;
    }

    /**
     * The facts of which no answer settles anything by itself, of open verdicts that hang on no other: that two days
     * are the same is known only when both are.
     */
    private Set<FactPath> together(Set<FactPath> settling) {
        Set<FactPath> together = new HashSet<>();
        for (Part part : parts) {
            for (List<FactPath> each : part.hangingOn) {
                if (each.stream().noneMatch(settling::contains)) {
                    together.addAll(each);
                }
            }
        }
        return together;
    }

    /** Of a norm that may be said of somebody else, whatever an answer is, nothing is lost. */
    private void keepWhatIsOpenElsewhere(Part part) {
        for (Elsewhere open : part.elsewhere) {
            for (FactPath path : part.tallied) {
                if (!open.hangsOn.contains(path)) {
                    Objects.requireNonNull(tallies.get(path)).values().forEach(tally -> tally.keepElsewhere(open.norm));
                }
            }
        }
    }

    /** The answers; constants of an enum that lead to the same are told together. */
    private static List<Question.Answer> answers(Map<FactValue, AnswerTally> values) {
        Map<Object, List<FactValue>> alike = new LinkedHashMap<>();
        Map<Object, AnswerTally> tallies = new HashMap<>();
        values.forEach((value, tally) -> {
            Object likeness = tally.likeness(value);
            alike.computeIfAbsent(likeness, l -> new ArrayList<>()).add(value);
            tallies.putIfAbsent(likeness, tally);
        });
        List<Question.Answer> answers = new ArrayList<>();
        alike.forEach((likeness, together) -> {
            AnswerTally tally = Objects.requireNonNull(tallies.get(likeness));
            answers.add(new Question.Answer(FactValue.anyOf(together), tally.gained(), tally.gaps(), tally.lost()));
        });
        return answers;
    }
}

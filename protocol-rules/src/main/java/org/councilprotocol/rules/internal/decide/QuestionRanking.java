package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

/** Ranks the questions of one situation by how many open verdicts an answer settles on average. */
final class QuestionRanking {

    private final Hinges hinges;
    private final OrdinaryCompletions ordinary;
    private final FactWording wording;

    QuestionRanking(Hinges hinges, OrdinaryCompletions ordinary, FactWording wording) {
        this.hinges = hinges;
        this.ordinary = ordinary;
        this.wording = wording;
    }

    /**
     * The questions that settle open verdicts, those worth most first. What is exceptional is not asked for, nor what
     * matters only if something exceptional is so.
     *
     * @param listed the open verdicts that are listed
     * @param open all of them: what stays open is not said to be lost
     * @param told what is told of those listed
     */
    List<Question> questions(List<Standing> listed, List<Standing> open, List<OpenVerdict> told) {
        List<Standing> asking = new ArrayList<>(listed.size());
        List<List<FactPath>> hangingOn = new ArrayList<>(listed.size());
        for (int i = 0; i < listed.size(); i++) {
            Standing each = listed.get(i);
            if (ordinary.ordinarily(each) == null) {
                Standing among = ordinary.among(each);
                asking.add(among);
                hangingOn.add(
                        among == each
                                ? told.get(i).hangsOn().stream()
                                        .map(OpenVerdict.Hinge::fact)
                                        .toList()
                                : hinges.of(among).stream()
                                        .map(hinge -> wording.inCase(hinge.fact()))
                                        .toList());
            }
        }
        Map<FactPath, Map<FactValue, AnswerTally>> tallies = tallies(asking);
        keepWhatIsOpenElsewhere(tallies, open);
        Set<FactPath> together = together(hangingOn, settling(tallies));
        List<Question> asked = new ArrayList<>();
        Map<FactPath, Integer> worth = new HashMap<>();
        tallies.forEach((path, values) -> {
            values.values().forEach(AnswerTally::loseOnlyAll);
            int least = Integer.MAX_VALUE;
            int sum = 0;
            for (AnswerTally answer : values.values()) {
                least = Math.min(least, answer.settles());
                sum += answer.settles();
            }
            FactPath fact = wording.inCase(path);
            if (sum > 0 || together.contains(fact)) {
                worth.put(fact, 1000 * sum / values.size());
                asked.add(new Question(fact, wording.question(path), answers(values), least, List.of()));
            }
        });
        asked.sort(Comparator.<Question>comparingInt(question -> -worth.getOrDefault(question.fact(), 0))
                .thenComparing(Question::fact));
        return asked;
    }

    /** The facts of which some answer settles something. */
    private Set<FactPath> settling(Map<FactPath, Map<FactValue, AnswerTally>> tallies) {
        Set<FactPath> settling = new HashSet<>();
        tallies.forEach((path, values) -> {
            for (AnswerTally answer : values.values()) {
                if (answer.settles() > 0) {
                    settling.add(wording.inCase(path));
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
    private static Set<FactPath> together(List<List<FactPath>> hangingOn, Set<FactPath> settling) {
        Set<FactPath> together = new HashSet<>();
        for (List<FactPath> each : hangingOn) {
            if (each.stream().noneMatch(settling::contains)) {
                together.addAll(each);
            }
        }
        return together;
    }

    /** By the path of a fact and by its value, what knowing it gains and loses. */
    private Map<FactPath, Map<FactValue, AnswerTally>> tallies(List<Standing> listed) {
        Map<FactPath, Map<FactValue, AnswerTally>> tallies = new LinkedHashMap<>();
        for (Standing standing : listed) {
            if (!standing.exploration.isComplete) {
                continue;
            }
            Cited cited = standing.finding.cited();
            hinges.facts(standing.exploration).forEach((path, values) -> {
                Map<FactValue, AnswerTally> ofPath = tallies.computeIfAbsent(path, p -> new LinkedHashMap<>());
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
        return tallies;
    }

    /** Of a norm that may be said of somebody else, whatever an answer is, nothing is lost. */
    private void keepWhatIsOpenElsewhere(Map<FactPath, Map<FactValue, AnswerTally>> tallies, List<Standing> open) {
        for (Standing standing : open) {
            Set<FactPath> hangsOn = standing.exploration.isComplete
                    ? hinges.facts(standing.exploration).keySet()
                    : Set.of();
            Cited cited = standing.finding.cited();
            tallies.forEach((path, values) -> {
                if (!hangsOn.contains(path)) {
                    values.values().forEach(tally -> tally.keepElsewhere(cited));
                }
            });
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

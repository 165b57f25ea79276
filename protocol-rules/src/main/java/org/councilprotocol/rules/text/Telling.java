package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.model.words.Words;
import org.jspecify.annotations.Nullable;

/** What the parts of one page have in common: how things are worded, and which sentences the page has told where. */
final class Telling {

    private final Decision decision;
    private final Sentence sentence;
    private final Values values;
    private final Caveats caveats;
    private final SituationNames situations;
    private final Map<FactPath, Integer> numbers = new LinkedHashMap<>();

    /** Where a sentence stands: the number of its question; 0 where it stands by itself. */
    private final Map<String, Integer> told = new HashMap<>();

    Telling(Decision decision, Words words) {
        this.decision = decision;
        this.sentence = new Sentence(words);
        this.values = new Values(words);
        this.situations = new SituationNames(decision.situations(), words);
        this.caveats = Caveats.of(
                Stream.of(
                                decision.verdicts().stream(),
                                decision.open().stream().map(OpenVerdict::verdict),
                                decision.arguable().stream(),
                                decision.displaced().stream().map(Displaced::verdict),
                                decision.notArising().stream(),
                                decision.gaps().stream())
                        .flatMap(Function.identity())
                        .toList(),
                decision.gaps());
        decision.questions().stream()
                .filter(question -> !question.answers().isEmpty())
                .forEach(question -> numbers.putIfAbsent(question.fact(), numbers.size() + 1));
    }

    Decision decision() {
        return decision;
    }

    Sentence sentence() {
        return sentence;
    }

    Caveats caveats() {
        return caveats;
    }

    SituationNames situations() {
        return situations;
    }

    String inWords(FactValue value) {
        return values.inWords(value);
    }

    /** The number under which a fact is asked for; {@code null} if it is not. */
    @Nullable
    Integer number(FactPath fact) {
        return numbers.get(fact);
    }

    /** The question for a fact; {@code null} if the decision does not ask for it. */
    @Nullable
    Question question(FactPath fact) {
        return decision.questions().stream()
                .filter(question -> question.fact().equals(fact))
                .findFirst()
                .orElse(null);
    }

    /** The exceptional values of a fact that the decision lists. */
    List<ChecklistItem> exceptions(FactPath fact) {
        return decision.checklist().stream()
                .filter(item -> item.fact().equals(fact))
                .toList();
    }

    /** Notes that a sentence stands on the page, under a question's number or 0. */
    void tell(Verdict verdict, int number) {
        told.putIfAbsent(sentence.inside(verdict), number);
    }

    /** Where a verdict's sentence stands; {@code null} if nowhere yet. */
    @Nullable
    Integer toldAt(Verdict verdict) {
        return told.get(sentence.inside(verdict));
    }

    /** What a verdict says as part of a sentence, with the reading on which it says so. */
    String inside(Verdict verdict) {
        return inside(List.of(verdict));
    }

    /** What verdicts say that differ in their clauses alone. */
    String inside(List<Verdict> alike) {
        Verdict verdict = alike.get(0);
        String said = sentence.inside(
                verdict,
                String.join("; ", alike.stream().map(Verdict::clause).distinct().toList()));
        return switch (verdict.kind()) {
            case REMINDER -> "this is to be borne in mind: " + said;
            case ARGUABLE ->
                (verdict.reading() == null ? "on one reading" : "on the reading that " + verdict.reading()) + ", "
                        + said;
            case VERDICT, GAP, NOT_ARISING -> said;
        };
    }

    /** A pointer to sentences that stand on the page already: "what is said above under 2.3 and 4.1". */
    static String pointer(List<Verdict> verdicts, String where) {
        return "what is said " + where + " under " + clauses(verdicts);
    }

    /** The clauses of verdicts: "2.3 and 4.1". */
    static String clauses(List<Verdict> verdicts) {
        return Listing.of(verdicts.stream().map(Verdict::clause).distinct().toList(), "and");
    }

    /** On what an open verdict depends, as a sentence. */
    String condition(OpenVerdict open) {
        if (!open.explored()) {
            return "Not tried out in full: too much is unknown.";
        }
        List<String> enough = answers(open, OpenVerdict.Effect.APPLIES);
        List<String> arguable = answers(open, OpenVerdict.Effect.ARGUABLE);
        boolean eachSuffices = open.hingesNotListed() == 0
                && open.hangsOn().stream().noneMatch(hinge -> answers(hinge, OpenVerdict.Effect.APPLIES)
                        .isEmpty());
        String depends = eachSuffices ? "" : "Depends on " + dependsOn(open, null);
        return (enough.isEmpty()
                        ? depends
                        : (eachSuffices ? "Holds if " : depends + "; holds if ") + Listing.of(enough, "or if"))
                + (arguable.isEmpty()
                        ? "."
                        : "; on some readings of the text alone if " + Listing.of(arguable, "or if") + ".");
    }

    /** On what an open verdict depends, but for one fact: "question 4", "questions 4 and 5". */
    String dependsOn(OpenVerdict open, @Nullable FactPath besides) {
        List<FactPath> facts = open.hangsOn().stream()
                .map(OpenVerdict.Hinge::fact)
                .filter(fact -> !fact.equals(besides))
                .toList();
        List<String> asked = facts.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .sorted()
                .map(String::valueOf)
                .toList();
        List<String> parts = new ArrayList<>();
        if (!asked.isEmpty()) {
            parts.add((asked.size() == 1 ? "question " : "questions ") + Listing.of(asked, "and"));
        }
        List<FactPath> others =
                facts.stream().filter(fact -> !numbers.containsKey(fact)).toList();
        for (FactPath fact : others) {
            List<ChecklistItem> exceptions = exceptions(fact);
            if (!exceptions.isEmpty()) {
                parts.add("whether " + Listing.of(Conditions.of(exceptions), "or"));
            }
        }
        for (OpenVerdict.Hinge hinge : open.hangsOn()) {
            if (others.contains(hinge.fact()) && exceptions(hinge.fact()).isEmpty()) {
                parts.add("the answer to “" + hinge.question() + "”");
            }
        }
        if (open.hingesNotListed() > 0) {
            parts.add("more that is not told");
        }
        return Listing.of(parts.stream().distinct().toList(), "and on");
    }

    /** The answers that by themselves have this effect. */
    private List<String> answers(OpenVerdict open, OpenVerdict.Effect effect) {
        return open.hangsOn().stream()
                .flatMap(hinge -> answers(hinge, effect).stream())
                .toList();
    }

    private List<String> answers(OpenVerdict.Hinge hinge, OpenVerdict.Effect effect) {
        List<FactValue> given = hinge.values().stream()
                .filter(outcome -> outcome.effect() == effect)
                .map(OpenVerdict.Outcome::value)
                .toList();
        Integer number = numbers.get(hinge.fact());
        if (number == null) {
            return Conditions.of(exceptions(hinge.fact()).stream()
                    .filter(item -> stands(given, item.value()))
                    .toList());
        }
        return given.isEmpty()
                ? List.of()
                : List.of("the answer to question " + number + " is "
                        + Listing.of(given.stream().map(values::inWords).toList(), "or"));
    }

    /** Whether a value is among these, or among those for which one of them stands. */
    private static boolean stands(List<FactValue> values, FactValue value) {
        return values.stream()
                .anyMatch(each -> each.equals(value)
                        || each instanceof FactValue.AnyOf any && any.values().contains(value));
    }
}

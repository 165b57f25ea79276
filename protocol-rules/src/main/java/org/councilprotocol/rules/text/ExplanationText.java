package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.text.Page.Detail;
import org.councilprotocol.rules.text.Page.Detail.Kind;
import org.councilprotocol.rules.text.Page.Entry;
import org.councilprotocol.rules.text.Page.Part;
import org.councilprotocol.rules.text.Page.Section;
import org.jspecify.annotations.Nullable;

/** Why norms apply to a situation, or why not, as a person would like to read it. */
public final class ExplanationText {

    private final Words words;
    private final Sentence sentence;
    private final Values values;

    private ExplanationText(Words words) {
        this.words = words;
        this.sentence = new Sentence(words);
        this.values = new Values(words);
    }

    /**
     * The explanations one after another, in lines of at most eighty columns.
     *
     * @param words the words of the pack that explains
     */
    public static String of(List<Explanation> explanations, Words words) {
        return page(explanations, words).plain();
    }

    /**
     * The explanations as a page; those of several situations under the name of each.
     *
     * @param explanations those of one situation after those of another
     * @param words the words of the pack that explains
     */
    public static Page page(List<Explanation> explanations, Words words) {
        return new ExplanationText(words).page(explanations);
    }

    private Page page(List<Explanation> explanations) {
        List<List<Explanation>> bySituation = new ArrayList<>();
        Set<String> norms = new HashSet<>();
        @Nullable String before = null;
        for (Explanation explanation : explanations) {
            boolean another = !explanation.situation().equals(before);
            if (another || !norms.add(explanation.norm().id())) {
                bySituation.add(new ArrayList<>());
                norms.clear();
                norms.add(explanation.norm().id());
            }
            before = explanation.situation();
            bySituation.get(bySituation.size() - 1).add(explanation);
        }
        SituationNames names = new SituationNames(
                bySituation.stream().map(each -> each.get(0).situation()).toList(), words);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < bySituation.size(); i++) {
            sections.add(new Section(
                    Part.NORM,
                    names.several() ? Sentence.capital(names.of(i)) : null,
                    bySituation.get(i).stream().map(this::entry).toList()));
        }
        return new Page("Why a norm applies, or why not", sections, List.of());
    }

    private Entry entry(Explanation explanation) {
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of(Kind.CONDITION, standing(explanation)));
        Caveats caveats = caveats(explanation);
        for (Verdict verdict : explanation.verdicts()) {
            verdict(verdict, explanation.standing(), caveats, details);
        }
        explanation.displaced().forEach(displaced -> displaced(displaced, caveats, details));
        explanation.open().forEach(open -> open(open, explanation.standing(), details));
        conditions(explanation, details);
        ways(explanation, details);
        String norm = explanation.norm().id();
        return new Entry(
                0,
                explanation.norm().clause() + ": " + explanation.norm().text(),
                norm,
                explanation.norm().clause(),
                norm,
                null,
                details);
    }

    private static Caveats caveats(Explanation explanation) {
        return Caveats.of(
                explanation.verdicts(),
                explanation.verdicts().stream()
                        .filter(verdict -> verdict.kind() == OpenVerdict.Kind.GAP)
                        .toList());
    }

    private void verdict(Verdict verdict, Explanation.Standing standing, Caveats caveats, List<Detail> details) {
        boolean arising = verdict.kind() != OpenVerdict.Kind.NOT_ARISING;
        if (arising) {
            details.add(Detail.of(
                    Kind.EFFECT,
                    standing == Explanation.Standing.ARGUABLE ? sentence.underHeading(verdict) : sentence.of(verdict)));
        }
        because(
                arising
                        ? "Because "
                        : standing == Explanation.Standing.NOT_ARISING
                                ? "Not here, because "
                                : "Part of it does not arise here, because ",
                verdict,
                details);
        String status = StatusText.of(verdict);
        if (status != null) {
            details.add(Detail.of(Kind.STATUS, status));
        }
        details.addAll(caveats.of(verdict));
    }

    /** What gives way is never told as if it stood. */
    private void displaced(Displaced displaced, Caveats caveats, List<Detail> details) {
        details.add(Detail.of(
                Kind.GIVES_WAY,
                "Would hold, but gives way to " + by(List.of(displaced)) + ": " + sentence.of(displaced.verdict())));
        because("Because ", displaced.verdict(), details);
        details.addAll(caveats.of(displaced.verdict()));
    }

    private static void because(String opening, Verdict verdict, List<Detail> details) {
        if (!verdict.because().isEmpty()) {
            details.add(Detail.of(
                    Kind.BECAUSE,
                    opening + verdict.because().stream().map(Ground::words).collect(Collectors.joining("; ")) + "."));
        }
    }

    private static String by(List<Displaced> displaced) {
        return Listing.of(
                displaced.stream()
                        .flatMap(one -> one.by().stream())
                        .map(Cited::clause)
                        .distinct()
                        .toList(),
                "and");
    }

    private static String standing(Explanation explanation) {
        return switch (explanation.standing()) {
            case APPLIES -> "It applies.";
            case ARGUABLE -> "It applies on one of two readings of the text.";
            case DISPLACED -> "It gives way to " + by(explanation.displaced()) + ", which is more specific.";
            case OPEN -> "It hangs on what is not known.";
            case GAP -> "It is raised here, and the protocol names no route.";
            case REMINDER -> "It is to be borne in mind here.";
            case NOT_ARISING -> "It is raised here, but not met.";
            case DOES_NOT_APPLY -> "It does not apply.";
            case BACKGROUND ->
                "It directs nobody in any situation: " + explanation.norm().why();
        };
    }

    private void open(OpenVerdict open, Explanation.Standing standing, List<Detail> details) {
        List<Detail> hinges = new ArrayList<>();
        for (OpenVerdict.Hinge hinge : open.hangsOn()) {
            hinges.add(Detail.of(
                    Kind.CONDITION,
                    hinge.question() + " "
                            + Sentence.capital(hinge.values().stream()
                                    .map(outcome -> "if " + values.inWords(outcome.value()) + ", it "
                                            + switch (outcome.effect()) {
                                                case APPLIES -> "applies";
                                                case FALLS_AWAY -> "falls away";
                                                case ARGUABLE -> "applies on some readings of the text alone";
                                                case STILL_OPEN -> "depends on the rest";
                                            })
                                    .collect(Collectors.joining("; ")))
                            + "."));
        }
        if (!open.explored()) {
            hinges.add(Detail.of(Kind.NOTE, "Not tried out in full: too much is unknown."));
        }
        // Beside what is settled it must not read as if it were settled too.
        details.add(new Detail(
                Kind.EFFECT,
                standing == Explanation.Standing.OPEN ? sentence.of(open.verdict()) : sentence.perhaps(open.verdict()),
                hinges));
    }

    /** What is met and what is not; what is not known is asked for where the norm is open. */
    private static void conditions(Explanation explanation, List<Detail> details) {
        for (Explanation.Condition.State state : Explanation.Condition.State.values()) {
            List<String> facts = explanation.conditions().stream()
                    .filter(condition -> condition.state() == state)
                    .map(Explanation.Condition::words)
                    .distinct()
                    .toList();
            boolean asked = state == Explanation.Condition.State.NOT_KNOWN
                    && explanation.standing() == Explanation.Standing.OPEN;
            if (!facts.isEmpty() && !asked) {
                details.add(Detail.of(
                        Kind.CONDITION,
                        switch (state) {
                                    case MET -> "Met: ";
                                    case NOT_MET -> "Not met: ";
                                    case NOT_KNOWN -> "Not known: ";
                                }
                                + String.join("; ", facts) + "."));
            }
        }
    }

    private void ways(Explanation explanation, List<Detail> details) {
        boolean first = true;
        for (List<Explanation.Change> way : explanation.changes()) {
            details.add(Detail.of(
                    Kind.UNLESS,
                    (first ? "It could apply if " : "Or if ")
                            + way.stream().map(Explanation.Change::words).collect(Collectors.joining(", and "))
                            + "."));
            first = false;
        }
        if (first && explanation.standing() == Explanation.Standing.DOES_NOT_APPLY) {
            details.add(Detail.of(
                    Kind.UNLESS,
                    explanation.allTried()
                            ? "No change of one or two facts would make it apply."
                            : "Of the changes of one or two facts not all could be tried; none of those that were would"
                                    + " make it apply."));
        }
    }
}

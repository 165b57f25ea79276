package org.councilprotocol.rules.text;

import java.util.List;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.words.Words;

/** Why norms apply to a situation, or why not, as a person would like to read it. */
public final class ExplanationText {

    private final Sentence sentence;
    private final Values values;
    private final Lines page = new Lines();

    private ExplanationText(Words words) {
        this.sentence = new Sentence(words);
        this.values = new Values(words);
    }

    /**
     * The explanations one after another, in lines of at most eighty columns.
     *
     * @param words the words of the pack that explains
     */
    public static String of(List<Explanation> explanations, Words words) {
        ExplanationText text = new ExplanationText(words);
        explanations.forEach(text::one);
        return text.page.toString();
    }

    private void one(Explanation explanation) {
        page.gap();
        page.line(explanation.norm().clause() + " [" + explanation.norm().id() + "]: "
                + explanation.norm().text());
        page.detail(standing(explanation));
        Caveats caveats = caveats(explanation);
        for (Verdict verdict : explanation.verdicts()) {
            verdict(verdict, explanation.standing(), caveats);
        }
        explanation.displaced().forEach(displaced -> displaced(displaced, caveats));
        explanation.open().forEach(open -> open(open, explanation.standing()));
        ways(explanation);
    }

    private static Caveats caveats(Explanation explanation) {
        return Caveats.of(
                explanation.verdicts(),
                explanation.verdicts().stream()
                        .filter(verdict -> verdict.kind() == OpenVerdict.Kind.GAP)
                        .toList());
    }

    private void verdict(Verdict verdict, Explanation.Standing standing, Caveats caveats) {
        boolean arising = verdict.kind() != OpenVerdict.Kind.NOT_ARISING;
        if (arising) {
            page.detail(
                    standing == Explanation.Standing.ARGUABLE ? sentence.underHeading(verdict) : sentence.of(verdict));
        }
        because(
                arising
                        ? "Because "
                        : standing == Explanation.Standing.NOT_ARISING
                                ? "Not here, because "
                                : "Part of it does not arise here, because ",
                verdict);
        String status = StatusText.of(verdict);
        if (status != null) {
            page.detail(status);
        }
        caveats.of(verdict).forEach(caveat -> page.detail(caveat.words()));
    }

    /** What gives way is never told as if it stood. */
    private void displaced(Displaced displaced, Caveats caveats) {
        page.detail("Would hold, but gives way to " + by(List.of(displaced)) + ": " + sentence.of(displaced.verdict()));
        because("Because ", displaced.verdict());
        caveats.of(displaced.verdict()).forEach(caveat -> page.detail(caveat.words()));
    }

    private void because(String opening, Verdict verdict) {
        if (!verdict.because().isEmpty()) {
            page.detail(
                    opening + verdict.because().stream().map(Ground::words).collect(Collectors.joining("; ")) + ".");
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

    private void open(OpenVerdict open, Explanation.Standing standing) {
        // Beside what is settled it must not read as if it were settled too.
        page.detail(
                standing == Explanation.Standing.OPEN ? sentence.of(open.verdict()) : sentence.perhaps(open.verdict()));
        for (OpenVerdict.Hinge hinge : open.hangsOn()) {
            page.detail("– on " + hinge.fact() + ": "
                    + hinge.values().stream()
                            .map(outcome -> values.inWords(outcome.value()) + ", and it "
                                    + switch (outcome.effect()) {
                                        case APPLIES -> "applies";
                                        case FALLS_AWAY -> "falls away";
                                        case ARGUABLE -> "applies on some readings of the text alone";
                                        case STILL_OPEN -> "hangs on the rest";
                                    })
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        if (!open.explored()) {
            page.detail("Not tried out in full: too much is unknown.");
        }
    }

    private void ways(Explanation explanation) {
        boolean first = true;
        for (List<Explanation.Change> way : explanation.changes()) {
            page.detail((first ? "It could apply if " : "– or if ")
                    + way.stream().map(Explanation.Change::words).collect(Collectors.joining(", and "))
                    + ".");
            first = false;
        }
        if (first && explanation.standing() == Explanation.Standing.DOES_NOT_APPLY) {
            page.detail(
                    explanation.allTried()
                            ? "No change of one or two of the given facts would make it apply."
                            : "Of the changes of one or two of the given facts not all could be tried; none of those that"
                                    + " were would make it apply.");
        }
    }
}

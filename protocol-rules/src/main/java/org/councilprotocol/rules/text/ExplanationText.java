package org.councilprotocol.rules.text;

import java.util.List;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.words.Words;

/** Why norms apply to a situation, or why not, as a person would like to read it. */
public final class ExplanationText {

    private final Sentence sentence;
    private final Values values;
    private final Page page = new Page();

    private ExplanationText(Words words) {
        this.sentence = new Sentence(words);
        this.values = new Values(words);
    }

    /**
     * The explanations one after another, in lines of at most a hundred columns.
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
        for (Verdict verdict : explanation.verdicts()) {
            if (verdict.modality() != null) {
                page.detail(sentence.of(verdict));
            }
            if (!verdict.because().isEmpty()) {
                String opening =
                        verdict.modality() == null && explanation.standing() == Explanation.Standing.NOT_ARISING
                                ? "Not here, because "
                                : "Because ";
                page.detail(opening
                        + verdict.because().stream().map(Ground::words).collect(Collectors.joining("; ")) + ".");
            }
            if (verdict.reading() != null) {
                page.detail("On the reading that " + verdict.reading() + ".");
            }
            if (verdict.note() != null) {
                page.detail("Note: " + verdict.note() + ".");
            }
        }
        explanation.open().forEach(this::open);
        ways(explanation);
    }

    private static String standing(Explanation explanation) {
        return switch (explanation.standing()) {
            case APPLIES -> "It applies.";
            case ARGUABLE -> "It applies on one of two readings of the text.";
            case DISPLACED ->
                "It gives way to "
                        + Listing.of(
                                explanation.displacedBy().stream()
                                        .map(Cited::clause)
                                        .distinct()
                                        .toList(),
                                "and")
                        + ", which is more specific.";
            case OPEN -> "It hangs on what is not known.";
            case GAP -> "It is raised here, and the protocol names no route.";
            case REMINDER -> "It is to be borne in mind here.";
            case NOT_ARISING -> "It is raised here, but not met.";
            case DOES_NOT_APPLY -> "It does not apply.";
            case BACKGROUND ->
                "It directs nobody in any situation: " + explanation.norm().why();
        };
    }

    private void open(OpenVerdict open) {
        page.detail(sentence.of(open.verdict()));
        for (OpenVerdict.Hinge hinge : open.hangsOn()) {
            page.detail("– on " + hinge.fact() + ": "
                    + hinge.values().stream()
                            .map(outcome -> values.inWords(outcome.value()) + ", and it "
                                    + switch (outcome.effect()) {
                                        case APPLIES -> "applies";
                                        case FALLS_AWAY -> "falls away";
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
            page.detail("No change of one or two of the given facts would make it apply.");
        }
    }
}

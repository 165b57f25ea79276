package org.councilprotocol.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.text.DecisionText;

/**
 * Why a norm applies to a case, or why not.
 *
 * @param id the norm's id
 * @param clause the clause
 * @param text what it says
 * @param standing how it stands
 * @param lines why
 */
public record NormView(String id, String clause, String text, String standing, List<String> lines) {

    public NormView {
        lines = List.copyOf(lines);
    }

    static NormView of(Explanation explanation, Words words) {
        List<String> lines = new ArrayList<>();
        explanation.verdicts().forEach(verdict -> {
            lines.add(DecisionText.sentence(verdict, words));
            because(verdict, lines);
        });
        for (Displaced displaced : explanation.displaced()) {
            displaced.by().stream()
                    .flatMap(cited -> Stream.ofNullable(cited.sentence()))
                    .forEach(sentence -> lines.add("It gives way to this: " + Say.sentence(sentence)));
        }
        explanation.open().stream()
                .map(OpenVerdict::verdict)
                .forEach(verdict -> lines.add("Perhaps: " + DecisionText.sentence(verdict, words)));
        explanation
                .changes()
                .forEach(way -> lines.add("It would apply if "
                        + String.join(
                                " and ",
                                way.stream().map(Explanation.Change::words).toList()) + "."));
        return new NormView(
                explanation.norm().id(),
                explanation.norm().clause(),
                explanation.norm().text(),
                standing(explanation.standing()),
                lines.stream().distinct().toList());
    }

    private static void because(Verdict verdict, List<String> lines) {
        if (!verdict.because().isEmpty()) {
            lines.add("Because "
                    + String.join(
                            "; ", verdict.because().stream().map(Ground::words).toList()) + ".");
        }
    }

    private static String standing(Explanation.Standing standing) {
        return switch (standing) {
            case APPLIES -> "Applies";
            case ARGUABLE -> "Applies on one reading of the text";
            case DISPLACED -> "Gives way to something more specific";
            case OPEN -> "Depends on what is not told";
            case GAP -> "Raised, and the protocol names no route";
            case REMINDER -> "To bear in mind";
            case NOT_ARISING -> "Raised, but does not arise";
            case DOES_NOT_APPLY -> "Does not apply";
            case BACKGROUND -> "Directs nobody in any situation";
        };
    }
}

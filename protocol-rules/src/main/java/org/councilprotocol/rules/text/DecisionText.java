package org.councilprotocol.rules.text;

import java.util.List;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.words.Words;

/**
 * A decision as a Monitoring Officer would like to read it: the answer first, whoever it concerns and under which
 * clause; then what it depends on, and what else the protocol says.
 */
public final class DecisionText {

    private DecisionText() {}

    /**
     * The whole decision in plain text, in lines of at most eighty columns; ends with a line break.
     *
     * @param words the words of the pack that decided
     * @throws IllegalArgumentException if a post, party or act of the decision has no words
     */
    public static String of(Decision decision, Words words) {
        return page(decision, words).plain();
    }

    /**
     * The whole decision as a page, to be laid out as text, Markdown or HTML. What must be done, or must not, stands
     * before what may be found out; of what binds less, five stand there at most, the rest below.
     *
     * @param words the words of the pack that decided
     * @throws IllegalArgumentException if a post, party or act of the decision has no words
     */
    public static Page page(Decision decision, Words words) {
        return new DecisionPage(decision, words).page();
    }

    /**
     * What the answers to a question lead to, each a sentence: {@code "If yes: the officer may decline to help (5.3)."}
     * Answers that lead to the same are told together.
     *
     * @param question a question of this decision
     * @param words the words of the pack that decided
     */
    public static List<String> leadsTo(Question question, Decision decision, Words words) {
        return new QuestionEntries(new Telling(decision, words)).leadsTo(question);
    }

    /**
     * One verdict as a sentence that ends with its clause: {@code "The member must lodge the complaint with the
     * Monitoring Officer, in writing (11.3)."} A gap says what the protocol does not say, what is arguable begins with
     * {@code "On one reading: "}, and what does not arise with {@code "Does not arise: "}.
     *
     * @throws IllegalArgumentException if a post or the act has no words
     */
    public static String sentence(Verdict verdict, Words words) {
        return Visible.line(new Sentence(words).of(verdict));
    }
}

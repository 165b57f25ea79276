package org.councilprotocol.model.decision;

import java.util.List;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;

/**
 * A fact not known on which something hangs, put as a question.
 *
 * @param fact the path of the fact in the case; of somebody who is mentioned several times, where they are mentioned
 *     first
 * @param question the question, in words a clerk understands
 * @param answers what each value leads to; empty for a blank in a verdict that stands
 * @param settles how many open verdicts an answer settles, counting the answer that settles fewest; 0 where none is
 *     sure to
 * @param shows what its values show of verdicts that stand, whether they are kept
 */
public record Question(FactPath fact, String question, List<Answer> answers, int settles, List<Evidence> shows) {

    public Question {
        answers = List.copyOf(answers);
        shows = List.copyOf(shows);
    }

    /**
     * What one value of the fact shows of a verdict that stands.
     *
     * @param value the value, or what stands for several
     * @param norm the norm of that verdict
     * @param status whether it would be kept then
     */
    public record Evidence(FactValue value, Cited norm, Status status) {}

    /**
     * What one value of the fact leads to.
     *
     * @param value the value, or what stands for several
     * @param gained norms of which something that binds, or a reminder, would then be settled
     * @param gaps norms that would then certainly leave a gap; never among what is gained for that alone
     * @param lost norms of which nothing would then be left, on no reading
     */
    public record Answer(FactValue value, List<Cited> gained, List<Cited> gaps, List<Cited> lost) {

        public Answer {
            gained = List.copyOf(gained);
            gaps = List.copyOf(gaps);
            lost = List.copyOf(lost);
        }
    }
}

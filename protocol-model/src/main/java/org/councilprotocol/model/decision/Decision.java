package org.councilprotocol.model.decision;

import java.util.List;
import org.councilprotocol.model.fact.FactPath;

/**
 * What a council's protocol says about a case. Every list is in a stable order, and none is ever {@code null}.
 *
 * @param pack which council's protocol answered, and which edition of it
 * @param situations what the case told, each situation by its name in JSON, in their order: verdicts, reminders and
 *     paths count them from 0
 * @param verdicts what is settled: it holds however the facts that are not known turn out
 * @param open what hangs on a fact that is not known; at most 300
 * @param openNotListed how many more hang on such a fact
 * @param questions those facts so far as something turns on them ordinarily, the one that settles most first
 * @param arguable what holds on some readings of the text alone; no fact can settle it
 * @param displaced what would hold, had not a more specific norm displaced it
 * @param notArising norms that the case raises but does not meet
 * @param gaps where the protocol raises a matter and names no route; on some readings alone where one is named
 * @param reminders standing duties that the occasion calls up
 * @param notExplored facts of which there were too many to try out every way in which they might turn out together;
 *     what hangs on them is open and marked so
 * @param nearMisses names of the case that are spelt nearly alike and taken for different things; of very many the
 *     first
 * @param checklist what nobody would leave out if it were so, and on which something hangs: to be looked at once,
 *     together, and not asked for one by one
 * @param companions situations that the case does not hold and that such an event may need as well; nothing of the
 *     decision rests on them
 * @param unused what the case tells and no part of this decision hangs on, or could have hung on
 */
public record Decision(
        PackInfo pack,
        List<String> situations,
        List<Verdict> verdicts,
        List<OpenVerdict> open,
        int openNotListed,
        List<Question> questions,
        List<Verdict> arguable,
        List<Displaced> displaced,
        List<Verdict> notArising,
        List<Verdict> gaps,
        List<Reminder> reminders,
        List<FactPath> notExplored,
        List<NearMiss> nearMisses,
        List<ChecklistItem> checklist,
        List<Companion> companions,
        List<Unused> unused) {

    public Decision {
        situations = List.copyOf(situations);
        verdicts = List.copyOf(verdicts);
        open = List.copyOf(open);
        questions = List.copyOf(questions);
        arguable = List.copyOf(arguable);
        displaced = List.copyOf(displaced);
        notArising = List.copyOf(notArising);
        gaps = List.copyOf(gaps);
        reminders = List.copyOf(reminders);
        notExplored = List.copyOf(notExplored);
        nearMisses = List.copyOf(nearMisses);
        checklist = List.copyOf(checklist);
        companions = List.copyOf(companions);
        unused = List.copyOf(unused);
    }

    /** Whether the protocol has nothing to say about the case; a reminder is something. */
    public boolean silent() {
        return verdicts.isEmpty()
                && open.isEmpty()
                && arguable.isEmpty()
                && displaced.isEmpty()
                && notArising.isEmpty()
                && gaps.isEmpty()
                && reminders.isEmpty();
    }
}

package org.councilprotocol.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.Interview;
import org.councilprotocol.rules.Interview.Ask;
import org.councilprotocol.rules.json.InputException;
import org.jspecify.annotations.Nullable;

/**
 * The answers of an interview in the order in which they were given, each of which can be taken back. What was answered
 * after it is kept, and given again by itself when its question is put again.
 */
final class Answers {

    /**
     * An answer.
     *
     * @param before the interview that put the question
     * @param ask the question
     * @param typed what was typed; empty where it is not known
     * @param json the answer in JSON; {@code null} where it is not known
     */
    record Answer(
            Interview before,
            Ask ask,
            String typed,
            @Nullable String json) {}

    private final Deque<Answer> given = new ArrayDeque<>();
    private final Map<FactPath, Answer> kept = new HashMap<>();
    private Interview interview;

    Answers(Interview start) {
        this.interview = start;
    }

    /** The interview with all that is answered. */
    Interview interview() {
        return interview;
    }

    /** The next question to put; {@code null} if there is none. What is kept of it is answered by itself. */
    @Nullable
    Ask next() {
        for (Ask ask = interview.next(); ask != null; ask = interview.next()) {
            Answer again = kept.remove(ask.question().fact());
            if (again == null) {
                return ask;
            }
            try {
                give(ask, again.typed(), again.json());
            } catch (InputException e) {
                // It cannot be any more; so it is asked.
                return ask;
            }
        }
        return null;
    }

    /**
     * Answers a question.
     *
     * @param typed what was typed
     * @param json the answer in JSON; {@code null} where it is not known
     * @throws InputException if that cannot be; then nothing has changed
     */
    void give(Ask ask, String typed, @Nullable String json) {
        Interview after =
                json == null ? interview.notKnown(ask.question()) : interview.answerJson(ask.question(), json);
        given.addLast(new Answer(interview, ask, typed, json));
        interview = after;
    }

    /** Takes the last answer back, so that its question is put again; {@code false} if there is none. */
    boolean back() {
        Answer last = given.pollLast();
        if (last == null) {
            return false;
        }
        interview = last.before();
        return true;
    }

    /**
     * Takes an answer back by its number, from 1, so that its question is put again; {@code false} if there is none.
     */
    boolean change(int number) {
        if (number < 1 || number > given.size()) {
            return false;
        }
        while (given.size() > number) {
            Answer later = given.removeLast();
            kept.put(later.ask().question().fact(), later);
        }
        return back();
    }

    /** The answers, the first first. */
    List<Answer> given() {
        return new ArrayList<>(given);
    }
}

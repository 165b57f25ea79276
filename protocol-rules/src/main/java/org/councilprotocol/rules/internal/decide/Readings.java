package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.councilprotocol.rules.pack.ReadingQuestion;

/**
 * The readings of a pack by numbers: its questions of how to read the document, and the ways to take each. Immutable,
 * and safe to share among threads.
 */
final class Readings {

    private final List<ReadingQuestion> questions;
    /** By question, the names of its readings. */
    private final List<List<String>> names = new ArrayList<>();

    private final Map<String, ReadingChoice> byName = new HashMap<>();

    Readings(List<ReadingQuestion> questions) {
        this.questions = List.copyOf(questions);
        for (ReadingQuestion question : questions) {
            List<String> ofQuestion = List.copyOf(question.readings().keySet());
            for (String name : ofQuestion) {
                byName.put(name, new ReadingChoice(names.size(), ofQuestion.indexOf(name)));
            }
            names.add(ofQuestion);
        }
    }

    /** How many questions there are. */
    int size() {
        return questions.size();
    }

    /** The reading of this name. */
    ReadingChoice of(String name) {
        return Objects.requireNonNull(byName.get(name), () -> "there is no reading " + name);
    }

    /** In how many ways a question can be answered: by each of its readings, and a single reading is taken or not. */
    int ways(int question) {
        return questions.get(question).isOfOne() ? 2 : names.get(question).size();
    }

    /** The sentence for one way to answer a question. */
    String sentence(ReadingChoice choice) {
        Map<String, String> sentences = questions.get(choice.question()).readings();
        List<String> ofQuestion = names.get(choice.question());
        return choice.way() < ofQuestion.size()
                ? String.valueOf(sentences.get(ofQuestion.get(choice.way())))
                : "it is not so that " + sentences.get(ofQuestion.get(0));
    }

    /** The readings that are taken in a tree, by their names; of a question that is not decided any one will do. */
    List<String> taken(Tree tree) {
        List<String> taken = new ArrayList<>();
        for (int question = 0; question < questions.size(); question++) {
            int way = tree.reading(question);
            if (way < 0 && !questions.get(question).isOfOne()) {
                way = 0;
            }
            if (way >= 0 && way < names.get(question).size()) {
                taken.add(names.get(question).get(way));
            }
        }
        return taken;
    }
}

package org.councilprotocol.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.text.DecisionText;
import org.councilprotocol.rules.text.Phrases;

/** What the answers to a question lead to, in sentences. */
final class Consequences {

    private static final int MOST = 2;

    private final Words words;
    private final Phrases phrases;
    private final Map<String, String> sentences = new LinkedHashMap<>();

    Consequences(Decision decision, Words words) {
        this.words = words;
        this.phrases = new Phrases(words);
        Stream.of(
                        decision.open().stream().map(OpenVerdict::verdict),
                        decision.verdicts().stream(),
                        decision.gaps().stream(),
                        decision.arguable().stream())
                .flatMap(each -> each)
                .forEach(this::put);
    }

    private void put(Verdict verdict) {
        sentences.putIfAbsent(verdict.norm(), DecisionText.sentence(verdict, words));
    }

    /** A line for each answer that leads to something. */
    List<String> of(Question question) {
        Map<List<String>, List<String>> byEffect = new LinkedHashMap<>();
        for (Question.Answer answer : question.answers()) {
            List<String> effects = new ArrayList<>();
            told(answer.gained()).forEach(effects::add);
            told(answer.gaps()).forEach(effects::add);
            if (effects.isEmpty()) {
                told(answer.lost())
                        .map(sentence -> "this no longer holds: " + sentence)
                        .forEach(effects::add);
            }
            byEffect.computeIfAbsent(effects, none -> new ArrayList<>()).add(inWords(answer.value()));
        }
        List<String> lines = new ArrayList<>();
        byEffect.forEach((effects, answers) -> {
            if (!effects.isEmpty()) {
                String most = String.join(" ", effects.subList(0, Math.min(MOST, effects.size())));
                lines.add("If " + String.join(" or ", answers) + ": " + most
                        + (effects.size() > MOST ? " And " + (effects.size() - MOST) + " more." : ""));
            }
        });
        return lines.isEmpty() ? List.of("It completes what is said already.") : lines;
    }

    private Stream<String> told(List<Cited> cited) {
        return cited.stream()
                .map(Cited::norm)
                .distinct()
                .filter(sentences::containsKey)
                .map(sentences::get);
    }

    private String inWords(FactValue value) {
        if (value instanceof FactValue.Truth truth) {
            return truth.value() ? "yes" : "no";
        } else if (value instanceof FactValue.Several several) {
            return several.values().isEmpty()
                    ? "none"
                    : String.join(
                            " and ",
                            several.values().stream().map(this::inWords).toList());
        } else if (value instanceof FactValue.AnyOf any) {
            return String.join(" or ", any.values().stream().map(this::inWords).toList());
        } else if (value instanceof FactValue.Word word) {
            String found = words.find("value." + word.list() + "." + word.word());
            return found == null ? "anything else" : found;
        } else if (value instanceof FactValue.Name name) {
            return phrases.valueWords(name.value());
        } else if (value instanceof FactValue.OfKind kind) {
            String found = words.find("record." + kind.kind());
            return found == null ? "somebody" : found;
        }
        return value.toString();
    }
}

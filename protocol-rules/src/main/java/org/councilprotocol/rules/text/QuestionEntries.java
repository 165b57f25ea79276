package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.text.Page.Detail;
import org.councilprotocol.rules.text.Page.Entry;
import org.jspecify.annotations.Nullable;

/** The questions of a decision as entries, each with what its answers lead to, in sentences. */
final class QuestionEntries {

    /** So many consequences of an answer are said with it. */
    private static final int MOST_CONSEQUENCES = 2;

    private static final Comparator<Consequence> STRONGEST_FIRST =
            Comparator.comparing(consequence -> consequence.open().verdict(), VerdictEntries.STRONGEST_FIRST);

    private final Telling telling;

    QuestionEntries(Telling telling) {
        this.telling = telling;
    }

    /** How sure an answer makes a consequence. */
    private enum Sure {
        /** It holds then. */
        CERTAIN,
        /** It holds then on some readings of the text. */
        ARGUABLE,
        /** It may hold then, and does not with another answer. */
        POSSIBLE
    }

    /** What an answer leads to; of a verdict that is so on every reading, and on some, the first. */
    private record Consequence(OpenVerdict open, Sure sure) {}

    /**
     * What an answer leads to, and whether it takes something away.
     *
     * @param unlisted what it leads to of which the decision does not list the verdict
     */
    private record Effect(List<Consequence> consequences, List<String> unlisted, boolean takesAway) {

        boolean isEmpty() {
            return consequences.isEmpty() && unlisted.isEmpty();
        }
    }

    /** The questions on which something hangs, numbered in their order. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        List<Question> numbered = telling.decision().questions().stream()
                .filter(question -> !question.answers().isEmpty())
                .toList();
        for (Question question : numbered) {
            boolean repeated = numbered.stream()
                            .filter(other -> other.question().equals(question.question()))
                            .count()
                    > 1;
            entries.add(entry(question, repeated));
        }
        return entries;
    }

    /** What the answers to one question lead to, each a sentence. */
    List<String> leadsTo(Question question) {
        List<String> lines = new ArrayList<>();
        if (!question.answers().isEmpty()) {
            entry(question, false).details().forEach(detail -> lines.add(Visible.line(detail.words())));
        }
        Map<String, List<String>> shown = new LinkedHashMap<>();
        for (Question.Evidence evidence : question.shows()) {
            telling.decision().verdicts().stream()
                    .filter(verdict -> verdict.norm().equals(evidence.norm().norm()))
                    .map(verdict ->
                            "this" + StatusText.would(evidence.status(), verdict) + ": " + telling.inside(verdict))
                    .distinct()
                    .forEach(said -> shown.computeIfAbsent(said, same -> new ArrayList<>())
                            .add(telling.inWords(evidence.value())));
        }
        shown.forEach((said, given) -> lines.add(
                Visible.line("If " + Listing.of(given.stream().distinct().toList(), "or") + ": " + said + ".")));
        return lines.isEmpty() ? List.of("It decides nothing; it fills a blank in what applies anyway.") : lines;
    }

    private Entry entry(Question question, boolean repeated) {
        List<Detail> details = new ArrayList<>();
        String on = repeated ? telling.situations().on(Set.of(question.fact().situation())) : null;
        if (on != null) {
            details.add(Detail.of(Detail.Kind.SITUATION, on));
        }
        Map<Effect, List<String>> byEffect = new LinkedHashMap<>();
        for (Question.Answer answer : question.answers()) {
            byEffect.computeIfAbsent(effect(question, answer), effect -> new ArrayList<>())
                    .add(telling.inWords(answer.value()));
        }
        Integer number = telling.number(question.fact());
        int place = number == null ? 0 : number;
        Set<OpenVerdict> led = new LinkedHashSet<>();
        byEffect.keySet().forEach(effect -> effect.consequences().forEach(each -> led.add(each.open())));
        List<Map.Entry<Effect, List<String>>> leadingFirst = new ArrayList<>(byEffect.entrySet());
        leadingFirst.sort(Comparator.comparing(each -> each.getKey().isEmpty()));
        for (Map.Entry<Effect, List<String>> each : leadingFirst) {
            Effect effect = each.getKey();
            String said = effect.isEmpty()
                    ? effect.takesAway() ? (led.size() == 1 ? "that does not hold" : "none of that holds") : ""
                    : leading(effect, question, place);
            if (!said.isEmpty()) {
                details.add(
                        Detail.of(Detail.Kind.EFFECT, "If " + Listing.of(each.getValue(), "or") + ": " + said + "."));
            }
        }
        if (byEffect.keySet().stream().allMatch(Effect::isEmpty)) {
            details.add(Detail.of(Detail.Kind.EFFECT, "The answer matters together with others."));
        }
        return new Entry(place, question.question(), null, null, null, null, details);
    }

    private String leading(Effect effect, Question question, int number) {
        List<Consequence> fresh = new ArrayList<>();
        Map<Integer, Map<Sure, List<Consequence>>> repeated = new TreeMap<>();
        for (Consequence each : effect.consequences()) {
            Integer at = telling.toldAt(each.open().verdict());
            if (at != null) {
                repeated.computeIfAbsent(at, where -> new EnumMap<>(Sure.class))
                        .computeIfAbsent(each.sure(), sure -> new ArrayList<>())
                        .add(each);
            } else {
                fresh.add(each);
            }
        }
        List<String> said = new ArrayList<>();
        Map<String, List<Consequence>> alike = new LinkedHashMap<>();
        fresh.forEach(each -> alike.computeIfAbsent(
                        each.sure() + telling.sentence().words(each.open().verdict()), same -> new ArrayList<>())
                .add(each));
        List<List<Consequence>> each = List.copyOf(alike.values());
        for (List<Consequence> same : each.subList(0, Math.min(each.size(), MOST_CONSEQUENCES))) {
            said.add(said(same, question));
            same.forEach(one -> telling.tell(one.open().verdict(), number));
        }
        repeated.forEach((at, bySure) -> bySure.forEach((sure, told) -> said.add(pointer(told, sure, at, number))));
        int room = Math.max(0, MOST_CONSEQUENCES - said.size());
        said.addAll(
                effect.unlisted().subList(0, Math.min(room, effect.unlisted().size())));
        if (each.size() > MOST_CONSEQUENCES) {
            said.add("and " + (each.size() - MOST_CONSEQUENCES) + " more, below");
        }
        return String.join("; ", said);
    }

    /** What an answer leads to that is told already, by where it stands. */
    private static String pointer(List<Consequence> told, Sure sure, int at, int number) {
        List<Verdict> verdicts =
                told.stream().map(each -> each.open().verdict()).toList();
        if (at == number) {
            return "the same under " + Telling.clauses(verdicts)
                    + switch (sure) {
                        case CERTAIN -> "";
                        case ARGUABLE -> ", on some readings of the text";
                        case POSSIBLE -> ", perhaps";
                    };
        }
        return Telling.pointer(verdicts, at == 0 ? "above" : "at question " + at)
                + switch (sure) {
                    case CERTAIN -> " holds";
                    case ARGUABLE -> " holds on some readings of the text";
                    case POSSIBLE -> " may hold";
                }
                + (at == 0 ? " here too" : "");
    }

    /** What several norms say alike, once. */
    private String said(List<Consequence> alike, Question question) {
        Consequence consequence = alike.get(0);
        String inside =
                telling.inside(alike.stream().map(each -> each.open().verdict()).toList());
        return switch (consequence.sure()) {
            case CERTAIN -> inside;
            case ARGUABLE ->
                consequence.open().kind() == OpenVerdict.Kind.ARGUABLE
                        ? inside
                        : "on some readings of the text, " + inside;
            case POSSIBLE -> {
                String on = telling.dependsOn(consequence.open(), question.fact());
                yield inside + (on.isEmpty() ? ", perhaps" : ", depending on " + on);
            }
        };
    }

    private Effect effect(Question question, Question.Answer answer) {
        List<Consequence> consequences = new ArrayList<>();
        boolean takesAway = !answer.lost().isEmpty();
        for (OpenVerdict open : telling.decision().open()) {
            if (open.kind() == OpenVerdict.Kind.NOT_ARISING || open.ordinarily() != null) {
                continue;
            }
            for (OpenVerdict.Hinge hinge : open.hangsOn()) {
                if (hinge.fact().equals(question.fact())) {
                    OpenVerdict.Effect effect = effect(hinge, answer.value());
                    boolean gained = gained(open, answer);
                    if (effect == OpenVerdict.Effect.APPLIES || gained && effect == OpenVerdict.Effect.STILL_OPEN) {
                        consequences.add(new Consequence(open, Sure.CERTAIN));
                    } else if (effect == OpenVerdict.Effect.ARGUABLE) {
                        consequences.add(new Consequence(open, Sure.ARGUABLE));
                    } else if (effect == OpenVerdict.Effect.STILL_OPEN
                            && hinge.values().stream()
                                    .anyMatch(outcome -> outcome.effect() == OpenVerdict.Effect.FALLS_AWAY)
                            && hinge.values().stream()
                                    .noneMatch(outcome -> outcome.effect() == OpenVerdict.Effect.APPLIES)) {
                        consequences.add(new Consequence(open, Sure.POSSIBLE));
                    } else if (effect == OpenVerdict.Effect.FALLS_AWAY) {
                        takesAway = true;
                    }
                }
            }
        }
        consequences.sort(STRONGEST_FIRST);
        Map<String, Consequence> once = new LinkedHashMap<>();
        consequences.forEach(each -> once.merge(
                telling.sentence().inside(each.open().verdict()),
                each,
                (one, other) -> one.open().kind() == OpenVerdict.Kind.ARGUABLE ? other : one));
        return new Effect(List.copyOf(once.values()), unlisted(answer, once.values()), takesAway);
    }

    private static List<String> unlisted(Question.Answer answer, Collection<Consequence> listed) {
        Set<String> norms =
                listed.stream().map(each -> each.open().verdict().norm()).collect(Collectors.toSet());
        return Stream.concat(
                        answer.gained().stream()
                                .filter(cited -> !norms.contains(cited.norm()))
                                .map(cited -> said("something more is settled under ", "this holds: ", cited)),
                        answer.gaps().stream()
                                .filter(cited -> !norms.contains(cited.norm()))
                                .map(cited -> said(
                                        "the protocol names no route under ",
                                        "the protocol names no route for this: ",
                                        cited)))
                .toList();
    }

    private static String said(String ofClause, String ofSentence, Cited cited) {
        String sentence = cited.sentence();
        if (sentence == null) {
            return ofClause + cited.clause();
        }
        String words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        String clause = " (" + cited.clause() + ")";
        return ofSentence + (words.endsWith(clause) ? words : words + clause);
    }

    private static boolean gained(OpenVerdict open, Question.Answer answer) {
        String norm = open.verdict().norm();
        return (open.kind() == OpenVerdict.Kind.GAP ? answer.gaps() : answer.gained())
                .stream().map(Cited::norm).anyMatch(norm::equals);
    }

    /** What a value makes of a verdict, also where it stands for several; {@code null} if that is not known. */
    private static OpenVerdict.@Nullable Effect effect(OpenVerdict.Hinge hinge, FactValue value) {
        List<FactValue> asked = each(value);
        List<OpenVerdict.Effect> effects = hinge.values().stream()
                .filter(outcome -> each(outcome.value()).stream().anyMatch(asked::contains))
                .map(OpenVerdict.Outcome::effect)
                .distinct()
                .toList();
        return effects.isEmpty() ? null : effects.size() == 1 ? effects.get(0) : OpenVerdict.Effect.STILL_OPEN;
    }

    private static List<FactValue> each(FactValue value) {
        return value instanceof FactValue.AnyOf any ? any.values() : List.of(value);
    }
}

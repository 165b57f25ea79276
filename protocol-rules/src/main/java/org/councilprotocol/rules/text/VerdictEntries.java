package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.text.Page.Detail;
import org.councilprotocol.rules.text.Page.Entry;
import org.jspecify.annotations.Nullable;

/** Verdicts as entries of a page, each with what it rests on; what several of them say alike is said once. */
final class VerdictEntries {

    /** The order of telling: how strongly it binds. */
    static final Comparator<Verdict> STRONGEST_FIRST =
            Comparator.comparing(Verdict::modality, Comparator.nullsLast(Comparator.<Modality>naturalOrder()));

    private final Telling telling;

    /** What is asked for and has been asked below a verdict. */
    private final Set<FactPath> asked = new HashSet<>();

    VerdictEntries(Telling telling) {
        this.telling = telling;
    }

    /**
     * The verdicts, whoever has the strongest first; what binds nobody comes last.
     *
     * @param verdicts what is settled
     */
    List<Entry> byBearer(List<Verdict> verdicts) {
        Map<@Nullable String, List<Verdict>> groups = new LinkedHashMap<>();
        verdicts.stream().sorted(STRONGEST_FIRST).forEach(verdict -> groups.computeIfAbsent(
                        telling.sentence().bearer(verdict), bearer -> new ArrayList<>())
                .add(verdict));
        List<Verdict> statements = groups.remove(null);
        List<Entry> entries = new ArrayList<>();
        groups.forEach((bearer, group) ->
                of(group, "Because ", telling.sentence()::of).forEach(entry -> entries.add(entry.in(bearer))));
        if (statements != null) {
            entries.addAll(of(statements, "Because ", telling.sentence()::of));
        }
        return entries;
    }

    /**
     * The verdicts in their order.
     *
     * @param because how their grounds begin
     * @param words how each is said
     */
    List<Entry> of(List<Verdict> verdicts, String because, Function<Verdict, String> words) {
        return of(verdicts, Function.identity(), words, verdict -> details(verdict, because));
    }

    /**
     * Things in their order, each of which says a verdict; those that say the same as one entry.
     *
     * @param verdict the verdict of each
     * @param words how a verdict is said
     * @param details what belongs to each
     */
    <T> List<Entry> of(
            List<T> things,
            Function<T, Verdict> verdict,
            Function<Verdict, String> words,
            Function<T, List<Detail>> details) {
        Map<String, List<T>> bySentence = new LinkedHashMap<>();
        things.forEach(thing -> bySentence
                .computeIfAbsent(words.apply(verdict.apply(thing)), sentence -> new ArrayList<>())
                .add(thing));
        List<Entry> entries = new ArrayList<>();
        bySentence.forEach((sentence, alike) -> {
            Verdict first = verdict.apply(alike.get(0));
            telling.tell(first, 0);
            entries.add(new Entry(
                    0,
                    sentence,
                    first.norm(),
                    first.clause(),
                    null,
                    first.status(),
                    together(alike, verdict, details)));
        });
        return entries;
    }

    /** What belongs to things that say the same, with the situations to which it belongs. */
    private <T> List<Detail> together(List<T> alike, Function<T, Verdict> verdict, Function<T, List<Detail>> details) {
        Map<Integer, LinkedHashSet<Detail>> bySituation = new LinkedHashMap<>();
        alike.forEach(each -> bySituation
                .computeIfAbsent(verdict.apply(each).situation(), situation -> new LinkedHashSet<>())
                .addAll(details.apply(each)));
        Map<Set<Detail>, Set<Integer>> blocks = new LinkedHashMap<>();
        bySituation.forEach((situation, block) ->
                blocks.computeIfAbsent(block, same -> new TreeSet<>()).add(situation));
        List<Detail> all = new ArrayList<>();
        blocks.forEach((block, which) -> {
            String on = telling.situations().on(which);
            if (on != null) {
                all.add(Detail.of(Detail.Kind.SITUATION, on));
            }
            all.addAll(block);
        });
        return all;
    }

    /** What a reader has to know of a verdict that is told. */
    List<Detail> details(Verdict verdict, String because) {
        List<Detail> details = new ArrayList<>();
        because(because, verdict.because(), details);
        String status = StatusText.of(verdict);
        if (status != null) {
            details.add(Detail.of(Detail.Kind.STATUS, status + evidence(verdict)));
        }
        if (verdict.deadline() != null) {
            deadline(verdict.deadline(), details);
        }
        blanks(verdict, details);
        details.addAll(telling.caveats().of(verdict));
        return details;
    }

    /** What a reminder rests on. */
    static List<Detail> because(List<Ground> grounds) {
        List<Detail> details = new ArrayList<>();
        because("Because ", grounds, details);
        return details;
    }

    private static void because(String opening, List<Ground> grounds, List<Detail> details) {
        if (!grounds.isEmpty()) {
            details.add(Detail.of(
                    Detail.Kind.BECAUSE,
                    opening + grounds.stream().map(Ground::words).distinct().collect(Collectors.joining("; ")) + "."));
        }
    }

    /** What is asked for below no verdict yet, though it would complete one or show something of it. */
    List<Question> notAsked() {
        return telling.decision().questions().stream()
                .filter(question -> question.answers().isEmpty() && !asked.contains(question.fact()))
                .toList();
    }

    /** What would show whether a verdict is kept. */
    private String evidence(Verdict verdict) {
        StringBuilder evidence = new StringBuilder();
        for (Question question : telling.decision().questions()) {
            Map<Status, List<String>> shown = new LinkedHashMap<>();
            question.shows().stream()
                    .filter(shows -> shows.norm().norm().equals(verdict.norm()))
                    .forEach(shows -> shown.computeIfAbsent(shows.status(), status -> new ArrayList<>())
                            .add(telling.inWords(shows.value())));
            if (!shown.isEmpty()) {
                Integer number = telling.number(question.fact());
                evidence.append(' ').append(number == null ? question.question() : "Question " + number + " shows it:");
                List<String> ways = new ArrayList<>();
                shown.forEach((status, given) -> ways.add((ways.isEmpty() && number == null ? "If " : "if ")
                        + Listing.of(given.stream().distinct().toList(), "or") + ", it"
                        + StatusText.would(status, verdict)));
                evidence.append(' ').append(String.join("; ", ways)).append('.');
                asked.add(question.fact());
            }
        }
        return evidence.toString();
    }

    private void deadline(Deadline deadline, List<Detail> details) {
        String count = Timing.count(deadline);
        if (!count.isEmpty()) {
            details.add(Detail.of(Detail.Kind.DEADLINE, count));
        }
        if (deadline.due() == null) {
            Question question = telling.question(deadline.startFact());
            details.add(Detail.of(
                    Detail.Kind.DEADLINE,
                    question == null
                            ? "The last day is open: the case does not tell the day on which it rests."
                            : "The last day is open. " + question.question()));
            asked.add(deadline.startFact());
        }
        if (deadline.variedBy() != null) {
            details.add(Detail.of(
                    Detail.Kind.DEADLINE,
                    (deadline.workingDays() == null ? "The date agreed" : "This period")
                            + " takes the place of the period ("
                            + telling.caveats().clause(deadline.variedBy()) + ")."));
        }
    }

    /** What would complete the names in a verdict. */
    private void blanks(Verdict verdict, List<Detail> details) {
        Addressees to = verdict.to();
        Stream.concat(Stream.of(verdict.bearer(), verdict.from()), to == null ? Stream.empty() : to.whom().stream())
                .flatMap(Stream::ofNullable)
                .map(Who::ofFact)
                .flatMap(Stream::ofNullable)
                .distinct()
                .forEach(fact -> {
                    Question question = telling.question(fact);
                    if (question != null && asked.add(fact)) {
                        details.add(Detail.of(Detail.Kind.NOTE, "Not told: " + question.question()));
                    }
                });
    }
}

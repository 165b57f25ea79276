package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What several councils' protocols say of one case, side by side: who must do what, where a protocol names no route,
 * what is to be borne in mind, and who is silent.
 */
public final class ComparisonText {

    /** What stands under one bearer: of each council its lines. What binds nobody has none. */
    private final Map<@Nullable String, Map<String, List<Line>>> byBearer = new LinkedHashMap<>();

    private final Map<String, List<Line>> gaps = new TreeMap<>();
    private final Map<String, List<Line>> reminders = new TreeMap<>();
    private final List<String> silent = new ArrayList<>();
    private final List<String> settlingNothing = new ArrayList<>();
    private final List<String> asking = new ArrayList<>();

    /**
     * What a council says.
     *
     * @param modality how it binds, for the order; {@code null} for what binds nobody
     * @param words the sentence
     * @param below what a reader has to know besides
     */
    private record Line(@Nullable Modality modality, String words, List<String> below) {}

    /**
     * What a council's protocol says of the case.
     *
     * @param council the council's name
     * @param words the words of its protocol
     * @param decision what it says
     */
    public record Answer(String council, Words words, Decision decision) {}

    private ComparisonText() {}

    /** The comparison, in lines of at most eighty columns, councils in this order; ends with a line break. */
    public static String of(List<Answer> answers) {
        ComparisonText text = new ComparisonText();
        for (Answer answer : answers) {
            text.new OfCouncil(answer).add();
        }
        return text.written();
    }

    /** What one council says. */
    private final class OfCouncil {

        private final String council;
        private final Decision decision;
        private final Sentence sentence;
        private final Caveats caveats;
        private final SituationNames situations;

        OfCouncil(Answer answer) {
            this.council = answer.council();
            this.decision = answer.decision();
            this.sentence = new Sentence(answer.words());
            this.caveats = Caveats.of(standing().toList(), decision.gaps());
            this.situations = new SituationNames(decision.situations(), answer.words());
        }

        /** All that stands, or may yet. */
        private Stream<Verdict> standing() {
            return Stream.of(
                            decision.verdicts().stream(),
                            decision.open().stream().map(OpenVerdict::verdict),
                            decision.arguable().stream(),
                            decision.gaps().stream())
                    .flatMap(verdicts -> verdicts);
        }

        void add() {
            Stream.of(decision.verdicts(), decision.arguable(), decision.gaps())
                    .flatMap(List::stream)
                    .forEach(verdict -> add(
                            verdict,
                            sentence.of(verdict),
                            verdict.status() == Status.NOT_TOLD ? null : StatusText.of(verdict)));
            decision.open().stream()
                    .filter(open -> open.ordinarily() != OpenVerdict.Ordinarily.GONE)
                    .map(OpenVerdict::verdict)
                    .forEach(verdict -> add(verdict, sentence.perhaps(verdict), StatusText.perhaps(verdict)));
            for (Reminder reminder : decision.reminders()) {
                String words = Sentence.cited(reminder.text(), reminder.clause());
                lines(reminders).add(new Line(null, words, below(List.of(), reminder.situation())));
            }
            if (decision.silent()) {
                silent.add(council);
            } else if (standing().allMatch(verdict -> verdict.kind() == OpenVerdict.Kind.REMINDER)) {
                settlingNothing.add(council);
            }
            long questions = decision.questions().stream()
                    .filter(question -> !question.answers().isEmpty())
                    .count();
            if (questions > 0) {
                asking.add(council + " " + questions);
            }
        }

        private void add(Verdict verdict, String words, @Nullable String status) {
            List<String> known = new ArrayList<>();
            if (status != null) {
                known.add(status);
            }
            caveats.of(verdict).forEach(caveat -> known.add(caveat.words()));
            Line line = new Line(verdict.modality(), words, below(known, verdict.situation()));
            switch (verdict.kind()) {
                case VERDICT, ARGUABLE ->
                    lines(byBearer.computeIfAbsent(sentence.bearer(verdict), who -> new TreeMap<>()))
                            .add(line);
                case GAP -> lines(gaps).add(line);
                case REMINDER -> lines(reminders).add(line);
                case NOT_ARISING -> {}
            }
        }

        private List<Line> lines(Map<String, List<Line>> of) {
            return of.computeIfAbsent(council, name -> new ArrayList<>());
        }

        private List<String> below(List<String> known, int situation) {
            return Stream.concat(known.stream(), Stream.ofNullable(situations.on(Set.of(situation))))
                    .toList();
        }
    }

    private String written() {
        Lines page = new Lines();
        Map<String, List<Line>> statements = byBearer.remove(null);
        byBearer.forEach((bearer, lines) -> group(bearer, lines, page));
        if (statements != null) {
            group("Whoever it concerns", statements, page);
        }
        group("What a protocol leaves open", gaps, page);
        group("What to bear in mind", reminders, page);
        page.gap();
        if (!silent.isEmpty()) {
            page.line("Silent on this case: " + String.join("; ", silent) + ".");
        }
        if (!settlingNothing.isEmpty()) {
            page.line("No verdict, but something to bear in mind: " + String.join("; ", settlingNothing) + ".");
        }
        if (!asking.isEmpty()) {
            page.line(
                    "Facts still to find out: " + String.join(", ", asking) + "; ./protocol decide COUNCIL FILE asks.");
        }
        return page.toString();
    }

    private static void group(String bearer, Map<String, List<Line>> lines, Lines page) {
        if (lines.isEmpty()) {
            return;
        }
        String heading = bearer.endsWith(",") ? bearer.substring(0, bearer.length() - 1) : bearer;
        page.heading(Sentence.capital(heading));
        lines.forEach((council, of) -> {
            page.line(council);
            List<Line> strongestFirst = new ArrayList<>(of);
            strongestFirst.sort(
                    Comparator.comparing(Line::modality, Comparator.nullsLast(Comparator.<Modality>naturalOrder())));
            Map<String, Set<String>> below = new LinkedHashMap<>();
            for (Line line : strongestFirst) {
                below.computeIfAbsent(line.words(), words -> new LinkedHashSet<>())
                        .addAll(line.below());
            }
            below.forEach((words, details) -> {
                page.detail(words);
                details.forEach(page::below);
            });
        });
    }
}

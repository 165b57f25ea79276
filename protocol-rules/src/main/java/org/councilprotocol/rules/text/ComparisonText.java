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
import org.councilprotocol.rules.text.Page.Detail;
import org.councilprotocol.rules.text.Page.Entry;
import org.councilprotocol.rules.text.Page.Part;
import org.councilprotocol.rules.text.Page.Section;
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
        return page(answers).plain();
    }

    /** The comparison as a page: under whom something binds, each council with what it says. */
    public static Page page(List<Answer> answers) {
        ComparisonText text = new ComparisonText();
        for (Answer answer : answers) {
            text.new OfCouncil(answer).add();
        }
        return text.page();
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

    private Page page() {
        List<Section> sections = new ArrayList<>();
        Map<String, List<Line>> statements = byBearer.remove(null);
        byBearer.forEach((bearer, lines) -> group(Part.BEARER, bearer, lines, sections));
        if (statements != null) {
            group(Part.BEARER, "Whoever it concerns", statements, sections);
        }
        group(Part.GAPS, "What a protocol leaves open", gaps, sections);
        group(Part.REMINDERS, "What to bear in mind", reminders, sections);
        List<String> besides = new ArrayList<>();
        if (!silent.isEmpty()) {
            besides.add("Silent on this case: " + String.join("; ", silent) + ".");
        }
        if (!settlingNothing.isEmpty()) {
            besides.add("No verdict, but something to bear in mind: " + String.join("; ", settlingNothing) + ".");
        }
        if (!asking.isEmpty()) {
            besides.add(
                    "Facts still to find out: " + String.join(", ", asking) + "; ./protocol decide COUNCIL FILE asks.");
        }
        besides.add("Check that each council's text is still in force. These are paraphrases, not legal advice.");
        return new Page("What the protocols say, side by side", sections, besides);
    }

    private static void group(Part part, String bearer, Map<String, List<Line>> lines, List<Section> sections) {
        if (!lines.isEmpty()) {
            String heading = bearer.endsWith(",") ? bearer.substring(0, bearer.length() - 1) : bearer;
            List<Entry> entries = new ArrayList<>();
            lines.forEach((council, of) -> entries.add(Entry.of(council, said(of))));
            sections.add(new Section(part, Sentence.capital(heading), entries));
        }
    }

    /** What one council says, the strongest first, and what is said alike once. */
    private static List<Detail> said(List<Line> lines) {
        List<Line> strongestFirst = new ArrayList<>(lines);
        strongestFirst.sort(
                Comparator.comparing(Line::modality, Comparator.nullsLast(Comparator.<Modality>naturalOrder())));
        Map<String, Set<String>> below = new LinkedHashMap<>();
        for (Line line : strongestFirst) {
            below.computeIfAbsent(line.words(), words -> new LinkedHashSet<>()).addAll(line.below());
        }
        List<Detail> said = new ArrayList<>();
        below.forEach((words, details) -> said.add(new Detail(
                Detail.Kind.EFFECT,
                words,
                details.stream()
                        .map(detail -> Detail.of(Detail.Kind.NOTE, detail))
                        .toList())));
        return said;
    }
}

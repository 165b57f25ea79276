package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Unused;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.text.Page.Detail;
import org.councilprotocol.rules.text.Page.Entry;
import org.councilprotocol.rules.text.Page.Part;
import org.councilprotocol.rules.text.Page.Section;
import org.jspecify.annotations.Nullable;

/** A decision in the order of reading: the answer, on what it depends, and what there is to know besides. */
final class DecisionPage {

    private static final int FINGERPRINT = 12;

    /** So many of what binds less than an obligation or a ban stand before the first question. */
    private static final int WEAKER_FIRST = 5;

    /** So many questions, and so much that is open, stand together before the rest. */
    private static final int OPEN_FIRST = 7;

    private final Decision decision;
    private final Words words;
    private final Telling telling;
    private final VerdictEntries verdicts;
    private final QuestionEntries questions;
    private final ChecklistEntries checklist;
    private final List<Section> sections = new ArrayList<>();

    DecisionPage(Decision decision, Words words) {
        this.decision = decision;
        this.words = words;
        this.telling = new Telling(decision, words);
        this.verdicts = new VerdictEntries(telling);
        this.questions = new QuestionEntries(telling);
        this.checklist = new ChecklistEntries(telling);
    }

    Page page() {
        if (decision.silent()) {
            silence();
        } else {
            answer();
        }
        add(
                Part.UNUSED,
                "What was told and plays no part",
                decision.unused().stream().map(this::unused).toList());
        add(
                Part.COMPANIONS,
                "What to tell as well, perhaps",
                decision.companions().stream()
                        .map(companion -> Entry.of(Sentence.capital(SituationNames.of(companion.also(), words)) + ": "
                                + companion.because()))
                        .toList());
        add(
                Part.NAMES,
                "Names that may be meant for one",
                decision.nearMisses().stream()
                        .map(near -> Entry.of(NearMisses.sentence(near)))
                        .toList());
        return new Page(council() + ": what the protocol says", sections, source());
    }

    private void silence() {
        add(
                Part.ANSWER,
                null,
                List.of(
                        Entry.of("The protocol is silent on this case."),
                        Entry.of(
                                        "That means only that this document lays down nothing for it. It does not mean that the"
                                                + " thing is allowed, and it does not mean that it is forbidden: the law, the"
                                                + " council's other rules and ordinary courtesy still apply.")
                                .in("meaning")));
    }

    private void answer() {
        List<Verdict> calledFor = decision.verdicts().stream()
                .filter(verdict -> !isLimit(verdict))
                .toList();
        List<OpenVerdict> ordinarily = decision.open().stream()
                .filter(open -> open.ordinarily() == OpenVerdict.Ordinarily.HOLDS
                        && open.kind() != OpenVerdict.Kind.NOT_ARISING)
                .toList();
        List<Entry> strong = verdicts.byBearer(
                calledFor.stream().filter(DecisionPage::isStrong).toList());
        add(Part.ANSWER, null, strong);
        add(
                Part.GAPS,
                strong.isEmpty() ? null : "Where the protocol names no route",
                verdicts.of(decision.gaps(), "Because ", telling.sentence()::of));
        List<Entry> weaker = verdicts.byBearer(
                calledFor.stream().filter(verdict -> !isStrong(verdict)).toList());
        List<Entry> unless = ordinarily(
                ordinarily.stream().filter(open -> isStrong(open.verdict())).toList());
        List<Entry> weakerUnless = ordinarily(
                ordinarily.stream().filter(open -> !isStrong(open.verdict())).toList());
        boolean asking = decision.questions().stream()
                        .anyMatch(question -> !question.answers().isEmpty())
                || decision.open().stream().anyMatch(DecisionPage::mayHold);
        int weakerFirst = asking ? Math.min(WEAKER_FIRST, weaker.size()) : weaker.size();
        int unlessFirst = asking ? Math.min(WEAKER_FIRST - weakerFirst, weakerUnless.size()) : weakerUnless.size();
        add(Part.ANSWER, null, weaker.subList(0, weakerFirst));
        add(
                Part.ORDINARILY,
                "What holds unless something out of the ordinary is so",
                Stream.concat(unless.stream(), weakerUnless.subList(0, unlessFirst).stream())
                        .toList());
        boolean answered = !sections.isEmpty();
        if (!answered) {
            notArising(null);
            opening();
        }
        List<Entry> asked = questions.entries();
        List<Entry> open = open();
        add(Part.QUESTIONS, "What it depends on", first(asked, OPEN_FIRST));
        add(Part.OPEN, "What may hold as well", first(open, OPEN_FIRST));
        add(
                Part.READINGS,
                "What holds only on some readings of the text",
                verdicts.of(decision.arguable(), "Because ", telling.sentence()::underHeading));
        add(Part.ANSWER, "What else the protocol says", weaker.subList(weakerFirst, weaker.size()));
        add(
                Part.ORDINARILY,
                "What else holds unless something out of the ordinary is so",
                weakerUnless.subList(unlessFirst, weakerUnless.size()));
        add(Part.QUESTIONS, "What else it depends on", rest(asked, OPEN_FIRST));
        add(Part.OPEN, "What else may hold", rest(open, OPEN_FIRST));
        add(
                Part.QUESTIONS,
                "What would complete the answer",
                verdicts.notAsked().stream()
                        .map(question -> Entry.of(question.question()))
                        .toList());
        add(Part.DISPLACED, "What gives way to something more specific", displaced());
        if (answered) {
            notArising("What does not arise");
        }
        add(Part.CHECKLIST, "What is taken not to be so: say if it is", checklist.entries());
        add(Part.REMINDERS, "What to bear in mind", reminders());
    }

    /** What is said first where nothing binds, no route is wanting and nothing fails to arise. */
    private void opening() {
        if (sections.isEmpty()) {
            String opening;
            if (!decision.arguable().isEmpty()) {
                opening = "Whether anything holds here depends on how the text is read.";
            } else if (decision.open().stream().anyMatch(DecisionPage::mayHold)) {
                opening = "What the protocol says here depends on what is not told yet.";
            } else if (!decision.verdicts().isEmpty() || !decision.reminders().isEmpty()) {
                opening = "The protocol calls for nothing in particular here; below stands what to bear in mind.";
            } else {
                opening = "The protocol calls for nothing here, unless something out of the ordinary is so.";
            }
            add(Part.ANSWER, null, List.of(Entry.of(opening)));
        }
    }

    /** The first of many, with how many follow below. */
    private static List<Entry> first(List<Entry> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<Entry> first = new ArrayList<>(all.subList(0, most));
        first.add(Entry.of("And " + (all.size() - most) + " more, below."));
        return first;
    }

    private static List<Entry> rest(List<Entry> all, int most) {
        return all.size() <= most ? List.of() : all.subList(most, all.size());
    }

    private List<Entry> ordinarily(List<OpenVerdict> holding) {
        return verdicts.of(
                holding.stream()
                        .sorted(Comparator.comparing(OpenVerdict::verdict, VerdictEntries.STRONGEST_FIRST))
                        .toList(),
                OpenVerdict::verdict,
                telling.sentence()::of,
                open -> {
                    List<Detail> details = new ArrayList<>(List.of(checklist.unless(open)));
                    status(open.verdict(), details);
                    return details;
                });
    }

    private static void status(Verdict verdict, List<Detail> details) {
        String status = StatusText.perhaps(verdict);
        if (status != null) {
            details.add(Detail.of(Detail.Kind.STATUS, status));
        }
    }

    /** What is open and has not been told with a question, obligations and bans first. */
    private List<Entry> open() {
        List<OpenVerdict> untold = decision.open().stream()
                .filter(DecisionPage::mayHold)
                .filter(open -> telling.toldAt(open.verdict()) == null)
                .sorted(Comparator.comparing(OpenVerdict::verdict, VerdictEntries.STRONGEST_FIRST))
                .toList();
        List<Entry> entries =
                new ArrayList<>(verdicts.of(untold, OpenVerdict::verdict, telling.sentence()::of, open -> {
                    List<Detail> details =
                            new ArrayList<>(List.of(Detail.of(Detail.Kind.EFFECT, telling.condition(open))));
                    status(open.verdict(), details);
                    return details;
                }));
        if (!decision.notExplored().isEmpty()) {
            List<String> numbers = decision.notExplored().stream()
                    .map(telling::number)
                    .filter(Objects::nonNull)
                    .sorted()
                    .map(String::valueOf)
                    .toList();
            entries.add(
                    0,
                    Entry.of(
                            "Too much is unknown to try out every way in which it may turn out. What is settled stands;"
                                    + " what is said to be not tried out may fall away once more is told"
                                    + (numbers.isEmpty() ? "" : ": " + Listing.of(numbers, "and") + " would help")
                                    + "."));
        }
        if (decision.openNotListed() > 0) {
            entries.add(Entry.of("And " + decision.openNotListed() + " more that are not listed here."));
        }
        return entries;
    }

    private List<Entry> displaced() {
        return verdicts.of(
                decision.displaced(), Displaced::verdict, this::displaced, displaced -> displaced.by().stream()
                        .map(cited -> Detail.of(
                                Detail.Kind.GIVES_WAY,
                                "Gives way to " + (cited.sentence() == null ? "" : "this: ") + said(cited)))
                        .toList());
    }

    /** What gives way in one situation may stand in another, and is told there. */
    private String displaced(Verdict verdict) {
        return telling.toldAt(verdict) == null
                ? telling.sentence().of(verdict)
                : Sentence.capital(Telling.pointer(List.of(verdict), "above")) + ".";
    }

    private void notArising(@Nullable String heading) {
        add(
                Part.NOT_ARISING,
                heading,
                verdicts.of(
                        decision.notArising(),
                        "Not here, because ",
                        heading == null ? telling.sentence()::of : telling.sentence()::underHeading));
    }

    /** Whether it only sets a limit: nobody told whether it is kept, and only something exceptional would break it. */
    private boolean isLimit(Verdict verdict) {
        return verdict.status() == Status.NOT_TOLD
                && decision.checklist().stream()
                        .flatMap(item -> item.broken().stream())
                        .anyMatch(cited -> cited.norm().equals(verdict.norm()))
                && decision.questions().stream()
                        .flatMap(question -> question.shows().stream())
                        .noneMatch(evidence -> evidence.norm().norm().equals(verdict.norm()));
    }

    /** Whether it may hold, and what is out of the ordinary does not decide that. */
    private static boolean mayHold(OpenVerdict open) {
        return open.kind() != OpenVerdict.Kind.NOT_ARISING && open.ordinarily() == null;
    }

    private static boolean isStrong(Verdict verdict) {
        return verdict.modality() == Modality.MUST || verdict.modality() == Modality.MUST_NOT;
    }

    private List<Entry> reminders() {
        List<Entry> entries = new ArrayList<>(verdicts.of(
                decision.verdicts().stream().filter(this::isLimit).toList(),
                verdict -> verdict,
                telling.sentence()::of,
                verdict -> List.of()));
        Map<String, List<Reminder>> bySentence = decision.reminders().stream()
                .collect(Collectors.groupingBy(
                        reminder -> Sentence.cited(reminder.text(), reminder.clause()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        bySentence.forEach((sentence, alike) -> entries.add(reminder(sentence, alike)));
        return entries;
    }

    private Entry reminder(String sentence, List<Reminder> alike) {
        List<Detail> details = new ArrayList<>();
        String on = telling.situations()
                .on(alike.stream().map(Reminder::situation).collect(Collectors.toCollection(TreeSet::new)));
        if (on != null) {
            details.add(Detail.of(Detail.Kind.SITUATION, on));
        }
        alike.stream()
                .flatMap(reminder -> VerdictEntries.because(reminder.because()).stream())
                .distinct()
                .forEach(details::add);
        Reminder first = alike.get(0);
        return new Entry(0, sentence, first.norm(), first.clause(), null, null, details);
    }

    private Entry unused(Unused unused) {
        List<Detail> details = new ArrayList<>();
        if (!unused.heardIn().isEmpty()) {
            details.add(Detail.of(
                    Detail.Kind.NOTE,
                    "This protocol turns on it in "
                            + Listing.of(
                                    unused.heardIn().stream()
                                            .map(kind -> SituationNames.of(kind, words))
                                            .toList(),
                                    "or")
                            + "."));
        }
        return Entry.of(Sentence.capital(unused.told().words()) + ".", details);
    }

    private void add(Part part, @Nullable String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new Section(part, heading, entries));
        }
    }

    private List<String> source() {
        PackInfo pack = decision.pack();
        List<String> source = new ArrayList<>();
        if (!pack.readings().isEmpty()) {
            source.add("The text is read so here, and in no other way: " + String.join("; ", pack.readings()) + ".");
        }
        source.add("Encoded from %s, %s, %s. Check that this text is still in force."
                .formatted(council(), pack.document(), pack.edition()));
        source.add("This is a paraphrase, not legal advice: the council's document prevails.");
        source.add("Fingerprint of the rules %s, library version %s."
                .formatted(
                        pack.fingerprint()
                                .substring(
                                        0,
                                        Math.min(FINGERPRINT, pack.fingerprint().length())),
                        pack.library()));
        return source;
    }

    private String council() {
        return Stream.of(decision.pack().council().split("-"))
                .map(Sentence::capital)
                .collect(Collectors.joining(" "));
    }

    private static String said(Cited cited) {
        String sentence = cited.sentence();
        if (sentence == null) {
            return cited.clause() + ".";
        }
        return sentence.endsWith("(" + cited.clause() + ").") ? sentence : Sentence.cited(sentence, cited.clause());
    }
}

package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.model.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a Monitoring Officer would like to read it: what must be done first, by whom and under which clause;
 * then what to find out, and what else the protocol says.
 */
public final class DecisionText {

    private static final int FINGERPRINT = 12;

    private final Decision decision;
    private final Sentence sentence;
    private final Values values;
    private final Page page = new Page();
    private final Caveats caveats;
    private final Map<FactPath, String> questions;
    private final Map<FactPath, Integer> numbers = new HashMap<>();
    private final boolean several;

    private DecisionText(Decision decision, Words words) {
        this.decision = decision;
        this.sentence = new Sentence(words);
        this.values = new Values(words);
        this.caveats = Caveats.of(verdicts(decision).toList(), decision.gaps());
        this.questions = decision.questions().stream()
                .collect(Collectors.toMap(Question::fact, Question::question, (one, other) -> one));
        decision.questions().stream()
                .filter(question -> !question.answers().isEmpty())
                .forEach(question -> numbers.put(question.fact(), numbers.size() + 1));
        this.several = Stream.concat(
                        verdicts(decision).map(Verdict::situation),
                        decision.reminders().stream().map(Reminder::situation))
                .anyMatch(situation -> situation > 0);
    }

    /**
     * The whole decision, in lines of at most a hundred columns; ends with a line break.
     *
     * @param words the words of the pack that decided
     * @throws IllegalArgumentException if a post, party or act of the decision has no words
     */
    public static String of(Decision decision, Words words) {
        return new DecisionText(decision, words).written();
    }

    /**
     * One verdict as a sentence that ends with its clause: {@code "The member must lodge the complaint with the
     * Monitoring Officer, in writing (11.3)."} A gap says what the protocol does not say, what is arguable begins with
     * {@code "On one reading: "}, and what does not arise with {@code "Does not arise: "}.
     *
     * @throws IllegalArgumentException if a post or the act has no words
     */
    public static String sentence(Verdict verdict, Words words) {
        return Visible.line(new Sentence(words).of(verdict));
    }

    private String written() {
        if (decision.silent()) {
            silence();
        } else {
            settled();
            ordinarily();
            toFindOut();
            hanging();
            blanks();
            arguable();
            displaced();
            notArising();
            gaps();
            reminders();
            checklist();
        }
        unused();
        companions();
        nearMisses();
        footer();
        return page.toString();
    }

    private void silence() {
        page.line("The protocol is silent on this case.");
        page.gap();
        page.line("That means only that this document lays down nothing for it. It does not mean that the thing is"
                + " allowed, and it does not mean that it is forbidden: the law, the council's other rules and ordinary"
                + " courtesy still apply.");
    }

    private void settled() {
        if (decision.verdicts().isEmpty()) {
            page.line(
                    decision.open().isEmpty()
                            ? "The protocol settles nothing in this case."
                            : decision.questions().isEmpty()
                                    ? "Nothing is settled without exception."
                                    : "Nothing is settled yet: it hangs on what is still to be found out.");
            return;
        }
        List<Verdict> calledFor = decision.verdicts().stream()
                .filter(verdict -> !isLimit(verdict))
                .toList();
        if (calledFor.isEmpty()) {
            page.line("Nothing is called for; below stands what to bear in mind.");
        }
        for (List<Verdict> group : byBearer(calledFor)) {
            page.gap();
            group.forEach(verdict -> page.entry(sentence.of(verdict), () -> details(verdict, "Because ")));
            page.entriesEnd();
        }
    }

    /** Who has the strongest verdict comes first; what binds nobody comes last. */
    private List<List<Verdict>> byBearer(List<Verdict> verdicts) {
        Comparator<Verdict> strongestFirst =
                Comparator.comparing(Verdict::modality, Comparator.nullsLast(Comparator.<Modality>naturalOrder()));
        Map<@Nullable String, List<Verdict>> groups = new LinkedHashMap<>();
        verdicts.stream().sorted(strongestFirst).forEach(verdict -> groups.computeIfAbsent(
                        sentence.bearer(verdict), bearer -> new ArrayList<>())
                .add(verdict));
        List<Verdict> statements = groups.remove(null);
        List<List<Verdict>> ordered = new ArrayList<>(groups.values());
        if (statements != null) {
            ordered.add(statements);
        }
        return ordered;
    }

    /** What holds where nothing exceptional is so that nobody told. */
    private void ordinarily() {
        List<OpenVerdict> holding = decision.open().stream()
                .filter(open -> open.ordinarily() == OpenVerdict.Ordinarily.HOLDS)
                .toList();
        section("What holds unless something out of the ordinary is so", holding, open -> {
            page.entry(sentence.of(open.verdict()), () -> {
                unless(open).forEach(page::detail);
                String status = StatusText.perhaps(open.verdict());
                if (status != null) {
                    page.detail(status);
                }
                situation(open.verdict().situation());
            });
        });
    }

    private List<String> unless(OpenVerdict open) {
        Set<FactPath> facts =
                open.hangsOn().stream().map(OpenVerdict.Hinge::fact).collect(Collectors.toSet());
        return decision.checklist().stream()
                .filter(item -> facts.contains(item.fact())
                        && item.unless().stream().anyMatch(cited -> cited.norm()
                                .equals(open.verdict().norm())))
                .map(item -> "Unless " + item.words() + ".")
                .toList();
    }

    /** What nobody would have left out, with what it would change. */
    private void checklist() {
        section("What is taken not to be so: say if it is", decision.checklist(), item -> {
            page.line(Sentence.capital(item.words()) + ". [" + item.fact() + "]");
            List<String> effects = new ArrayList<>();
            Set<String> unless = clauses(item.unless());
            Set<String> arising = clauses(item.arising());
            Set<String> broken = clauses(item.broken());
            if (!unless.isEmpty()) {
                effects.add("what is said under " + Listing.of(List.copyOf(unless), "and") + " may fall away");
            }
            if (!arising.isEmpty()) {
                effects.add("something may hold under " + Listing.of(List.copyOf(arising), "and"));
            }
            if (!broken.isEmpty()) {
                effects.add(
                        Listing.of(List.copyOf(broken), "and") + (broken.size() == 1 ? " is" : " are") + " not kept");
            }
            page.detail("Then " + String.join("; ", effects) + ".");
        });
    }

    private void toFindOut() {
        if (!numbers.isEmpty()) {
            page.heading("What to find out");
            decision.questions().stream()
                    .filter(question -> numbers.containsKey(question.fact()))
                    .forEach(question -> {
                        page.line(numbers.get(question.fact()) + ". " + asked(question));
                        answers(question);
                        shows(question);
                    });
        }
    }

    /** What each answer leads to, answers that lead to the same told together. */
    private void answers(Question question) {
        Map<String, List<String>> byEffect = new LinkedHashMap<>();
        for (Question.Answer answer : question.answers()) {
            byEffect.computeIfAbsent(effect(answer), effect -> new ArrayList<>())
                    .add(values.inWords(answer.value()));
        }
        if (byEffect.size() > 1) {
            byEffect.remove("");
            byEffect.forEach((effect, given) -> page.detail("If " + Listing.of(given, "or") + ": " + effect + "."));
        }
    }

    /** What each value shows of what stands. */
    private void shows(Question question) {
        Map<FactValue, List<String>> byValue = new LinkedHashMap<>();
        for (Question.Evidence evidence : question.shows()) {
            byValue.computeIfAbsent(evidence.value(), value -> new ArrayList<>())
                    .add(evidence.norm().clause() + StatusText.would(evidence.status()));
        }
        byValue.forEach((value, effects) -> page.detail("If " + values.inWords(value) + ": "
                + Listing.of(effects.stream().distinct().toList(), "and") + "."));
    }

    private static String effect(Question.Answer answer) {
        Set<String> hold = clauses(answer.gained());
        Set<String> gaps = clauses(answer.gaps());
        List<String> fall = clauses(answer.lost()).stream()
                .map(clause -> hold.contains(clause) ? "other parts of " + clause : clause)
                .toList();
        List<String> effects = new ArrayList<>();
        if (!hold.isEmpty()) {
            effects.add(Listing.of(List.copyOf(hold), "and") + (hold.size() == 1 ? " holds" : " hold"));
        }
        if (!gaps.isEmpty()) {
            effects.add(Listing.of(List.copyOf(gaps), "and") + (gaps.size() == 1 ? " leaves" : " leave") + " a gap");
        }
        if (!fall.isEmpty()) {
            boolean one = fall.size() == 1 && !fall.get(0).startsWith("other parts");
            effects.add(Listing.of(fall, "and") + (one ? " falls away" : " fall away"));
        }
        return String.join("; ", effects);
    }

    private static Set<String> clauses(List<Cited> cited) {
        return cited.stream().map(Cited::clause).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void hanging() {
        List<OpenVerdict> open = decision.open().stream()
                .filter(verdict -> verdict.kind() != OpenVerdict.Kind.NOT_ARISING && verdict.ordinarily() == null)
                .toList();
        section("What hangs on that", open, verdict -> {
            page.entry(sentence.of(verdict.verdict()), () -> {
                page.detail(condition(verdict));
                String status = StatusText.perhaps(verdict.verdict());
                if (status != null) {
                    page.detail(status);
                }
                situation(verdict.verdict().situation());
            });
        });
        if (!decision.notExplored().isEmpty()) {
            page.gap();
            page.line(
                    "Too much is unknown to try out every way in which it may turn out. What is settled stands; what is"
                            + " said to be not tried out may fall away once more is told"
                            + asking(decision.notExplored()) + ".");
        }
        if (decision.openNotListed() > 0) {
            page.gap();
            page.line("And " + decision.openNotListed() + " more that are not listed here.");
        }
    }

    private String asking(List<FactPath> facts) {
        List<String> asked = facts.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .sorted()
                .map(String::valueOf)
                .toList();
        return asked.isEmpty() ? "" : ": " + Listing.of(asked, "and") + " would help";
    }

    /** On which questions a verdict hangs; where one answer alone brings it about, that answer. */
    private String condition(OpenVerdict open) {
        if (!open.explored()) {
            return "Not tried out in full: too much is unknown.";
        }
        List<String> enough = answers(open, OpenVerdict.Effect.APPLIES);
        List<String> facts = open.hangsOn().stream()
                .sorted(Comparator.comparing(hinge -> numbers.getOrDefault(hinge.fact(), Integer.MAX_VALUE)))
                .map(this::number)
                .toList();
        String hangs = "Hangs on " + Listing.of(facts, "and");
        List<String> arguable = answers(open, OpenVerdict.Effect.ARGUABLE);
        return (enough.isEmpty()
                        ? hangs
                        : (open.hangsOn().size() == 1 ? "Holds if " : hangs + "; holds if ")
                                + Listing.of(enough, "or if"))
                + (arguable.isEmpty()
                        ? "."
                        : "; on some readings of the text alone if " + Listing.of(arguable, "or if") + ".");
    }

    /** The answers that by themselves have this effect. */
    private List<String> answers(OpenVerdict open, OpenVerdict.Effect effect) {
        List<String> answers = new ArrayList<>();
        for (OpenVerdict.Hinge hinge : open.hangsOn()) {
            List<String> given = hinge.values().stream()
                    .filter(outcome -> outcome.effect() == effect)
                    .map(outcome -> values.inWords(outcome.value()))
                    .toList();
            if (!given.isEmpty()) {
                answers.add("the answer to " + number(hinge) + " is " + Listing.of(given, "or"));
            }
        }
        return answers;
    }

    private String number(OpenVerdict.Hinge hinge) {
        Integer number = numbers.get(hinge.fact());
        return number == null ? hinge.fact().toString() : String.valueOf(number);
    }

    private void blanks() {
        List<Question> blanks = decision.questions().stream()
                .filter(question -> question.answers().isEmpty())
                .toList();
        section("What would complete the answer", blanks, question -> {
            page.line(asked(question));
            shows(question);
        });
    }

    private void arguable() {
        section(
                "What holds on only one of two readings of the text",
                decision.arguable(),
                verdict -> page.entry(sentence.underHeading(verdict), () -> details(verdict, "Because ")));
    }

    private void displaced() {
        section("What gives way to something more specific", decision.displaced(), this::displaced);
    }

    private void displaced(Displaced displaced) {
        page.entry(sentence.of(displaced.verdict()), () -> {
            displaced
                    .by()
                    .forEach(cited ->
                            page.detail("Gives way to " + (cited.sentence() == null ? "" : "this: ") + said(cited)));
            situation(displaced.verdict().situation());
        });
    }

    private void notArising() {
        section("What does not arise", decision.notArising(), verdict -> {
            page.line(sentence.underHeading(verdict));
            details(verdict, "Not here, because ");
        });
    }

    private void gaps() {
        section("What the protocol leaves open", decision.gaps(), verdict -> {
            page.line(sentence.of(verdict));
            details(verdict, "Because ");
        });
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

    private void reminders() {
        List<Verdict> limits =
                decision.verdicts().stream().filter(this::isLimit).toList();
        if (!limits.isEmpty() || !decision.reminders().isEmpty()) {
            page.heading("What to bear in mind");
        }
        limits.forEach(verdict -> page.entry(sentence.of(verdict), () -> situation(verdict.situation())));
        page.entriesEnd();
        decision.reminders().forEach(reminder -> {
            page.line(Sentence.cited(reminder.text(), reminder.clause()));
            because("Because ", reminder.because());
            situation(reminder.situation());
        });
        page.entriesEnd();
    }

    private void nearMisses() {
        section("Names that may be meant for one", decision.nearMisses(), near -> page.line(NearMisses.sentence(near)));
    }

    private void unused() {
        section("What was told and plays no part", decision.unused(), each -> {
            page.line(Sentence.capital(each.told().words()) + ".");
            if (!each.heardIn().isEmpty()) {
                page.detail("This protocol turns on it in " + Listing.of(each.heardIn(), "or") + ".");
            }
        });
    }

    private void companions() {
        section(
                "What to tell as well, perhaps",
                decision.companions(),
                companion -> page.line(companion.also() + ": " + companion.because()));
    }

    private void footer() {
        PackInfo pack = decision.pack();
        if (!pack.readings().isEmpty()) {
            page.gap();
            page.line("The text is read so here, and in no other way: " + String.join("; ", pack.readings()) + ".");
        }
        page.gap();
        page.line("%s: %s, %s (fingerprint %s, library version %s)."
                .formatted(
                        council(pack.council()),
                        pack.document(),
                        pack.edition(),
                        pack.fingerprint()
                                .substring(
                                        0,
                                        Math.min(FINGERPRINT, pack.fingerprint().length())),
                        pack.library()));
        page.line("These are paraphrases, not legal advice. The council's document prevails.");
    }

    private <T> void section(String heading, List<T> things, Consumer<T> each) {
        if (!things.isEmpty()) {
            page.heading(heading);
            things.forEach(each);
            page.entriesEnd();
        }
    }

    private void details(Verdict verdict, String because) {
        because(because, verdict.because());
        String status = StatusText.of(verdict);
        if (status != null) {
            page.detail(status);
        }
        if (verdict.deadline() != null) {
            deadline(verdict.deadline());
        }
        caveats.of(verdict).forEach(page::detail);
        situation(verdict.situation());
    }

    private void because(String opening, List<Ground> grounds) {
        if (!grounds.isEmpty()) {
            page.detail(opening + grounds.stream().map(Ground::words).collect(Collectors.joining("; ")) + ".");
        }
    }

    private void deadline(Deadline deadline) {
        String count = Timing.count(deadline);
        if (!count.isEmpty()) {
            page.detail(count);
        }
        if (deadline.due() == null) {
            String question = questions.get(deadline.startFact());
            page.detail("The last day is open. To know it, give " + deadline.startFact()
                    + (question == null ? "." : ": " + question));
        }
        if (deadline.variedBy() != null) {
            page.detail((deadline.workingDays() == null ? "The date agreed" : "This period")
                    + " takes the place of the period (" + caveats.clause(deadline.variedBy()) + ").");
        }
    }

    private void situation(int situation) {
        if (several) {
            page.detail("On situation " + (situation + 1) + " of the case.");
        }
    }

    private static String asked(Question question) {
        return question.question() + " [" + question.fact() + "]";
    }

    private static String said(Cited cited) {
        String sentence = cited.sentence();
        if (sentence == null) {
            return cited.clause() + ".";
        }
        return sentence.endsWith("(" + cited.clause() + ").") ? sentence : Sentence.cited(sentence, cited.clause());
    }

    private static String council(String name) {
        return Stream.of(name.split("-")).map(Sentence::capital).collect(Collectors.joining(" "));
    }

    private static Stream<Verdict> verdicts(Decision decision) {
        return Stream.of(
                        decision.verdicts().stream(),
                        decision.open().stream().map(OpenVerdict::verdict),
                        decision.arguable().stream(),
                        decision.displaced().stream().map(Displaced::verdict),
                        decision.notArising().stream(),
                        decision.gaps().stream())
                .flatMap(Function.identity());
    }
}

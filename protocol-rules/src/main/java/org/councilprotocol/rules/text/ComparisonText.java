package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.Protocols;
import org.jspecify.annotations.Nullable;

/** What several councils' protocols say of one case, side by side: who must do what, and who is silent. */
public final class ComparisonText {

    /** What stands under one bearer: of each council its lines. */
    private final Map<@Nullable String, Map<String, List<Line>>> byBearer = new LinkedHashMap<>();

    private final List<String> silent = new ArrayList<>();
    private final List<String> settlingNothing = new ArrayList<>();
    private final List<String> asking = new ArrayList<>();

    private record Line(@Nullable Modality modality, String words) {}

    private ComparisonText() {}

    /**
     * The comparison, in lines of at most a hundred columns; ends with a line break.
     *
     * @param protocols the protocols that decided
     * @param decisions what each said, by council, as {@link Protocols#decide} gives it
     */
    public static String of(Protocols protocols, Map<String, Decision> decisions) {
        ComparisonText text = new ComparisonText();
        for (Protocol protocol : protocols.all()) {
            Decision decision = decisions.get(protocol.pack().council());
            if (decision != null) {
                text.add(protocol, decision);
            }
        }
        return text.written();
    }

    private void add(Protocol protocol, Decision decision) {
        String council = protocol.name();
        Sentence sentence = new Sentence(protocol.words());
        boolean said = false;
        for (Verdict verdict : decision.verdicts()) {
            add(council, sentence.bearer(verdict), verdict.modality(), sentence.of(verdict));
            said = true;
        }
        for (OpenVerdict open : decision.open()) {
            Verdict verdict = open.verdict();
            if (open.kind() == OpenVerdict.Kind.VERDICT || open.kind() == OpenVerdict.Kind.ARGUABLE) {
                add(council, sentence.bearer(verdict), verdict.modality(), "Perhaps: " + sentence.of(verdict));
                said = true;
            }
        }
        for (Verdict verdict : decision.arguable()) {
            add(council, sentence.bearer(verdict), verdict.modality(), "On one reading: " + sentence.of(verdict));
            said = true;
        }
        for (Verdict verdict : decision.gaps()) {
            add(council, null, null, sentence.of(verdict));
            said = true;
        }
        if (!said) {
            (decision.silent() ? silent : settlingNothing).add(council);
        }
        long questions = decision.questions().stream()
                .filter(question -> !question.answers().isEmpty())
                .count();
        if (questions > 0) {
            asking.add(council + " " + questions);
        }
    }

    private void add(String council, @Nullable String bearer, @Nullable Modality modality, String words) {
        byBearer.computeIfAbsent(bearer, who -> new TreeMap<>())
                .computeIfAbsent(council, of -> new ArrayList<>())
                .add(new Line(modality, words));
    }

    private String written() {
        Page page = new Page();
        Map<String, List<Line>> statements = byBearer.remove(null);
        byBearer.forEach((bearer, lines) -> group(bearer, lines, page));
        if (statements != null) {
            group("Whoever it concerns", statements, page);
        }
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

    private static void group(String bearer, Map<String, List<Line>> lines, Page page) {
        String heading = bearer.endsWith(",") ? bearer.substring(0, bearer.length() - 1) : bearer;
        page.heading(Character.toUpperCase(heading.charAt(0)) + heading.substring(1));
        lines.forEach((council, of) -> {
            page.line(council);
            of.stream()
                    .sorted(Comparator.comparing(
                            Line::modality, Comparator.nullsLast(Comparator.<Modality>naturalOrder())))
                    .map(Line::words)
                    .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
                    .forEach(page::detail);
        });
    }
}

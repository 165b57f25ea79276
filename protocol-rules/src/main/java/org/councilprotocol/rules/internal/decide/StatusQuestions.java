package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Question.Evidence;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.internal.decide.StatusFinding.MissingEvidence;
import org.councilprotocol.rules.internal.vocabulary.Shape;

/** Asks what would show whether the verdicts of one situation that stand are kept. */
final class StatusQuestions {

    private final StatusReader statuses;
    private final Domains domains;
    private final Tree tree;
    private final FactWording wording;
    private final List<Standing> settled;

    StatusQuestions(StatusReader statuses, Domains domains, Tree tree, FactWording wording, List<Standing> settled) {
        this.statuses = statuses;
        this.domains = domains;
        this.tree = tree;
        this.wording = wording;
        this.settled = settled;
    }

    /** Asks, of what is due and of what nobody told whether it is kept, for the facts that would show it. */
    void ask(DecisionBuilder decision, ChecklistWriter checklist) {
        for (Standing standing : settled) {
            StatusFinding told = standing.finding.status;
            if (told != null
                    && standing.outcome().kind() == Kind.VERDICT
                    && (told.status() == Status.DUE || told.status() == Status.NOT_TOLD)) {
                for (MissingEvidence missing : told.missing()) {
                    if (isBrokenByExceptionAlone(missing)) {
                        domains.choices(missing.slot(), tree).stream()
                                .filter(choice -> choice != NoValue.NO_VALUE
                                        && missing.slot().part().isExceptional(choice))
                                .forEach(choice ->
                                        checklist.addBroken(missing.slot(), choice, standing.finding.cited()));
                        continue;
                    }
                    decision.askForStatus(question(missing, standing.finding.cited()));
                }
            }
        }
    }

    /** Whether only an exceptional value of the fact would break it, so that the rest is a limit to bear in mind. */
    private boolean isBrokenByExceptionAlone(MissingEvidence missing) {
        Shape.Part part = missing.slot().part();
        return part.hasExceptional()
                && missing.slot().element() == null
                && domains.choices(missing.slot(), tree).stream()
                        .filter(choice -> choice != NoValue.NO_VALUE)
                        .allMatch(choice ->
                                (statuses.with(missing, choice) == Status.BROKEN) == part.isExceptional(choice));
    }

    private Question question(MissingEvidence missing, Cited norm) {
        Slot slot = missing.slot();
        return new Question(
                tree.askable(slot),
                wording.question(tree.askable(slot)),
                List.of(),
                0,
                slot.element() == null && slot.part().kind() != Shape.Kind.RECORD
                        ? evidence(missing, norm)
                        : List.of());
    }

    /** What each value would show; values that show the same are told together, and those that show nothing not. */
    private List<Evidence> evidence(MissingEvidence missing, Cited norm) {
        Map<Status, List<FactValue>> alike = new EnumMap<>(Status.class);
        for (Object choice : domains.choices(missing.slot(), tree)) {
            Status status = choice == NoValue.NO_VALUE ? null : statuses.with(missing, choice);
            if (status != null && status != Status.NOT_TOLD) {
                alike.computeIfAbsent(status, s -> new ArrayList<>())
                        .add(domains.told(missing.slot(), choice, Set.of(choice)));
            }
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Status status : alike.keySet()) {
            evidence.add(new Evidence(FactValue.anyOf(Objects.requireNonNull(alike.get(status))), norm, status));
        }
        return evidence;
    }
}

package org.councilprotocol.web.page;

import java.util.Comparator;
import java.util.List;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** Which question is next: of people first, then what settles most; what is out of the ordinary last, and together. */
final class Interviewer {

    private final FactForms forms;

    Interviewer(FactForms forms) {
        this.forms = forms;
    }

    /** The next question; {@code null} if each was answered, or is not known. */
    @Nullable
    Question next(CaseDraft draft, Decision decision) {
        return decision.questions().stream()
                .filter(question -> !draft.isNotKnown(question.fact()))
                .min(Comparator.comparing(question -> !isOfPeople(draft, question.fact())))
                .orElse(null);
    }

    /** The question of a decision for a fact; {@code null} if it asks none. */
    static @Nullable Question of(Decision decision, FactPath fact) {
        return decision.questions().stream()
                .filter(question -> question.fact().equals(fact))
                .findFirst()
                .orElse(null);
    }

    /** How many questions are left. */
    static long left(CaseDraft draft, Decision decision) {
        return decision.questions().stream()
                .filter(question -> !draft.isNotKnown(question.fact()))
                .count();
    }

    /** What nobody would have left out, so far as it was not asked yet. */
    static List<ChecklistItem> toCheck(CaseDraft draft, Decision decision) {
        return decision.checklist().stream()
                .filter(item -> !draft.isAsked(item.fact()))
                .toList();
    }

    private boolean isOfPeople(CaseDraft draft, FactPath fact) {
        if (fact.toString().startsWith("people")) {
            return true;
        }
        for (FactPath step : fact.inSituation().way()) {
            FactPath whole = FactPath.ofSituation(fact.situation()).then(step.whole());
            Part part = forms.part(draft, whole);
            if (part.kind() == Kind.RECORD && Person.class.isAssignableFrom(part.type())) {
                return true;
            }
        }
        return false;
    }
}

package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.model.decision.About;

/** The order of the document, then of what verdicts are about. */
final class DocumentOrder implements Comparator<Standing> {

    private final FactWording wording;

    /** The order for a situation whose facts are called so. */
    DocumentOrder(FactWording wording) {
        this.wording = wording;
    }

    /** The same in order. */
    List<Standing> sorted(List<Standing> standings) {
        if (standings.size() < 2) {
            return standings;
        }
        List<Standing> sorted = new ArrayList<>(standings);
        sorted.sort(this);
        return sorted;
    }

    @Override
    public int compare(Standing a, Standing b) {
        return compare(a.finding, b.finding);
    }

    /** The same of what was found. */
    int compare(Finding a, Finding b) {
        int norms = Integer.compare(a.place, b.place);
        if (norms != 0 || Objects.equals(a.outcome.about(), b.outcome.about())) {
            return norms;
        }
        About one = wording.about(a.outcome.about());
        About other = wording.about(b.outcome.about());
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        int facts = one.fact().compareTo(other.fact());
        return facts != 0 ? facts : one.label().compareTo(other.label());
    }
}

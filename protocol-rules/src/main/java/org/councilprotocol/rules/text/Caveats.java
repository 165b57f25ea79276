package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.text.Page.Detail.Kind;

/**
 * What a reader has to know of a verdict besides its sentence: the reading it rests on, its note, what pulls the other
 * way, and that the same norm leaves a gap beside it. The same in every text.
 */
final class Caveats {

    private final Map<String, String> clauses = new HashMap<>();
    private final List<Verdict> gaps;

    private Caveats(Collection<Verdict> verdicts, List<Verdict> gaps) {
        verdicts.forEach(verdict -> clauses.putIfAbsent(verdict.norm(), verdict.clause()));
        this.gaps = gaps;
    }

    /**
     * The caveats of what one decision says.
     *
     * @param verdicts everything it says, wherever that stands: from these it is known which clause a norm has
     * @param gaps the gaps among them that are settled
     */
    static Caveats of(Collection<Verdict> verdicts, List<Verdict> gaps) {
        return new Caveats(verdicts, gaps);
    }

    /** Each as a sentence; empty if there are none. */
    List<Page.Detail> of(Verdict verdict) {
        List<Page.Detail> caveats = new ArrayList<>();
        if (verdict.reading() != null) {
            caveats.add(Page.Detail.of(Kind.READING, "On the reading that " + ended(verdict.reading())));
        }
        if (verdict.note() != null) {
            caveats.add(Page.Detail.of(Kind.NOTE, "Note: " + ended(verdict.note())));
        }
        if (verdict.kind() != OpenVerdict.Kind.GAP && gaps.stream().anyMatch(gap -> isBeside(gap, verdict))) {
            caveats.add(Page.Detail.of(
                    Kind.NOTE, "Something about this is left open: see where the protocol names no route."));
        }
        if (!verdict.inTensionWith().isEmpty()) {
            caveats.add(Page.Detail.of(
                    Kind.TENSION,
                    "In tension with " + rivals(verdict) + "; the protocol does not say which prevails."));
        }
        return caveats;
    }

    /** A norm's clause, also where the decision says nothing else of that norm. */
    String clause(String norm) {
        return clauses.getOrDefault(norm, norm.replaceFirst("/[^/]*$", ""));
    }

    private static boolean isBeside(Verdict gap, Verdict verdict) {
        return gap.norm().equals(verdict.norm())
                && gap.situation() == verdict.situation()
                && Objects.equals(gap.about(), verdict.about());
    }

    private String rivals(Verdict verdict) {
        List<String> rivals = verdict.inTensionWith().stream()
                .map(this::clause)
                .map(clause -> clause.equals(verdict.clause()) ? "another part of " + clause : clause)
                .distinct()
                .toList();
        return Listing.of(rivals, "and with");
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}

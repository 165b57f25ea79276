package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.text.Page.Detail;
import org.councilprotocol.rules.text.Page.Entry;

/** What is taken not to be so, as entries; what leads to the same is told together. */
final class ChecklistEntries {

    /** So many consequences are said, and every obligation and ban. */
    private static final int MOST_CONSEQUENCES = 2;

    private final Telling telling;

    ChecklistEntries(Telling telling) {
        this.telling = telling;
    }

    /**
     * What items lead to.
     *
     * @param arising what may hold then
     * @param unless clauses of what then may not hold and is not told with this exception
     * @param broken clauses of what is then not kept
     */
    private record Effect(List<Verdict> arising, List<String> unless, List<String> broken) {

        boolean isEmpty() {
            return arising.isEmpty() && unless.isEmpty() && broken.isEmpty();
        }
    }

    /** The exceptions to an open verdict that holds ordinarily, as a sentence. */
    Detail unless(OpenVerdict open) {
        List<ChecklistItem> items = telling.decision().checklist().stream()
                .filter(item -> isUnless(item, open))
                .toList();
        return Detail.of(
                Detail.Kind.UNLESS,
                items.isEmpty()
                        ? "Unless something out of the ordinary is so."
                        : "Unless " + Listing.of(Conditions.of(items), "or unless") + ".");
    }

    List<Entry> entries() {
        Map<List<String>, List<ChecklistItem>> byEffect = new LinkedHashMap<>();
        Map<List<String>, Effect> effects = new LinkedHashMap<>();
        for (ChecklistItem item : telling.decision().checklist()) {
            Effect effect = effect(item);
            if (!effect.isEmpty()) {
                List<String> words = words(effect);
                effects.putIfAbsent(words, effect);
                byEffect.computeIfAbsent(words, same -> new ArrayList<>()).add(item);
            }
        }
        List<Entry> entries = new ArrayList<>();
        effects.forEach((words, effect) -> {
            List<ChecklistItem> items = byEffect.getOrDefault(words, List.of());
            String said = Sentence.capital(Listing.of(Conditions.of(items), "or")) + ".";
            entries.add(Entry.of(said, List.of(Detail.of(Detail.Kind.EFFECT, "Then " + said(effect) + "."))));
        });
        return entries;
    }

    /** What tells one effect from another to whoever reads it. */
    private List<String> words(Effect effect) {
        List<String> words = new ArrayList<>();
        effect.arising().forEach(verdict -> words.add(telling.inside(verdict)));
        effect.unless().forEach(clause -> words.add("unless " + clause));
        effect.broken().forEach(clause -> words.add("broken " + clause));
        return words;
    }

    private String said(Effect effect) {
        List<Verdict> fresh = new ArrayList<>();
        List<Verdict> repeated = new ArrayList<>();
        effect.arising().forEach(verdict -> (telling.toldAt(verdict) == null ? fresh : repeated).add(verdict));
        int most = Math.max(MOST_CONSEQUENCES, (int)
                fresh.stream().filter(ChecklistEntries::isStrong).count());
        List<String> said = new ArrayList<>();
        for (Verdict verdict : fresh.subList(0, Math.min(most, fresh.size()))) {
            said.add((said.isEmpty() ? "perhaps " : "") + telling.inside(verdict));
            telling.tell(verdict, 0);
        }
        if (fresh.size() > most) {
            said.add("and " + (fresh.size() - most) + " more");
        }
        if (!repeated.isEmpty()) {
            said.add("perhaps " + Telling.pointer(repeated, "above") + " holds too");
        }
        if (!effect.unless().isEmpty()) {
            said.add("what is said above under " + Listing.of(effect.unless(), "and") + " may not hold");
        }
        if (!effect.broken().isEmpty()) {
            said.add("what is said under " + Listing.of(effect.broken(), "and") + " is not kept");
        }
        return String.join("; ", said);
    }

    private static boolean isStrong(Verdict verdict) {
        return verdict.modality() == Modality.MUST || verdict.modality() == Modality.MUST_NOT;
    }

    private Effect effect(ChecklistItem item) {
        List<Verdict> arising = telling.decision().open().stream()
                .filter(open -> open.ordinarily() == OpenVerdict.Ordinarily.GONE
                        && open.kind() != OpenVerdict.Kind.NOT_ARISING
                        && names(item.arising(), open.verdict())
                        && open.hangsOn().stream().anyMatch(hinge -> mayHold(hinge, item)))
                .map(OpenVerdict::verdict)
                .sorted(VerdictEntries.STRONGEST_FIRST)
                .toList();
        List<Verdict> once = new ArrayList<>();
        arising.stream()
                .filter(verdict -> once.stream().noneMatch(other -> telling.sentence()
                        .inside(other)
                        .equals(telling.sentence().inside(verdict))))
                .forEach(once::add);
        List<String> unless = item.unless().stream()
                .filter(cited -> telling.decision().open().stream()
                        .noneMatch(open -> open.verdict().norm().equals(cited.norm()) && isUnless(item, open)))
                .map(Cited::clause)
                .distinct()
                .toList();
        return new Effect(
                once,
                unless,
                item.broken().stream().map(Cited::clause).distinct().toList());
    }

    private static boolean mayHold(OpenVerdict.Hinge hinge, ChecklistItem item) {
        return hinge.fact().equals(item.fact())
                && hinge.values().stream()
                        .noneMatch(outcome -> outcome.value().equals(item.value())
                                && outcome.effect() == OpenVerdict.Effect.FALLS_AWAY);
    }

    /** Whether an open verdict holds ordinarily, and this item may take it away. */
    private static boolean isUnless(ChecklistItem item, OpenVerdict open) {
        return open.ordinarily() == OpenVerdict.Ordinarily.HOLDS
                && names(item.unless(), open.verdict())
                && open.hangsOn().stream().anyMatch(hinge -> hinge.fact().equals(item.fact()));
    }

    private static boolean names(List<Cited> norms, Verdict verdict) {
        return norms.stream().anyMatch(cited -> cited.norm().equals(verdict.norm()));
    }
}

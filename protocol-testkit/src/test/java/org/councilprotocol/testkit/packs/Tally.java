package org.councilprotocol.testkit.packs;

import java.util.Map;
import java.util.TreeMap;
import org.councilprotocol.model.decision.Decision;

/** How often what came up. */
final class Tally {

    private final Map<String, Integer> forms = new TreeMap<>();
    private final Map<String, Integer> classes = new TreeMap<>();
    private final Map<String, Integer> bounds = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int packs;
    private int rules;
    private int rulesRefused;
    private int refused;
    private int decisions;
    private int casesRefused;
    private int answers;
    private int ordinary;
    private int drools;
    private int statuses;

    /** A pack that is accepted. */
    void pack(SmallPack pack) {
        packs++;
        rules += pack.terms().size() + pack.rules().size();
        Forms.of(pack).forEach(form -> forms.merge(form, 1, Integer::sum));
    }

    /** A pack of which nothing is left without the rules that are refused. */
    void refusedWhole() {
        refused++;
    }

    /** A rule that is refused, with what is wrong. */
    void refused(String wrong) {
        rulesRefused++;
        refusals.merge(wrong.replaceAll("\\d+\\S*|\\$\\w+", "#"), 1, Integer::sum);
    }

    /** A decision. */
    void decision(Decision decision) {
        decisions++;
        count("settled", !decision.verdicts().isEmpty());
        count("open", !decision.open().isEmpty());
        count("displaced", !decision.displaced().isEmpty());
        count("arguable", !decision.arguable().isEmpty());
        count("gap", !decision.gaps().isEmpty());
        count("does not arise", !decision.notArising().isEmpty());
        count("reminder", !decision.reminders().isEmpty());
        count("in tension", decision.verdicts().stream().anyMatch(each -> !each.inTensionWith()
                .isEmpty()));
        count("deadline", decision.verdicts().stream().anyMatch(each -> each.deadline() != null));
        count("cut off", !decision.notExplored().isEmpty());
        count("silent", decision.silent());
    }

    private void count(String name, boolean there) {
        classes.merge(name, there ? 1 : 0, Integer::sum);
    }

    /** A case that the library refuses. */
    void caseRefused() {
        casesRefused++;
    }

    void bounds(String used) {
        bounds.merge(used, 1, Integer::sum);
    }

    void ordinary() {
        ordinary++;
    }

    /** How many cases were decided again with the facts of their checklists as they ordinarily are. */
    int ordinaryCases() {
        return ordinary;
    }

    void answer() {
        answers++;
    }

    /** A verdict on a case of which all is told says whether it is kept. */
    void status() {
        statuses++;
    }

    /** How many verdicts on such cases said whether they are kept. */
    int statuses() {
        return statuses;
    }

    void drools() {
        drools++;
    }

    int packs() {
        return packs;
    }

    int decisions() {
        return decisions;
    }

    /** How many of a hundred rules the check refuses. */
    double refusedShare() {
        return 100.0 * rulesRefused / Math.max(1, rules + rulesRefused);
    }

    /** Each form of the rule language, with how many of a hundred packs have it. */
    Map<String, Double> formShares() {
        return shares(forms, packs);
    }

    /** Each class of answer, with how many of a hundred decisions have it. */
    Map<String, Double> classShares() {
        return shares(classes, decisions);
    }

    private static Map<String, Double> shares(Map<String, Integer> counts, int of) {
        Map<String, Double> shares = new TreeMap<>();
        counts.forEach((name, count) -> shares.put(name, 100.0 * count / Math.max(1, of)));
        return shares;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(
                "%d packs of %d rules (%.1f %% of those made were refused, and %d whole packs, and %d cases); %d decisions, %d answers, %d checklists told, %d statuses, %d decisions on Drools%n"
                        .formatted(
                                packs,
                                rules,
                                refusedShare(),
                                refused,
                                casesRefused,
                                decisions,
                                answers,
                                ordinary,
                                statuses,
                                drools));
        text.append("Decisions with, in %:").append(line(classShares()));
        text.append("Packs with, in %:").append(line(formShares()));
        text.append("Situations completed, people and made-up values at the most, in %:")
                .append(line(
                        shares(bounds, bounds.values().stream().mapToInt(i -> i).sum())));
        refusals.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(8)
                .forEach(each -> text.append("  refused " + each.getValue() + ": " + each.getKey() + "\n"));
        return text.toString();
    }

    private static String line(Map<String, Double> shares) {
        StringBuilder line = new StringBuilder();
        shares.forEach((name, share) -> line.append(" %s %.1f;".formatted(name, share)));
        return line.append('\n').toString();
    }
}

package org.councilprotocol.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.pack.RuleInfo;

/** Scenarios and the decisions on them: how they exercise each norm. */
final class Exercise {

    private static final Set<Standing> INSTEAD_OF_SETTLED =
            EnumSet.of(Standing.ARGUABLE, Standing.GAP, Standing.NOT_ARISING, Standing.REMINDER);

    private final List<Answered> answered;

    Exercise(List<Answered> answered) {
        this.answered = List.copyOf(answered);
    }

    static Exercise of(List<Scenario> scenarios, UnderTest underTest) {
        return new Exercise(scenarios.stream()
                .map(scenario -> Answered.of(
                        scenario,
                        Entry.of(underTest.decide(scenario.caseJson())),
                        CaseDistance.read(scenario.caseJson())))
                .toList());
    }

    NormCoverage of(Norm norm, boolean encoded, List<RuleInfo> rules) {
        Set<Standing> applying = applying(norm);
        List<Answered> applies =
                answered.stream().filter(each -> each.expects(norm, applying)).toList();
        return new NormCoverage(
                norm,
                encoded,
                rules,
                ids(applies::contains),
                ids(each -> each.rulesOut(norm)
                        && !each.says(norm, applying)
                        && !each.says(norm, Set.of(Standing.OPEN))
                        && applies.stream().anyMatch(each::isCloseTo)),
                ids(each -> each.expects(norm, Set.of(Standing.OPEN))),
                ids(each -> each.expects(norm, Set.of(Standing.DISPLACED))));
    }

    /** Where the norm stands when it applies. */
    private Set<Standing> applying(Norm norm) {
        Set<Standing> settled = Set.of(Standing.SETTLED);
        return answered.stream().anyMatch(each -> each.says(norm, settled)) ? settled : INSTEAD_OF_SETTLED;
    }

    private List<String> ids(Predicate<Answered> which) {
        return answered.stream().filter(which).map(each -> each.scenario().id()).toList();
    }

    /**
     * A scenario, and what the protocol says to it.
     *
     * @param scenario the scenario
     * @param entries what the decision says
     * @param expected what of that the scenario expects
     * @param theCase the case, read
     */
    record Answered(Scenario scenario, List<Entry> entries, List<Entry> expected, JsonNode theCase) {

        static Answered of(Scenario scenario, List<Entry> entries, JsonNode theCase) {
            List<Entry> expected = scenario.expect().stream()
                    .flatMap(claim -> claim.borneOutBy(entries).stream())
                    .toList();
            return new Answered(scenario, entries, expected, theCase);
        }

        boolean says(Norm norm, Set<Standing> standings) {
            return entries.stream()
                    .anyMatch(entry -> entry.norm().equals(norm.id()) && standings.contains(entry.stands()));
        }

        /** Whether it expects the norm to stand so, and gets what it expects. */
        boolean expects(Norm norm, Set<Standing> standings) {
            return expected.stream()
                    .anyMatch(entry -> entry.norm().equals(norm.id()) && standings.contains(entry.stands()));
        }

        boolean rulesOut(Norm norm) {
            return scenario.never().stream()
                    .anyMatch(claim ->
                            claim.cited().equals(norm.id()) || claim.cited().equals(norm.clause()));
        }

        boolean isCloseTo(Answered other) {
            return Objects.equals(scenario.nearMissOf(), other.scenario.id())
                    || CaseDistance.between(theCase, other.theCase) == 1;
        }
    }
}

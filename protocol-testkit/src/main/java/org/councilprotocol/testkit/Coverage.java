package org.councilprotocol.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.pack.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * Which norms of a protocol its scenarios exercise, and how. What a scenario expects counts only where the protocol
 * says it, too.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(protocol, Scenarios.of("worcester"));
 * System.out.println(coverage.table());
 * }</pre>
 *
 * @param pack the pack
 * @param norms every norm, in the order of the document
 * @param strayRules rules of a norm that the catalogue does not have, or calls background
 * @param emptySections sections said to be encoded, of which the catalogue has no norm
 */
public record Coverage(PackInfo pack, List<NormCoverage> norms, List<RuleInfo> strayRules, List<String> emptySections) {

    public Coverage {
        norms = List.copyOf(norms);
        strayRules = List.copyOf(strayRules);
        emptySections = List.copyOf(emptySections);
    }

    /**
     * How these scenarios exercise this protocol.
     *
     * @throws ScenarioException if the scenarios cannot be run
     */
    public static Coverage of(Protocol protocol, Scenarios scenarios) {
        return of(UnderTest.of("the protocol", protocol), scenarios);
    }

    /**
     * How these scenarios exercise anything that decides.
     *
     * @throws ScenarioException if the scenarios cannot be run
     */
    public static Coverage of(UnderTest underTest, Scenarios scenarios) {
        return of(underTest, Exercise.of(scenarios.read(), underTest));
    }

    static Coverage of(UnderTest underTest, Exercise exercise) {
        Sections sections = new Sections(underTest.encodedSections());
        Collection<Norm> catalogue = underTest.catalogue().norms();
        Map<String, List<RuleInfo>> rules = underTest.rules().stream().collect(Collectors.groupingBy(RuleInfo::norm));
        return new Coverage(
                underTest.pack(),
                catalogue.stream()
                        .map(norm -> exercise.of(norm, sections.have(norm), rules.getOrDefault(norm.id(), List.of())))
                        .toList(),
                underTest.rules().stream()
                        .filter(rule -> isStray(underTest.catalogue().norm(rule.norm())))
                        .toList(),
                sections.without(catalogue));
    }

    /** The norms that scenarios have to exercise. */
    public List<NormCoverage> deciding() {
        return norms.stream().filter(NormCoverage::decides).toList();
    }

    /** How many of those norms have something in this respect. */
    public long count(Function<NormCoverage, List<String>> respect) {
        return deciding().stream()
                .map(respect)
                .filter(Predicate.not(List::isEmpty))
                .count();
    }

    /** As a table for the console. */
    public String table() {
        return CoverageTable.of(this);
    }

    /** As JSON. */
    public String json() {
        return CoverageJson.of(this);
    }

    /** As a page that needs nothing besides itself. */
    public String html() {
        return CoveragePage.of(this);
    }

    private static boolean isStray(@Nullable Norm norm) {
        return norm == null || norm.state() == NormState.BACKGROUND;
    }
}

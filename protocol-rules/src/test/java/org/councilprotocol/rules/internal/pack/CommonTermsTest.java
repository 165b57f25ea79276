package org.councilprotocol.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.councilprotocol.rules.internal.language.DrlReader;
import org.councilprotocol.rules.internal.language.ParsedFile;
import org.councilprotocol.rules.internal.language.ParsedRule;
import org.junit.jupiter.api.Test;

class CommonTermsTest {

    private static final String HEADER = "package org.councilprotocol.pack.littlewood;\n"
            + "import org.councilprotocol.model.*;\nglobal Verdicts verdicts;\n";

    @Test
    void every_rule_reads_and_is_verified_as_a_packs_own_is() {
        Defects defects = new Defects();
        assertThat(CommonTerms.all().defects()).isEmpty();
        List<Rule> rules = new ArrayList<>();
        for (ParsedRule rule : CommonTerms.all().rules()) {
            rules.addAll(RuleChecker.check(rule, true, rules.size(), defects));
        }
        assertThat(defects.isEmpty()).isTrue();
        rules.forEach(rule -> PackReader.termsFromAbsence(rule, defects));
        assertThat(defects.isEmpty()).isTrue();
        assertThat(rules).hasSizeGreaterThanOrEqualTo(CommonTerms.all().rules().size());
        Set<String> asked = new TreeSet<>();
        rules.forEach(rule -> asked.addAll(PackReader.terms(rule)));
        assertThat(CommonTerms.names()).containsAll(asked);
    }

    @Test
    void each_can_be_told_in_two_ways_at_least() {
        CommonTerms.names().forEach(name -> assertThat(CommonTerms.all().rules().stream()
                        .filter(rule -> rule.name().startsWith(name + ": ")))
                .as(name)
                .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void a_pack_takes_what_it_asks_for_and_what_that_rests_on_and_nothing_else() {
        assertThat(taken("""
                rule "1/1 nothing is asked"
                when
                    Complaint()
                then
                    verdicts.remind();
                end
                """)).isEmpty();
        assertThat(taken("""
                rule "1/1 more than information and advice rests on party business"
                when
                    $advice : GroupAdvice()
                    Term( name == "more than information and advice", of == $advice )
                then
                    verdicts.remind();
                end
                """)).containsExactlyInAnyOrder("more than information and advice", "party business");
    }

    private static Set<String> taken(String rules) {
        ParsedFile file = DrlReader.read("s01.drl", HEADER + rules);
        assertThat(file.defects()).isEmpty();
        return CommonTerms.askedBy(List.of(file)).rules().stream()
                .map(rule -> rule.name().substring(0, rule.name().indexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

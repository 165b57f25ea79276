package org.councilprotocol.rules.internal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.ConcernAboutAdvice;
import org.councilprotocol.model.FinancialAct;
import org.councilprotocol.model.InstructionToOfficer;
import org.councilprotocol.model.OfficialLetter;
import org.councilprotocol.model.RoleMatter;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Companion;
import org.councilprotocol.model.words.Words;
import org.junit.jupiter.api.Test;

class CompanionsTest {

    private static final Situation BINDING =
            OfficialLetter.builder().createsObligations(true).build();

    private final Companions companions = new Companions(Words.common(), Shape.situations(), situation -> true);

    @Test
    void a_binding_letter_is_a_contract_as_well_and_no_other_letter_is() {
        assertThat(also(companions, BINDING)).containsExactly("financial-act");
        assertThat(also(
                        companions,
                        OfficialLetter.builder().createsObligations(false).build()))
                .isEmpty();
        assertThat(also(companions, OfficialLetter.builder().build())).isEmpty();
    }

    @Test
    void one_of_several_values_is_enough() {
        assertThat(also(
                        companions,
                        InstructionToOfficer.builder()
                                .matters(Set.of(RoleMatter.BUDGET, RoleMatter.PROFESSIONAL_ADVICE))
                                .build()))
                .containsExactly("conduct");
        assertThat(also(
                        companions,
                        InstructionToOfficer.builder()
                                .matters(Set.of(RoleMatter.BUDGET))
                                .build()))
                .isEmpty();
    }

    @Test
    void one_that_hangs_on_no_fact_is_always_proposed() {
        assertThat(also(companions, ConcernAboutAdvice.builder().build())).containsExactly("complaint");
    }

    @Test
    void what_the_case_holds_already_is_not_proposed_and_nothing_twice() {
        assertThat(also(companions, BINDING, FinancialAct.builder().build())).isEmpty();
        assertThat(also(
                        companions,
                        BINDING,
                        OfficialLetter.builder()
                                .createsObligations(true)
                                .givesInstructions(true)
                                .build()))
                .containsExactly("financial-act");
    }

    @Test
    void a_situation_about_which_the_pack_has_no_rule_is_nobodys_second_view() {
        assertThat(also(
                        new Companions(Words.common(), Shape.situations(), situation -> !situation
                                .name()
                                .equals("financial-act")),
                        BINDING))
                .isEmpty();
    }

    @Test
    void a_packs_own_stands_beside_the_common_ones_or_in_the_place_of_one() {
        Companions own = new Companions(
                Words.common()
                        .with(Map.of(
                                "companion.official-letter.members-letter", "Some are both.",
                                "companion.official-letter.createsObligations.true.financial-act", "Here it is.")),
                Shape.situations(),
                situation -> true);

        assertThat(own.of(List.of(BINDING)))
                .containsExactly(
                        new Companion("official-letter", "financial-act", "Here it is."),
                        new Companion("official-letter", "members-letter", "Some are both."));
    }

    private static List<String> also(Companions companions, Situation... situations) {
        return companions.of(List.of(situations)).stream().map(Companion::also).toList();
    }
}

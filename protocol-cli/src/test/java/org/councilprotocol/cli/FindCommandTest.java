package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.councilprotocol.model.FinancialAct;
import org.councilprotocol.model.MediaContact;
import org.councilprotocol.model.ServiceConcern;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.junit.jupiter.api.Test;

class FindCommandTest {

    @Test
    void the_situations_come_with_when_to_choose_them_and_a_case_to_copy() {
        Run run = Run.shipped("", "find", "worcester", "the chair told our planning officer to change her advice");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("1. ")
                .contains("instruction-to-officer: an instruction, request or encouragement to an officer to do")
                .contains("    Choose this where somebody tells, asks or encourages an officer")
                .contains("    Perhaps matters: professional-advice (professional advice and expertise).")
                .contains("    Beside conduct: Pressing an officer to change advice is conduct.")
                .contains("    Nearest example")
                .contains("    {\"situation\":\"")
                .endsWith("All situations: ./protocol facts worcester. The facts of one: ./protocol facts worcester "
                        + run.out().substring(3, run.out().indexOf(':')) + "\n");
    }

    @Test
    void words_need_no_quotation_marks() {
        assertThat(Run.shipped("", "find", "worcester", "a", "leaflet", "in", "the", "ward")
                        .out())
                .isEqualTo(Run.shipped("", "find", "worcester", "a leaflet in the ward")
                        .out())
                .startsWith("1. leaflet: a leaflet\n");
    }

    @Test
    void what_the_protocol_has_no_rule_about_is_said_to_be_so() {
        assertThat(Run.shipped("", "find", "stotfold", "a leaflet through the doors of the ward")
                        .out())
                .contains("leaflet: a leaflet (this protocol has no rule about it)");
    }

    @Test
    void where_nothing_is_found_it_says_so() {
        assertThat(Run.shipped("", "find", "worcester", "zyzzyva")).isEqualTo(new Run(0, """
                        No situation is told in these words. Say it in others, or look through all situations.

                        All situations: ./protocol facts worcester
                        """, ""));
    }

    @Test
    void as_JSON_the_case_of_an_example_is_JSON_too() {
        assertThat(Run.shipped("", "find", "worcester", "a leaflet in the ward", "--json")
                        .out())
                .startsWith("{\n  \"council\": \"worcester\",\n  \"told\": \"a leaflet in the ward\",\n")
                .contains("\"situation\": \"leaflet\"")
                .contains("\"case\": {\"situation\":\"leaflet\"");
    }

    @Test
    void a_folder_is_found_by_the_scenarios_beside_it() {
        String module = Path.of("..", "rules-worcester").toString();

        assertThat(Run.shipped("", "find", module, "a leaflet in the ward").out())
                .startsWith(Run.shipped("", "find", "worcester", "a leaflet in the ward")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void what_happened_has_to_be_said() {
        assertThat(Run.shipped("", "find", "worcester").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void what_cannot_be_seen_reaches_no_terminal() {
        assertThat(Run.shipped("", "find", "worcester", "leaflet \u001b[31m red")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void a_decision_proposes_the_second_view_unless_the_case_holds_it_or_the_protocol_has_no_rule_about_it() {
        String letter = "{\"situation\": \"official-letter\", \"createsObligations\": true}";
        String both = "{\"situations\": [" + letter + ", {\"situation\": \"financial-act\"}]}";

        assertThat(Run.shipped(letter, "decide", "st-just", "-").out())
                .contains("What to tell as well, perhaps\n")
                .containsPattern("An? [a-z ]+: A letter that binds the Council may be a contract\\s+as\\s+well\\.");
        assertThat(Run.shipped(letter, "decide", "st-just", "-", "--json").out())
                .contains("\"also\": \"financial-act\"");
        assertThat(Run.shipped(both, "decide", "st-just", "-").out()).doesNotContain("What to tell as well");
        assertThat(PackInspection.of(Protocol.load("worcester")).normsAbout(FinancialAct.class))
                .isEmpty();
        assertThat(Run.shipped(letter, "decide", "worcester", "-").out()).doesNotContain("What to tell as well");
    }

    @Test
    void a_rule_that_asks_for_terms_alone_speaks_of_the_situations_in_which_they_can_hold() {
        PackInspection stotfold = PackInspection.of(Protocol.load("stotfold"));
        assertThat(stotfold.normsAbout(ServiceConcern.class))
                .extracting(Norm::id)
                .containsExactly("3.1/b4");
        assertThat(stotfold.normsAbout(MediaContact.class)).isEmpty();
    }
}

package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.OpenVerdict.Ordinarily;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.json.DecisionReader;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.text.DecisionText;
import org.junit.jupiter.api.Test;

/** What hangs on a fact that nobody would leave out if it were so: here, that the complainant is co-opted. */
class OrdinarilyTest {

    private static String rule(String norm, String complaint, String member) {
        return """
                rule "%s of a member's complaint"
                when
                    $complaint : Complaint( %s )
                    Member( %s ) from $complaint.complainant
                then
                    verdicts.must(Party.MEMBER, Act.TAKE_UP);
                end
                """.formatted(norm, complaint, member);
    }

    private static final String HOLDS = rule("1.1/1", "", "coOpted == false");
    private static final String GONE = rule("1.2/1", "serious == true", "coOpted == true");
    private static final String HANGS = rule("1.3/1", "serious == true", "coOpted == false");
    private static final FactPath CO_OPTED = FactPath.parse("complainant.coOpted");

    private static Complaint complaint(Boolean coOpted) {
        return Complaint.builder()
                .complainant(Member.builder().coOpted(coOpted).build())
                .build();
    }

    private static Decision decide(String rules) {
        return TinyPack.of(rules).decide(complaint(null));
    }

    @Test
    void what_every_ordinary_way_says_holds_ordinarily_and_stays_open() {
        Decision decision = decide(HOLDS);

        assertThat(decision.verdicts()).isEmpty();
        assertThat(decision.open()).extracting(OpenVerdict::ordinarily).containsExactly(Ordinarily.HOLDS);
        assertThat(decision.open().get(0).hangsOn())
                .extracting(OpenVerdict.Hinge::fact)
                .containsExactly(CO_OPTED);
    }

    @Test
    void what_no_ordinary_way_says_is_gone_ordinarily_and_stays_open() {
        assertThat(decide(GONE).open()).extracting(OpenVerdict::ordinarily).containsExactly(Ordinarily.GONE);
    }

    @Test
    void what_hangs_on_more_than_an_exception_is_neither() {
        Decision decision = decide(HANGS);

        assertThat(decision.open()).hasSize(1);
        assertThat(decision.open().get(0).ordinarily()).isNull();
    }

    @Test
    void what_is_exceptional_is_not_asked_for_nor_what_matters_only_then() {
        assertThat(decide(HOLDS).questions()).isEmpty();
        assertThat(decide(GONE).questions()).isEmpty();
        assertThat(decide(HANGS).questions()).extracting(Question::fact).containsExactly(FactPath.parse("serious"));
    }

    @Test
    void the_checklist_has_it_with_all_that_it_bears_on() {
        Decision decision = decide(HOLDS + GONE + HANGS);

        assertThat(decision.checklist()).hasSize(1);
        ChecklistItem item = decision.checklist().get(0);
        assertThat(item.fact()).isEqualTo(CO_OPTED);
        assertThat(item.value()).isEqualTo(new FactValue.Truth(true));
        assertThat(item.unless()).extracting(Cited::norm).containsExactly("1.1/1", "1.3/1");
        assertThat(item.arising()).extracting(Cited::norm).containsExactly("1.2/1");
        assertThat(item.broken()).isEmpty();
    }

    @Test
    void once_it_is_told_it_is_on_no_checklist_and_what_held_ordinarily_is_settled() {
        Protocol protocol = TinyPack.of(HOLDS + GONE);

        Decision ordinary = protocol.decide(complaint(false));
        Decision exceptional = protocol.decide(complaint(true));

        assertThat(ordinary.checklist()).isEmpty();
        assertThat(ordinary.verdicts()).extracting(Verdict::norm).containsExactly("1.1/1");
        assertThat(ordinary.open()).isEmpty();
        assertThat(exceptional.verdicts()).isEmpty();
        assertThat(exceptional.open()).extracting(open -> open.verdict().norm()).containsExactly("1.2/1");
        assertThat(exceptional.questions()).extracting(Question::fact).containsExactly(FactPath.parse("serious"));
    }

    @Test
    void the_text_tells_up_front_what_holds_unless_and_the_rest_at_the_end() {
        Protocol protocol = TinyPack.of(HOLDS + GONE);
        String text = DecisionText.of(protocol.decide(complaint(null)), protocol.words());

        assertThat(text)
                .contains("What holds unless something out of the ordinary is so")
                .contains("    Unless the complainant is co-opted.\n")
                .contains("    Then perhaps the member must take the matter up (1.2).\n")
                .doesNotContain("What may hold as well")
                .doesNotContain("What it depends on");
    }

    @Test
    void a_limit_that_only_an_exception_breaks_stands_on_the_checklist_and_is_not_asked_for() {
        Protocol protocol = TinyPack.inLanguageTwo("", """
                rule "1.1/1 a member complains as one elected"
                when
                    $complaint : Complaint()
                    Member( $coOpted : coOpted ) from $complaint.complainant
                then
                    verdicts.must(Party.MEMBER, Act.TAKE_UP).brokenIf($coOpted);
                end
                """);
        Decision decision = protocol.decide(complaint(null));

        assertThat(decision.verdicts()).extracting(Verdict::status).containsExactly(Status.NOT_TOLD);
        assertThat(decision.questions()).isEmpty();
        assertThat(DecisionText.of(decision, protocol.words()))
                .contains("What to bear in mind\n--------------------\nThe member must ")
                .contains("    Then what is said under 1.1 is not kept.\n");
        assertThat(decision.checklist())
                .extracting(ChecklistItem::fact, ChecklistItem::broken)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        CO_OPTED,
                        List.of(new Cited(
                                "1.1/1", "1.1", decision.verdicts().get(0).text()))));
    }

    @Test
    void a_decision_with_a_checklist_reads_back() {
        Decision decision = decide(HOLDS + GONE + HANGS);

        assertThat(new DecisionReader().read(new DecisionWriter().write(decision)))
                .isEqualTo(decision);
    }
}

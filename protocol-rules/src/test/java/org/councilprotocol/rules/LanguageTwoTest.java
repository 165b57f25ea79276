package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilprotocol.model.AdviceRequest;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Disclosure;
import org.councilprotocol.model.GroupMeetingRequest;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.InstructionToOfficer;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.pack.RuleInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written in rule language 2 decides as the same written out in language 1. */
class LanguageTwoTest {

    private static List<String> settled(Decision decision) {
        return decision.verdicts().stream().map(Verdict::norm).sorted().toList();
    }

    private static List<String> open(Decision decision) {
        return decision.open().stream()
                .map(open -> open.verdict().norm())
                .sorted()
                .toList();
    }

    private static List<String> rules(Protocol protocol) {
        return PackInspection.of(protocol).verifiedRules().stream()
                .map(rule -> rule.number() + " " + rule.norm() + " " + rule.conditions() + " " + rule.overrides())
                .toList();
    }

    // ------------------------------------------------------------------ several conclusions

    private static final String TWO_VERDICTS = """
            rule "1.1 what follows a serious complaint"
            when
                $c : Complaint( serious == true )
                ( Member() from $c.complainant
                  or Officer() from $c.complainant )
            then
                verdicts.norm("1.1/1").must(Party.MEMBER, Act.RAISE_CONCERN);
                verdicts.norm("1.1/2").must(Party.OFFICER, Act.RAISE_CONCERN);
            end
            """;

    @Test
    void each_verdict_of_a_rule_is_a_rule_for_each_branch_of_it_numbered_in_order() {
        assertThat(rules(TinyPack.inLanguageTwo("", TWO_VERDICTS)))
                .containsExactly(
                        "0 1.1/1 [$c : Complaint( serious == true ), $_1 : Member( ) from $c.complainant] []",
                        "1 1.1/1 [$c : Complaint( serious == true ), $_1 : Officer( ) from $c.complainant] []",
                        "2 1.1/2 [$c : Complaint( serious == true ), $_1 : Member( ) from $c.complainant] []",
                        "3 1.1/2 [$c : Complaint( serious == true ), $_1 : Officer( ) from $c.complainant] []");
    }

    @Test
    void each_verdict_of_a_rule_is_decided_and_told_by_its_own_line() {
        Protocol protocol = TinyPack.inLanguageTwo("", TWO_VERDICTS);
        Member member = Member.builder().build();

        assertThat(settled(protocol.decide(
                        Complaint.builder().complainant(member).serious(true).build())))
                .containsExactly("1.1/1", "1.1/2");
        assertThat(settled(protocol.decide(
                        Complaint.builder().complainant(member).serious(false).build())))
                .isEmpty();
        assertThat(PackInspection.of(protocol).rules())
                .extracting(RuleInfo::norm)
                .containsExactly("1.1/1", "1.1/2");
        assertThat(PackInspection.of(protocol).rules().get(1).line())
                .isEqualTo(PackInspection.of(protocol).rules().get(0).line() + 1);
    }

    // ------------------------------------------------------------------ openings

    private static final String OPENINGS = """
            rule "1 opening: a member complains"
            when
                $c : Complaint( serious == true )
                Member() from $c.complainant
            then
            end

            rule "1.2 opening: about an officer"
                extends "1 opening: a member complains"
            when
                $o : Officer( $department : department ) from $c.subjects
            then
            end

            rule "1.1/1 whoever it is about"
                extends "1 opening: a member complains"
            when
            then
                verdicts.norm("1.1/1").must(Party.MEMBER, Act.RAISE_CONCERN);
            end

            rule "1.2/1 about an officer who is not the clerk"
                extends "1.2 opening: about an officer"
                @overrides("1.1/1")
            when
                Officer( this.posts not contains Post.TOWN_CLERK ) from $c.subjects
            then
                verdicts.must(Post.HEAD_OF_SERVICE, Act.RAISE_CONCERN).of($department).about($o);
            end
            """;

    @Test
    void a_rule_has_the_conditions_of_all_that_it_extends_before_its_own() {
        assertThat(rules(TinyPack.inLanguageTwo("", OPENINGS)))
                .containsExactly(
                        "0 1.1/1 [$c : Complaint( serious == true ), $_1 : Member( ) from $c.complainant] []",
                        "1 1.2/1 [$c : Complaint( serious == true ), $_1 : Member( ) from $c.complainant,"
                                + " $o : Officer( $department : department ) from $c.subjects,"
                                + " $_3 : Officer( posts not contains Post.TOWN_CLERK ) from $c.subjects] [1.1/1]");
    }

    @Test
    void an_opening_is_no_rule() {
        assertThat(PackInspection.of(TinyPack.inLanguageTwo("", OPENINGS)).rules())
                .extracting(RuleInfo::norm)
                .containsExactly("1.1/1", "1.2/1");
    }

    // ------------------------------------------------------------------ several situations

    private static final String HEADS = """
            rule "1.1/1 whoever asks or instructs beyond authority"
            when
                $s : Situation()
                ( AdviceRequest( this == $s, exceedsAuthority == true, $by : requester )
                  or InstructionToOfficer( this == $s, exceedsAuthority == true, $by : instructor ) )
                Member() from $by
            then
                verdicts.norm("1.1/1").mustNot(Party.MEMBER, Act.RAISE_CONCERN);
            end
            """;

    @Test
    void a_branch_that_says_which_situation_it_is_begins_a_rule_for_that_situation() {
        Protocol protocol = TinyPack.inLanguageTwo("", HEADS);

        assertThat(rules(protocol))
                .containsExactly(
                        "0 1.1/1 [$s : AdviceRequest( $by : requester, exceedsAuthority == true ),"
                                + " $_1 : Member( ) from $by] []",
                        "1 1.1/1 [$s : InstructionToOfficer( $by : instructor, exceedsAuthority == true ),"
                                + " $_1 : Member( ) from $by] []");
        assertThat(PackInspection.of(protocol).verifiedRules())
                .extracting(Rule::situation)
                .isEqualTo(List.of(AdviceRequest.class, InstructionToOfficer.class));
        Member member = Member.builder().build();
        for (Situation beyond : List.of(
                AdviceRequest.builder().requester(member).exceedsAuthority(true).build(),
                InstructionToOfficer.builder()
                        .instructor(member)
                        .exceedsAuthority(true)
                        .build())) {
            assertThat(settled(protocol.decide(beyond))).containsExactly("1.1/1");
        }
        assertThat(settled(protocol.decide(AdviceRequest.builder()
                        .requester(member)
                        .exceedsAuthority(false)
                        .build())))
                .isEmpty();
        assertThat(open(protocol.decide(
                        InstructionToOfficer.builder().instructor(member).build())))
                .containsExactly("1.1/1");
    }

    @Test
    void two_branches_that_are_both_true_of_a_situation_give_one_verdict() {
        Protocol protocol = TinyPack.inLanguageTwo("", """
                rule "1.1/1 serious or settled"
                when
                    $s : Situation()
                    ( Complaint( this == $s, serious == true )
                      or Complaint( this == $s, resolved == true ) )
                then
                    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
                end
                """);

        assertThat(settled(protocol.decide(
                        Complaint.builder().serious(true).resolved(true).build())))
                .containsExactly("1.1/1");
    }

    @Test
    void a_second_pattern_of_the_situation_after_an_opening_adds_its_comparisons() {
        assertThat(rules(TinyPack.inLanguageTwo("", """
                rule "1 opening: a complaint of a member"
                when
                    $c : Complaint( serious == true )
                    Member() from $c.complainant
                then
                end

                rule "1.1/1 it is settled"
                    extends "1 opening: a complaint of a member"
                when
                    Complaint( this == $c, resolved == true )
                then
                    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
                end
                """)))
                .containsExactly("0 1.1/1 [$c : Complaint( serious == true, resolved == true ),"
                        + " $_1 : Member( ) from $c.complainant] []");
    }

    private static final String TERM = """
            rule "it is asked in confidence"
            when
                $s : Situation()
                ( AdviceRequest( this == $s, exceedsAuthority == true )
                  or Disclosure( this == $s, couldDamageCouncil == true ) )
            then
                insert(new Term("grave", $s));
                insert(new Term("weighty", $s));
            end
            """;

    private static final String ANY = """
            rule "1.1/1 whatever it is"
            when
                $s : Situation()
                Term( name == "grave", of == $s )
                Term( name == "weighty", of == $s )
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
            end
            """;

    @Test
    void a_rule_about_any_situation_hears_a_term_however_it_is_told() {
        Protocol protocol = TinyPack.inLanguageTwo(TERM, ANY);

        assertThat(settled(protocol.decide(
                        AdviceRequest.builder().exceedsAuthority(true).build())))
                .containsExactly("1.1/1");
        assertThat(settled(protocol.decide(
                        Disclosure.builder().couldDamageCouncil(true).build())))
                .containsExactly("1.1/1");
        assertThat(open(protocol.decide(Disclosure.builder().build()))).containsExactly("1.1/1");
        Decision other = protocol.decide(GroupMeetingRequest.builder().build());
        assertThat(other.verdicts()).isEmpty();
        assertThat(other.open()).isEmpty();
    }

    @Test
    void a_rule_about_any_situation_begins_with_facts_that_a_facet_has() {
        Protocol protocol = TinyPack.inLanguageTwo("", """
                rule "1.1/1 whatever is asked"
                when
                    $s : Situation()
                    Request( this == $s, $by : requester )
                    Officer( posts contains Post.TOWN_CLERK ) from $by
                then
                    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
                end
                """);

        assertThat(settled(protocol.decide(AdviceRequest.builder()
                        .requester(Officer.builder()
                                .posts(java.util.Set.of(Post.TOWN_CLERK))
                                .build())
                        .build())))
                .containsExactly("1.1/1");
        assertThat(protocol.decide(Complaint.builder().build()).open()).isEmpty();
    }

    // ------------------------------------------------------------------ days

    private static Protocol days(String comparisons) {
        return TinyPack.inLanguageTwo("", """
                rule "1.1/1 by the day"
                when
                    InformationRequest( %s )
                then
                    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
                end
                """.formatted(comparisons));
    }

    private static Decision received(Protocol protocol, @Nullable String day) {
        return protocol.decide(InformationRequest.builder()
                .receivedOn(day == null ? null : LocalDate.parse(day))
                .build());
    }

    @Test
    void a_day_is_before_on_or_after_the_one_that_a_rule_names() {
        Map<String, List<Boolean>> holds = Map.of(
                "<", List.of(true, false, false),
                "<=", List.of(true, true, false),
                "==", List.of(false, true, false),
                "!=", List.of(true, false, true),
                ">=", List.of(false, true, true),
                ">", List.of(false, false, true));
        holds.forEach((sign, expected) -> {
            Protocol protocol = days("receivedOn " + sign + " LocalDate.parse(\"2026-03-10\")");
            List<Boolean> found = Stream.of("2026-03-09", "2026-03-10", "2026-03-11")
                    .map(day -> !settled(received(protocol, day)).isEmpty())
                    .toList();
            assertThat(found).as(sign).isEqualTo(expected);
            assertThat(open(received(protocol, null))).as(sign).containsExactly("1.1/1");
        });
    }

    @Test
    void a_day_that_is_not_told_is_tried_on_each_side_of_every_day_that_rules_name() {
        Protocol between = days("receivedOn > LocalDate.parse(\"2026-03-10\"),"
                + " receivedOn < LocalDate.parse(\"2026-03-12\"), receivedOn != LocalDate.parse(\"2027-01-01\")");

        assertThat(open(received(between, null))).containsExactly("1.1/1");
        assertThat(settled(received(between, "2026-03-11"))).containsExactly("1.1/1");
    }

    @Test
    void two_days_that_are_not_told_are_tried_in_any_order_after_one_that_a_rule_names() {
        Protocol later = days("$received : receivedOn, receivedOn > LocalDate.parse(\"2026-03-10\"),"
                + " agreedDate > $received, agreedDate < LocalDate.parse(\"2026-06-10\")");

        assertThat(open(received(later, null))).containsExactly("1.1/1");
        assertThat(open(received(later, "2026-06-01"))).containsExactly("1.1/1");
        assertThat(open(received(later, "2026-06-10"))).isEmpty();
    }
}

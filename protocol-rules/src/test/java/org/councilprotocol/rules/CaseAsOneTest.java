package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.AdviceRequest;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.PremisesVisit;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.json.DecisionReader;
import org.councilprotocol.rules.json.DecisionWriter;
import org.junit.jupiter.api.Test;

/** The situations of a case are one matter: what is told of one counts for the others where rules ask for it. */
class CaseAsOneTest {

    /** A term of complaints, asked for of one situation and anywhere in the case. */
    private static final Protocol ANYWHERE = TinyPack.of("""
            rule "a grave matter"
            when
                $complaint : Complaint( serious == true )
            then
                insert(new Term("grave", $complaint));
            end
            """, """
            rule "1.1/1 advice waits on a grave matter"
            when
                $request : AdviceRequest()
                Term( name == "grave" )
            then
                verdicts.mustNot(Party.OFFICERS, Act.GIVE_FULL_ADVICE);
            end

            rule "1.2/1 a grave complaint is raised"
            when
                $complaint : Complaint()
                Term( name == "grave", of == $complaint )
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
            end

            rule "1.3/1 advice is given where nothing is grave"
            when
                $request : AdviceRequest()
                not Term( name == "grave" )
            then
                verdicts.must(Party.OFFICERS, Act.GIVE_FULL_ADVICE);
            end
            """);

    /** Two kinds of situation in which the same is asked of a person, and a term of people. */
    private static final Protocol PEOPLE = TinyPack.of("""
            rule "somebody complained of"
            when
                $complaint : Complaint()
                $member : Member() from $complaint.subjects
            then
                insert(new Term("complained of", $member));
            end
            """, """
            rule "2.1/1 an independent member may not complain"
            when
                $complaint : Complaint()
                Member( group == Group.NONE ) from $complaint.complainant
            then
                verdicts.mustNot(Party.MEMBER, Act.DIRECT_REQUEST);
            end

            rule "2.2/1 an independent member is advised"
            when
                $request : AdviceRequest()
                Member( group == Group.NONE ) from $request.requester
            then
                verdicts.must(Party.OFFICERS, Act.GIVE_FULL_ADVICE);
            end

            rule "2.3/1 whoever is complained of is not advised"
            when
                $request : AdviceRequest()
                $member : Member() from $request.requester
                Term( name == "complained of", of == $member )
            then
                verdicts.mustNot(Party.OFFICERS, Act.TAKE_UP);
            end
            """);

    private static final AdviceRequest REQUEST = AdviceRequest.builder().build();

    private static Complaint serious(boolean serious) {
        return Complaint.builder().serious(serious).build();
    }

    private static Complaint by(Member member) {
        return Complaint.builder().complainant(member).build();
    }

    private static Complaint against(Person... subjects) {
        return Complaint.builder().subjects(List.of(subjects)).build();
    }

    private static AdviceRequest request(Member member) {
        return AdviceRequest.builder().requester(member).build();
    }

    private static Decision decide(Protocol protocol, Situation situation, Situation... further) {
        Decision decision = protocol.decide(Case.of(situation, further));
        assertThat(new DecisionReader().read(new DecisionWriter().write(decision)))
                .isEqualTo(decision);
        return decision;
    }

    private static List<String> settled(Decision decision) {
        return decision.verdicts().stream()
                .map(verdict -> verdict.norm() + " of " + verdict.situation())
                .toList();
    }

    private static List<String> open(Decision decision) {
        return decision.open().stream()
                .map(open -> open.verdict().norm() + " of " + open.verdict().situation())
                .toList();
    }

    private static List<String> hinges(Decision decision, String norm) {
        return decision.open().stream()
                .filter(open -> open.verdict().norm().equals(norm))
                .flatMap(open -> open.hangsOn().stream())
                .map(OpenVerdict.Hinge::fact)
                .map(FactPath::toString)
                .toList();
    }

    private static List<String> asked(Decision decision) {
        return decision.questions().stream()
                .map(Question::fact)
                .map(FactPath::toString)
                .toList();
    }

    @Test
    void a_term_asked_for_without_what_it_is_of_holds_wherever_in_the_case_it_does() {
        assertThat(settled(decide(ANYWHERE, REQUEST))).containsExactly("1.3/1 of 0");
        assertThat(settled(decide(ANYWHERE, REQUEST, serious(true)))).containsExactly("1.1/1 of 0", "1.2/1 of 1");
        assertThat(settled(decide(ANYWHERE, serious(false), REQUEST, serious(true))))
                .containsExactly("1.1/1 of 1", "1.2/1 of 2");
        assertThat(settled(decide(ANYWHERE, serious(false), REQUEST))).containsExactly("1.3/1 of 1");
    }

    @Test
    void a_term_asked_for_of_a_situation_holds_of_no_other() {
        assertThat(settled(decide(ANYWHERE, serious(false), serious(true)))).containsExactly("1.2/1 of 1");
    }

    @Test
    void a_verdict_rests_on_what_another_situation_tells() {
        Verdict first = decide(ANYWHERE, REQUEST, serious(true)).verdicts().get(0);

        assertThat(first.because()).extracting(Ground::fact).containsExactly(FactPath.parse("situations[1].serious"));
        assertThat(first.because()).extracting(Ground::words).containsExactly("the complaint is serious");
        assertThat(decide(ANYWHERE, serious(false), REQUEST).verdicts().get(0).because())
                .extracting(Ground::fact)
                .containsExactly(FactPath.parse("serious"));
    }

    @Test
    void a_verdict_hangs_on_what_another_situation_leaves_open_and_that_is_asked_once() {
        Decision decision = decide(ANYWHERE, REQUEST, Complaint.builder().build());

        assertThat(open(decision)).containsExactly("1.1/1 of 0", "1.3/1 of 0", "1.2/1 of 1");
        assertThat(hinges(decision, "1.1/1")).containsExactly("situations[1].serious");
        assertThat(hinges(decision, "1.2/1")).containsExactly("situations[1].serious");
        assertThat(asked(decision)).containsExactly("situations[1].serious");
        Question question = decision.questions().get(0);
        assertThat(question.question()).isEqualTo("Is the complaint serious?");
        assertThat(question.settles()).isEqualTo(3);
        assertThat(question.answers().get(0).gained())
                .extracting(cited -> cited.norm())
                .containsExactlyInAnyOrder("1.1/1", "1.2/1");
    }

    @Test
    void somebody_with_an_id_is_one_person_in_every_situation_of_the_case() {
        Member one = Member.builder().id("A").build();
        Decision decision = decide(PEOPLE, by(one), request(one));

        assertThat(open(decision)).containsExactly("2.1/1 of 0", "2.2/1 of 1");
        assertThat(hinges(decision, "2.1/1")).containsExactly("people.A.group");
        assertThat(hinges(decision, "2.2/1")).containsExactly("people.A.group");
        assertThat(asked(decision)).containsExactly("people.A.group");
        assertThat(decision.questions().get(0).settles()).isEqualTo(2);
    }

    @Test
    void what_nobody_would_leave_out_of_one_person_is_in_the_checklist_once() {
        Protocol protocol = TinyPack.of("""
                rule "4.1/1 a co-opted member may not complain"
                when
                    $complaint : Complaint()
                    Member( coOpted == true ) from $complaint.complainant
                then
                    verdicts.mustNot(Party.MEMBER, Act.DIRECT_REQUEST);
                end

                rule "4.2/1 a co-opted member is advised"
                when
                    $request : AdviceRequest()
                    Member( coOpted == true ) from $request.requester
                then
                    verdicts.must(Party.OFFICERS, Act.GIVE_FULL_ADVICE);
                end
                """);
        Member one = Member.builder().id("A").build();
        Decision decision = decide(protocol, by(one), request(one));

        assertThat(open(decision)).containsExactly("4.1/1 of 0", "4.2/1 of 1");
        assertThat(asked(decision)).isEmpty();
        assertThat(decision.checklist()).hasSize(1).allSatisfy(item -> {
            assertThat(item.fact()).isEqualTo(FactPath.parse("people.A.coOpted"));
            assertThat(item.arising()).extracting(cited -> cited.norm()).containsExactly("4.1/1", "4.2/1");
        });
    }

    @Test
    void of_two_people_each_is_asked_for() {
        Member one = Member.builder().id("A").build();
        Member other = Member.builder().id("B").build();

        assertThat(asked(decide(PEOPLE, by(one), request(other)))).containsExactly("people.A.group", "people.B.group");
        assertThat(asked(decide(
                        PEOPLE,
                        by(Member.builder().build()),
                        request(Member.builder().build()))))
                .containsExactly("complainant.group", "situations[1].requester.group");
    }

    @Test
    void a_term_of_a_person_holds_in_every_situation_that_mentions_them() {
        Member one = Member.builder().id("A").group(Group.named("Green")).build();
        Member same = Member.builder().group(Group.named("Green")).build();

        assertThat(settled(decide(PEOPLE, request(one), against(one)))).containsExactly("2.3/1 of 0");
        assertThat(settled(decide(PEOPLE, request(one), PremisesVisit.builder().build())))
                .isEmpty();
        // Whoever says no id may be anybody: two of whom the same is told are two.
        assertThat(settled(decide(PEOPLE, request(same), against(same)))).isEmpty();
    }

    @Test
    void somebody_told_twice_in_one_situation_is_one_person_too() {
        Protocol protocol = TinyPack.of("""
                rule "3.1/1 nobody complains of an independent member"
                when
                    $complaint : Complaint()
                    $member : Member( group == Group.NONE ) from $complaint.subjects
                then
                    verdicts.mustNot(Party.MEMBER, Act.DIRECT_REQUEST).about($member);
                end

                rule "3.2/1 an independent member takes advice"
                when
                    $complaint : Complaint()
                    Member( group == Group.NONE ) from $complaint.complainant
                then
                    verdicts.must(Party.MEMBER, Act.TAKE_ADVICE);
                end
                """);
        Member one = Member.builder().id("A").wards(Set.of()).build();
        Complaint ofThemselves =
                Complaint.builder().complainant(one).subjects(List.of(one)).build();
        Decision decision = decide(protocol, ofThemselves);

        assertThat(open(decision)).containsExactly("3.1/1 of 0", "3.2/1 of 0");
        assertThat(asked(decision)).containsExactly("people.A.group");
        assertThat(decision.open().get(0).verdict().about().fact()).isEqualTo(FactPath.parse("subjects[0]"));
    }

    @Test
    void what_other_situations_tell_changes_nothing_that_does_not_ask_for_it() {
        Complaint complaint = Complaint.builder().build();
        Decision alone = decide(PEOPLE, complaint);
        Decision among = decide(PEOPLE, complaint, request(Member.builder().build()));

        assertThat(among.open().subList(0, alone.open().size())).isEqualTo(alone.open());
        assertThat(among.questions().subList(0, alone.questions().size())).isEqualTo(alone.questions());
    }
}

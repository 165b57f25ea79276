package org.councilprotocol.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.councilprotocol.model.AdviceRequest;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Department;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.DecisionWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions on Drools are the same, byte for byte, in whichever of its ways it compiled the rules. */
class SameDecisionsTest {

    /** A pack with terms, paths and exceptions. */
    private static final Protocol GOOD =
            Protocol.load(Path.of("../protocol-rules/src/test/resources/pack-corpus/good"));

    private static final List<Situation> COMPLAINTS = List.of(
            Complaint.builder().build(),
            Complaint.builder()
                    .complainant(Member.builder().build())
                    .subjects(List.of(
                            Officer.builder()
                                    .posts(Set.of(Post.MONITORING_OFFICER))
                                    .build(),
                            Officer.builder().build(),
                            Member.builder().build()))
                    .serious(true)
                    .build(),
            Complaint.builder()
                    .complainant(Officer.builder()
                            .department(Department.named("Finance"))
                            .build())
                    .subjects(List.of(Officer.builder().posts(Set.of()).build()))
                    .serious(false)
                    .build());

    static Stream<UnaryOperator<Protocol>> compilers() {
        return Stream.of(DroolsProtocol::of, DroolsProtocol::ofExecutableModel);
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void a_pack_with_terms_and_paths_decides_the_same(UnaryOperator<Protocol> onDrools) {
        Protocol other = onDrools.apply(GOOD);

        assertThat(COMPLAINTS)
                .allSatisfy(each -> assertThat(json(other, each)).isEqualTo(json(GOOD, each)))
                .anySatisfy(each -> assertThat(GOOD.decide(each).verdicts()).isNotEmpty())
                .anySatisfy(each -> assertThat(GOOD.decide(each).open()).isNotEmpty());
    }

    /** A second outsider is made up for the first condition alone; verdicts are about what the first has. */
    @ParameterizedTest
    @MethodSource("compilers")
    void a_post_of_somebody_made_up_besides_another_is_nothing_to_speak_of(UnaryOperator<Protocol> onDrools) {
        Protocol protocol = TinyPack.of("""
            rule "1.1/1 a post of somebody from outside"
            when
                $c : Complaint()
                Outsider( posts contains Post.MAYOR ) from $c.subjects
                $outsider : Outsider() from $c.subjects
                $post : Post() from $outsider.posts
            then
                verdicts.must(Party.MEMBER, Act.TAKE_UP).about($post);
            end
            """);
        Situation nothingTold = Complaint.builder().build();

        assertThat(protocol.decide(nothingTold).open()).isNotEmpty();
        assertThat(json(onDrools.apply(protocol), nothingTold)).isEqualTo(json(protocol, nothingTold));
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void a_ward_is_the_same_however_it_is_spelt(UnaryOperator<Protocol> onDrools) {
        Protocol protocol = TinyPack.of("""
            rule "1.1/1 a member for the ward is told"
            when
                $request : AdviceRequest( $wards : wards )
                $member : Member() from $request.requester
                $ward : Ward() from $member.wards
                Ward( this == $ward ) from $wards
            then
                verdicts.must(Party.OFFICERS, Act.TAKE_UP).about($ward);
            end
            """);
        Protocol other = onDrools.apply(protocol);

        for (String spelling : List.of("St John", "St. John", "ST JOHN", " st  john ")) {
            Situation request = AdviceRequest.builder()
                    .requester(Member.builder()
                            .wards(Set.of(Ward.named("St. John")))
                            .build())
                    .wards(Set.of(Ward.named(spelling)))
                    .build();
            assertThat(other.decide(request).verdicts()).hasSize(1);
            assertThat(json(other, request)).isEqualTo(json(protocol, request));
        }
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void the_situations_of_a_case_are_in_one_working_memory(UnaryOperator<Protocol> onDrools) {
        Protocol protocol = TinyPack.of("""
            rule "a grave matter"
            when
                $complaint : Complaint( serious == true )
            then
                insert(new Term("grave", $complaint));
            end

            rule "somebody complained of"
            when
                $complaint : Complaint()
                $member : Member() from $complaint.subjects
            then
                insert(new Term("complained of", $member));
            end
            """, """
            rule "1.1/1 advice waits on a grave matter"
            when
                $request : AdviceRequest()
                Term( name == "grave" )
            then
                verdicts.mustNot(Party.OFFICERS, Act.GIVE_FULL_ADVICE);
            end

            rule "1.2/1 whoever is complained of is not advised"
            when
                $request : AdviceRequest()
                $member : Member() from $request.requester
                not Term( name == "complained of", of == $member )
            then
                verdicts.must(Party.OFFICERS, Act.TAKE_UP);
            end
            """);
        Protocol other = onDrools.apply(protocol);
        Member named = Member.builder().id("A").build();
        Member nameless = Member.builder().build();

        for (Member member : List.of(named, nameless)) {
            for (Complaint complaint : List.of(
                    Complaint.builder().build(),
                    Complaint.builder().subjects(List.of(member)).build(),
                    Complaint.builder().subjects(List.of(member)).serious(true).build())) {
                Case one = Case.of(AdviceRequest.builder().requester(member).build(), complaint);
                assertThat(new DecisionWriter().write(other.decide(one)))
                        .isEqualTo(new DecisionWriter().write(protocol.decide(one)));
            }
        }
        // Two people of whom the same is told are two.
        assertThat(protocol.decide(Case.of(
                                AdviceRequest.builder().requester(nameless).build(),
                                Complaint.builder().subjects(List.of(nameless)).build()))
                        .verdicts())
                .extracting(Verdict::norm)
                .containsExactly("1.2/1");
    }

    private static String json(Protocol protocol, Situation situation) {
        return new DecisionWriter().write(protocol.decide(situation));
    }
}

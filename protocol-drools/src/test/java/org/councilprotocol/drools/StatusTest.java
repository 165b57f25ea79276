package org.councilprotocol.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.DecisionWriter;
import org.junit.jupiter.api.Test;

/** Whether what Drools finds is kept is read from the facts told, as it is where the evaluator finds it. */
class StatusTest {

    private static final String RULES = """
            rule "1.1/1 the complaint is talked over"
            when
                Complaint( serious == true, $discussed : discussed )
            then
                verdicts.must(Party.MEMBER, Act.TAKE_UP).doneIf($discussed);
            end

            rule "1.2/1 no member complained of is co-opted"
            when
                $complaint : Complaint( $discussed : discussed )
                $member : Member( $coOpted : coOpted ) from $complaint.subjects
            then
                verdicts.mustNot(Party.MEMBER, Act.TAKE_UP).about($member).brokenIf($coOpted).brokenUnless($discussed);
            end
            """;

    @Test
    void it_says_the_same_of_what_is_told_and_of_what_is_not() {
        Protocol protocol = TinyPack.inLanguageTwo(RULES);
        Protocol onDrools = DroolsProtocol.of(protocol);
        DecisionWriter writer = new DecisionWriter();
        List<Status> found = new ArrayList<>();
        for (Boolean serious : new Boolean[] {null, true}) {
            for (Boolean discussed : new Boolean[] {null, true, false}) {
                for (Boolean coOpted : new Boolean[] {null, true, false}) {
                    Complaint complaint = Complaint.builder()
                            .serious(serious)
                            .discussed(discussed)
                            .subjects(List.of(
                                    Member.builder().coOpted(coOpted).build(),
                                    Member.builder().coOpted(false).build()))
                            .build();

                    String written = writer.write(protocol.decide(complaint));

                    assertThat(writer.write(onDrools.decide(complaint))).isEqualTo(written);
                    protocol.decide(complaint).verdicts().forEach(verdict -> found.add(verdict.status()));
                }
            }
        }
        assertThat(found).contains(Status.values());
    }
}

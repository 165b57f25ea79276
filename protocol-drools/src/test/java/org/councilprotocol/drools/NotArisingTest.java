package org.councilprotocol.drools;

import static org.assertj.core.api.Assertions.assertThat;

import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.DecisionWriter;
import org.junit.jupiter.api.Test;

/** What does not arise is read from the facts told, as it is where the evaluator decides. */
class NotArisingTest {

    @Test
    void it_is_the_same_on_drools() {
        Protocol protocol = TinyPack.inLanguageTwo("""
                rule "1.1/1 the complaint is talked over"
                when
                    Complaint( serious == true, discussed == false )
                then
                    verdicts.must(Party.MEMBER, Act.TAKE_UP);
                end

                rule "1.2/1 what is said in public is answered in public"
                when
                    Complaint( inPublic == true )
                then
                    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
                end
                """);
        Complaint complaint = Complaint.builder().serious(true).discussed(true).build();
        DecisionWriter writer = new DecisionWriter();

        assertThat(protocol.decide(complaint).notArising())
                .extracting(Verdict::norm)
                .containsExactly("1.1/1");
        assertThat(writer.write(DroolsProtocol.of(protocol).decide(complaint)))
                .isEqualTo(writer.write(protocol.decide(complaint)));
    }
}

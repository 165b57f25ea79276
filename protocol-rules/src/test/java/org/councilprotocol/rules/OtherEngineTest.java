package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.engine.Firing;
import org.councilprotocol.rules.engine.RuleEngine;
import org.councilprotocol.rules.internal.pack.Rule;
import org.junit.jupiter.api.Test;

/** A protocol on another engine says what that engine finds. */
class OtherEngineTest {

    private static final Protocol TINY = TinyPack.of("""
            rule "1.1/1 a serious complaint is made"
            when
                $complaint : Complaint( serious == true )
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
            end
            """);

    private static final RuleEngine NOTHING = (complete, readings) -> List.of();
    private static final RuleEngine EVERYTHING =
            (complete, readings) -> PackInspection.of(TINY).verifiedRules().stream()
                    .map(rule -> new Firing(rule.number(), List.of(complete.get(0))))
                    .toList();

    private static Protocol on(Protocol protocol, RuleEngine engine) {
        return PackInspection.of(protocol).on(engine);
    }

    private static List<String> settled(Protocol protocol, Situation situation) {
        return protocol.decide(situation).verdicts().stream().map(Verdict::norm).toList();
    }

    @Test
    void what_the_engine_fires_is_a_verdict_and_nothing_else_is() {
        Complaint serious = Complaint.builder().serious(true).build();

        assertThat(settled(on(TINY, NOTHING), serious)).isEmpty();
        assertThat(settled(on(TINY, EVERYTHING), serious)).containsExactly("1.1/1");
        assertThat(settled(TINY, serious)).containsExactly("1.1/1");
    }

    @Test
    void the_engine_is_asked_with_each_value_that_an_unknown_fact_could_have() {
        List<Boolean> asked = new ArrayList<>();
        Protocol protocol = on(TINY, (complete, readings) -> {
            asked.add(((Complaint) complete.get(0)).serious());
            return EVERYTHING.run(complete, readings);
        });

        // It says that the rule holds whether or not the complaint is serious.
        assertThat(settled(protocol, Complaint.builder().build())).containsExactly("1.1/1");
        assertThat(asked).contains(true, false).doesNotContainNull();
    }

    @Test
    void the_protocol_that_it_was_made_from_decides_as_before() {
        Complaint serious = Complaint.builder().serious(true).build();
        Protocol other = on(TINY, NOTHING);

        assertThat(settled(on(other, EVERYTHING), serious)).containsExactly("1.1/1");
        assertThat(settled(other, serious)).isEmpty();
        assertThat(PackInspection.of(TINY).verifiedRules())
                .extracting(Rule::norm)
                .containsExactly("1.1/1");
    }
}

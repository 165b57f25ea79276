package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.internal.time.WorkingDays;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines of typed input, from the day that a case names to the decision. */
class DeadlineTest {

    private static final Protocol LONGEST = TinyPack.of("""
            rule "1.1/1 a request is dealt with in the longest time that a rule may give"
            when
                $request : InformationRequest()
            then
                verdicts.must(Party.OFFICERS, Act.HAVE_TIMELY_RESPONSE).withinWorkingDays(%d, $request.receivedOn);
            end
            """.formatted(WorkingDays.LONGEST));

    private static InformationRequest received(LocalDate day) {
        return InformationRequest.builder().receivedOn(day).build();
    }

    @Test
    void from_every_day_that_input_may_name_the_longest_period_is_counted() {
        for (LocalDate day : List.of(Limits.FIRST_DAY, LocalDate.of(1999, 12, 20), Limits.LAST_DAY)) {
            assertThat(LONGEST.decide(received(day)).verdicts())
                    .singleElement()
                    .extracting(Verdict::deadline)
                    .extracting(Deadline::counted)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .hasSize(WorkingDays.LONGEST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1971-12-31", "2029-01-01", "-999999999-01-01", "+999999999-12-31"})
    void from_any_other_day_nothing_is_decided_or_explained(LocalDate day) {
        assertThatThrownBy(() -> LONGEST.decide(received(day)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("$.receivedOn: ");
        assertThatThrownBy(() -> LONGEST.explain(received(day), "1.1/1"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("$.receivedOn: ");
        assertThatThrownBy(() -> LONGEST.decide(Case.of(Complaint.builder().build(), received(day))))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("$.situations[1].receivedOn: ");
    }
}

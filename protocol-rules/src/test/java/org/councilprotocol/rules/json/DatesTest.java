package org.councilprotocol.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.MeetingPapers;
import org.councilprotocol.model.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static InformationRequest received(LocalDate day) {
        return InformationRequest.builder().receivedOn(day).build();
    }

    private static List<InputDefect> defects(List<Situation> situations) {
        return catchThrowableOfType(InputException.class, () -> new CaseValidator(Set.of()).check(situations))
                .defects();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1971-12-31", "2029-01-01", "-999999999-01-01", "+999999999-12-31"})
    void a_day_out_of_range_is_told_at_its_fact_with_what_to_write(LocalDate day) {
        assertThat(defects(List.of(received(day)))).singleElement().satisfies(defect -> {
            assertThat(defect.path()).isEqualTo("$.receivedOn");
            assertThat(defect.message()).contains(day.toString(), "write a date", "1972-01-01 to 2028-12-31");
        });
    }

    @Test
    void each_of_several_is_told_at_its_place() {
        LocalDate early = LocalDate.of(1950, 6, 1);

        assertThat(defects(List.of(
                        Complaint.builder().build(),
                        MeetingPapers.builder().submittedOn(early).build(),
                        InformationRequest.builder()
                                .receivedOn(early)
                                .agreedDate(LocalDate.of(2100, 1, 1))
                                .build())))
                .extracting(InputDefect::path)
                .containsExactlyInAnyOrder(
                        "$.situations[1].submittedOn", "$.situations[2].receivedOn", "$.situations[2].agreedDate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1972-01-01", "2026-03-02", "2028-12-31"})
    void a_day_in_range_and_none_at_all_are_taken(LocalDate day) {
        assertThatCode(() -> new CaseValidator(Set.of())
                        .check(List.of(
                                received(day),
                                received(null),
                                Complaint.builder().build())))
                .doesNotThrowAnyException();
    }

    @Test
    void the_text_and_the_record_of_a_case_are_refused_in_the_same_words() {
        String json = "{\"situations\": [{\"situation\": \"complaint\"}, "
                + "{\"situation\": \"information-request\", \"receivedOn\": \"1950-06-01\"}]}";
        InputException read = catchThrowableOfType(
                InputException.class, () -> CaseReader.of(Set.of()).read(json));

        assertThat(defects(List.of(Complaint.builder().build(), received(LocalDate.of(1950, 6, 1)))))
                .isEqualTo(read.defects());
    }
}

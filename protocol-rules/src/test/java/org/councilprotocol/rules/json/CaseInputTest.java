package org.councilprotocol.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.AdviceRequest;
import org.councilprotocol.model.Capacity;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseInputTest {

    private static final CaseReader READER = CaseReader.of(Set.of(Post.named("town-clerk")));

    @Test
    void somebody_told_under_people_is_that_person_wherever_a_situation_writes_the_id() {
        Officer clerk = Officer.builder()
                .id("clerk")
                .posts(Set.of(Post.named("town-clerk")))
                .build();
        assertThat(read("""
                        {"people": [{"id": "clerk", "party": "officer", "posts": ["town-clerk"]}],
                         "situations": [
                          {"situation": "complaint", "complainant": "member", "subjects": ["clerk"]},
                          {"situation": "advice-request", "addressee": {"id": "clerk"}}]}"""))
                .containsExactly(
                        Complaint.builder()
                                .complainant(Member.builder().build())
                                .subjects(List.of(clerk))
                                .build(),
                        AdviceRequest.builder().addressee(clerk).build());
    }

    @Test
    void a_shared_fact_is_taken_by_each_situation_that_has_it_and_does_not_state_it() {
        assertThat(read("""
                        {"shared": {"capacity": "member", "wards": ["Nunnery"], "general": null},
                         "situations": [
                          {"situation": "advice-request"},
                          {"situation": "information-request", "capacity": "private", "wards": null},
                          {"situation": "complaint"}]}"""))
                .containsExactly(
                        AdviceRequest.builder()
                                .capacity(Capacity.MEMBER)
                                .wards(Set.of(Ward.named("Nunnery")))
                                .build(),
                        InformationRequest.builder()
                                .capacity(Capacity.PRIVATE)
                                .wards(Set.of(Ward.named("Nunnery")))
                                .build(),
                        Complaint.builder().build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{'party': 'member', 'group': 'none'}] | $.people[0] | \"id\" is missing",
                "[{'id': 'A'}] | $.people[0] | say on which side this person is",
                "[{'id': 'A', 'party': 'member'}] | $.people[0] | no situation refers to \"A\"",
                "[{'id': 'member', 'party': 'member'}] | $.people[0].id | cannot be somebody's id",
                "[{'id': 'X', 'party': 'member'}, {'id': 'X', 'party': 'member'}] | $.people[1].id | is the id of"
                        + " $.people[0] already",
                "['X'] | $.people[0] | expected a person {…}, found the text \"X\"",
                "{'id': 'X'} | $.people | expected a list of people, found an object",
            })
    void what_is_wrong_with_somebody_told_under_people_is_said_there(String people, String path, String message) {
        assertThat(defects("{'people': " + people + ", 'situations': [{'situation': 'complaint',"
                        + " 'complainant': 'member'}, {'situation': 'premises-visit', 'visitor': "
                        + (people.contains("'X', ") ? "'X'" : "null") + "}]}"))
                .anySatisfy(defect -> {
                    assertThat(defect.path()).isEqualTo(path);
                    assertThat(defect.message()).contains(message);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'capacity': 'membr'} | $.shared.capacity | did you mean \"member\"?",
                "{'serious': true} | $.shared.serious | \"serious\" is not the same question in several situations:"
                        + " tell it in \"complaint\"",
                "{'requester': 'member'} | $.shared.requester | people are shared by their ids",
                "{'forConstituents': true} | $.shared.forConstituents | did you mean \"forConstituent\"?",
                "{'group': 'none'} | $.shared.group | no situation of this case has \"group\": leave it out",
                "{'localIssue': true} | $.shared.localIssue | every situation that has \"localIssue\" states it itself",
                "['capacity'] | $.shared | expected an object {…} of facts, found a list",
            })
    void a_shared_fact_that_no_situation_takes_is_told_at_its_place(String shared, String path, String message) {
        assertThat(defects("{'shared': " + shared + ", 'situations': [{'situation': 'complaint'},"
                        + " {'situation': 'advice-request', 'localIssue': true}]}"))
                .singleElement()
                .satisfies(defect -> {
                    assertThat(defect.path()).isEqualTo(path);
                    assertThat(defect.message()).contains(message);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'asOf': '2026-03-12', 'situations': [{'situation': 'complaint'}]} | $.asOf | is not yet understood",
                "{'done': {'acts': []}, 'situations': [{'situation': 'complaint'}]} | $.done | is not yet understood",
                "{'asOf': '2026-03-12', 'situation': 'complaint'} | $.asOf | is not yet understood",
                "{'situation': 'complaint', 'people': []} | $.people | {\"people\": …, \"situations\": [{",
                "{'situation': 'complaint', 'shared': {}} | $.shared | {\"shared\": …, \"situations\": [{",
                "{'people': []} | $ | \"situations\" is missing",
            })
    void what_cannot_stand_beside_a_situation_is_told_with_what_to_write(String json, String path, String message) {
        assertThat(defects(json)).singleElement().satisfies(defect -> {
            assertThat(defect.path()).isEqualTo(path);
            assertThat(defect.message()).contains(message);
        });
    }

    private static List<Situation> read(String json) {
        return READER.read(json).situations();
    }

    private static List<InputDefect> defects(String json) {
        InputException refused = catchThrowableOfType(InputException.class, () -> READER.read(json.replace('\'', '"')));
        return refused.defects();
    }
}

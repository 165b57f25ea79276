package org.councilprotocol.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Department;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.text.DecisionText;
import org.junit.jupiter.api.Test;

/** A fact to which a pattern gives a name is copied into a verdict as if its path were written. */
class CopiedFactsTest {

    private static final String PERIOD = """
            rule "1.1/1 the information comes in time"
            when
                $request : InformationRequest( %s )
            then
                verdicts.must(Party.OFFICER, Act.RAISE_CONCERN).withinWorkingDays(250, %s);
            end
            """;

    private static final String DEPARTMENT = """
            rule "1.1/1 the complaint goes to the director of the department"
            when
                $complaint : Complaint()
                $subject : Officer( %s ) from $complaint.subjects
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).with(Post.CORPORATE_DIRECTOR).of(%s).about($subject);
            end
            """;

    @Test
    void a_date_that_has_a_name_is_the_same_date() {
        String path = PERIOD.formatted("", "$request.receivedOn");
        String named = PERIOD.formatted("$day : receivedOn", "$day");

        for (LocalDate day : new LocalDate[] {null, LocalDate.of(2026, 3, 2)}) {
            Situation request = InformationRequest.builder()
                    .requester(Member.builder().build())
                    .receivedOn(day)
                    .build();
            assertThat(said(named, request)).isEqualTo(said(path, request)).contains("receivedOn");
        }
    }

    @Test
    void days_are_counted_back_alike() {
        String rules = PERIOD.formatted("$day : receivedOn", "$day")
                .replace("withinWorkingDays(250,", "atLeastWorkingDaysBefore(7,");
        for (LocalDate day : new LocalDate[] {null, LocalDate.of(2026, 3, 12)}) {
            Situation request = InformationRequest.builder()
                    .requester(Member.builder().build())
                    .receivedOn(day)
                    .build();
            assertThat(said(TinyPack.inLanguageTwo(rules), request))
                    .contains("\"direction\": \"before\"", day == null ? "\"due\": null" : "\"due\": \"2026-03-03\"");
        }
    }

    @Test
    void a_department_that_has_a_name_is_the_same_department() {
        String path = DEPARTMENT.formatted("", "$subject.department");
        String named = DEPARTMENT.formatted("$department : department", "$department");

        for (Department department : new Department[] {null, Department.named("Planning")}) {
            Situation complaint = Complaint.builder()
                    .subjects(List.of(Officer.builder().department(department).build()))
                    .build();
            assertThat(said(named, complaint))
                    .isEqualTo(said(path, complaint))
                    .contains(department == null ? "subjects[0].department" : "Planning");
        }
    }

    /** What the rules say, on both engines, without the fingerprint. */
    private static String said(String rules, Situation situation) {
        return said(TinyPack.of(rules), situation);
    }

    private static String said(Protocol protocol, Situation situation) {
        DecisionWriter writer = new DecisionWriter();
        String json = writer.write(protocol.decide(situation));
        assertThat(writer.write(DroolsProtocol.of(protocol).decide(situation))).isEqualTo(json);
        assertThat(DecisionText.of(protocol.decide(situation), protocol.words()))
                .doesNotContain("$");
        return json.replace(protocol.pack().fingerprint(), "");
    }
}

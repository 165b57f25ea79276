package org.example.compliance;

import static org.councilprotocol.testkit.ProtocolAssertions.assertThat;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.rules.Protocol;
import org.junit.jupiter.api.Test;

/** What this project's complaint form relies on. */
class ComplaintAboutManagingDirectorTest {

    private final Protocol worcester = Protocol.load("worcester");

    @Test
    void goes_to_the_monitoring_officer_in_writing() {
        Complaint complaint = Complaint.builder()
                .complainant(Member.builder().build())
                .subjects(List.of(
                        Officer.builder().posts(Set.of(Post.MANAGING_DIRECTOR)).build()))
                .build();

        assertThat(worcester.decide(complaint))
                .citing(worcester.catalogue())
                .hasVerdict("11.3")
                .must()
                .to(Post.MONITORING_OFFICER)
                .inWriting()
                .and()
                .hasNoVerdict("11.2");
    }
}

package org.councilprotocol.benchmarks.peers;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.ComplaintBuilder;
import org.councilprotocol.model.Department;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Repetition;

/** The cases that every engine is asked, with the answers that every engine must give. */
public final class PeerCases {

    /** The twelve norms, in the order of the document. */
    public static final Set<String> NORMS = Set.of(
            "11.1/1", "11.1/2", "11.2/1", "11.3/1", "11.3/2", "11.4/1", "11.4/2", "11.5/1", "11.6/1", "11.7/1",
            "11.8/1", "11.9/1");

    private static final Person HOUSING_OFFICER = officer(Grade.BELOW_HEAD_OF_SERVICE);
    private static final Person DIRECTOR = officer(Grade.DIRECTOR, Post.CORPORATE_DIRECTOR);
    private static final Person MANAGING_DIRECTOR = officer(Grade.HEAD_OF_PAID_SERVICE, Post.MANAGING_DIRECTOR);

    /** The cases. */
    public static final List<PeerCase> ALL = List.of(
            theCase("no talk yet", byMember(HOUSING_OFFICER), "11.1/1"),
            theCase("the talk failed", talked(byMember(HOUSING_OFFICER)), "11.1/2"),
            theCase(
                    "the talk settled it",
                    byMember(HOUSING_OFFICER).discussed(true).resolved(true)),
            theCase(
                    "an employee once more",
                    talked(byMember(HOUSING_OFFICER)).repetition(Repetition.REPEATED_BY_ONE),
                    "11.1/2",
                    "11.5/1"),
            theCase("a director", byMember(DIRECTOR), "11.1/1", "11.2/1"),
            theCase("a director, serious", unable(byMember(DIRECTOR)).serious(true), "11.2/1", "11.6/1"),
            theCase(
                    "the Managing Director's money",
                    byMember(MANAGING_DIRECTOR).financialIrregularity(true),
                    "11.1/1",
                    "11.3/1",
                    "11.3/2"),
            theCase(
                    "the Managing Director, serious",
                    talked(byMember(MANAGING_DIRECTOR)).serious(true),
                    "11.3/1",
                    "11.7/1",
                    "11.9/1"),
            theCase(
                    "the Monitoring Officer, a director, serious",
                    talked(byMember(officer(Grade.DIRECTOR, Post.MONITORING_OFFICER)))
                            .serious(true),
                    "11.2/1",
                    "11.8/1",
                    "11.9/1"),
            theCase(
                    "the Section 151 Officer, no director, serious",
                    unable(byMember(officer(Grade.HEAD_OF_SERVICE, Post.SECTION_151_OFFICER)))
                            .serious(true),
                    "11.1/2",
                    "11.5/1",
                    "11.9/1"),
            theCase("a member of a group", byOfficer(Group.named("Green")), "11.4/1", "11.4/2"),
            theCase("a member of no group", byOfficer(Group.NONE), "11.4/1"));

    private PeerCases() {}

    private static PeerCase theCase(String name, ComplaintBuilder facts, String... norms) {
        Complaint situation = facts.build();
        return new PeerCase(name, situation, new ComplaintFacts(situation), Set.of(norms));
    }

    private static ComplaintBuilder byMember(Person subject) {
        return facts(member("A", Group.named("Red")), subject);
    }

    private static ComplaintBuilder byOfficer(Group group) {
        return facts(officer(Grade.HEAD_OF_SERVICE), member("B", group));
    }

    private static ComplaintBuilder talked(ComplaintBuilder facts) {
        return facts.discussed(true);
    }

    private static ComplaintBuilder unable(ComplaintBuilder facts) {
        return facts.unableToDiscuss(true);
    }

    private static ComplaintBuilder facts(Person complainant, Person subject) {
        return Complaint.builder()
                .complainant(complainant)
                .subjects(List.of(subject))
                .discussed(false)
                .resolved(false)
                .unableToDiscuss(false)
                .serious(false)
                .repetition(Repetition.SINGLE)
                .financialIrregularity(false)
                .section151OfficerAppropriate(false);
    }

    private static Person member(String id, Group group) {
        return Member.builder()
                .id(id)
                .posts(Set.of())
                .group(group)
                .wards(Set.of())
                .committees(Set.of())
                .coOpted(false)
                .build();
    }

    private static Person officer(Grade grade, Post... posts) {
        return Officer.builder()
                .posts(Set.of(posts))
                .grade(grade)
                .department(Department.named("Housing"))
                .employedByCouncil(true)
                .build();
    }
}

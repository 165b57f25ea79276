package org.councilprotocol.benchmarks.peers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Repetition;

/** The facts of a complaint about one person that the twelve norms turn on, as plain flags. */
public final class ComplaintFacts {

    /** A member complains; otherwise an officer does. */
    public final boolean byMember;

    /** An officer is complained of; otherwise a member. */
    public final boolean aboutOfficer;

    /** That officer holds the post of Corporate Director. */
    public final boolean corporateDirector;

    /** That officer is graded a director or above. */
    public final boolean directorGrade;

    /** That officer is the Managing Director. */
    public final boolean managingDirector;

    /** That officer is the Monitoring Officer. */
    public final boolean monitoringOfficer;

    /** That officer is the Section 151 Officer. */
    public final boolean section151Officer;

    /** The member complained of belongs to a group. */
    public final boolean inGroup;

    /** It has been talked over. */
    public final boolean discussed;

    /** The talk settled it. */
    public final boolean resolved;

    /** The complainant feels unable to talk. */
    public final boolean unableToDiscuss;

    /** It is serious. */
    public final boolean serious;

    /** The same member has complained before. */
    public final boolean repeated;

    /** It is about financial irregularity. */
    public final boolean financialIrregularity;

    /** The facts of a complaint about one person in which every one is known. */
    public ComplaintFacts(Complaint complaint) {
        Person subject = complaint.subjects().get(0);
        Set<Post> posts = subject.posts();
        byMember = complaint.complainant() instanceof Member;
        aboutOfficer = subject instanceof Officer;
        corporateDirector = posts.contains(Post.CORPORATE_DIRECTOR);
        directorGrade = subject instanceof Officer officer && officer.grade().compareTo(Grade.DIRECTOR) >= 0;
        managingDirector = posts.contains(Post.MANAGING_DIRECTOR);
        monitoringOfficer = posts.contains(Post.MONITORING_OFFICER);
        section151Officer = posts.contains(Post.SECTION_151_OFFICER);
        inGroup = subject instanceof Member member && !Group.NONE.equals(member.group());
        discussed = complaint.discussed();
        resolved = complaint.resolved();
        unableToDiscuss = complaint.unableToDiscuss();
        serious = complaint.serious();
        repeated = complaint.repetition() == Repetition.REPEATED_BY_ONE;
        financialIrregularity = complaint.financialIrregularity();
    }

    /** Every flag by its name. */
    public Map<String, Boolean> byName() {
        Map<String, Boolean> flags = new LinkedHashMap<>();
        flags.put("byMember", byMember);
        flags.put("aboutOfficer", aboutOfficer);
        flags.put("corporateDirector", corporateDirector);
        flags.put("directorGrade", directorGrade);
        flags.put("managingDirector", managingDirector);
        flags.put("monitoringOfficer", monitoringOfficer);
        flags.put("section151Officer", section151Officer);
        flags.put("inGroup", inGroup);
        flags.put("discussed", discussed);
        flags.put("resolved", resolved);
        flags.put("unableToDiscuss", unableToDiscuss);
        flags.put("serious", serious);
        flags.put("repeated", repeated);
        flags.put("financialIrregularity", financialIrregularity);
        return flags;
    }
}

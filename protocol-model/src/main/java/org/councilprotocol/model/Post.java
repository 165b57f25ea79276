package org.councilprotocol.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post, office or body that a protocol names. The common ones are constants here; a pack declares others of its own.
 *
 * <p>Two posts of one name are the same, whoever is said to hold them.
 *
 * @param name the name in kebab-case, such as {@code "monitoring-officer"}; never blank
 * @param heldBy who can hold it; whoever belongs to a team or to a group of members holds that as a post
 */
public record Post(String name, HeldBy heldBy) implements Named, Actor, Comparable<Post> {

    private static final Map<String, Post> COMMON = new HashMap<>();

    /** Somebody authorised to sign cheques and endorse payments for the council. */
    public static final Post AUTHORISED_SIGNATORY = common("authorised-signatory", HeldBy.EITHER);

    /** The Chair of a body. */
    public static final Post CHAIR = common("chair", HeldBy.MEMBER);

    /** The committee that takes the decision. */
    public static final Post COMMITTEE = common("committee", HeldBy.BODY);
    /** The Corporate Communications Team: the officers who run the council's communications. */
    public static final Post CORPORATE_COMMUNICATIONS_TEAM = common("corporate-communications-team", HeldBy.OFFICER);

    /** A Corporate Director: the head of a department, answering to the head of the paid service. */
    public static final Post CORPORATE_DIRECTOR = common("corporate-director", HeldBy.OFFICER);

    /** The Deputy Leader of a political group. */
    public static final Post DEPUTY_GROUP_LEADER = common("deputy-group-leader", HeldBy.MEMBER);

    /** The Deputy Mayor. */
    public static final Post DEPUTY_MAYOR = common("deputy-mayor", HeldBy.MEMBER);

    /** The Leader of a political group. */
    public static final Post GROUP_LEADER = common("group-leader", HeldBy.MEMBER);

    /** A Head of Service. */
    public static final Post HEAD_OF_SERVICE = common("head-of-service", HeldBy.OFFICER);

    /** The Managing Director. */
    public static final Post MANAGING_DIRECTOR = common("managing-director", HeldBy.OFFICER);

    /** The Mayor. */
    public static final Post MAYOR = common("mayor", HeldBy.MEMBER);

    /** The Monitoring Officer (Local Government and Housing Act 1989, section 5). */
    public static final Post MONITORING_OFFICER = common("monitoring-officer", HeldBy.OFFICER);

    /** A post that no protocol names. */
    public static final Post OTHER = common("other", HeldBy.EITHER);

    /** The team of officers that supports members. */
    public static final Post MEMBER_SUPPORT_TEAM = common("member-support-team", HeldBy.OFFICER);

    /** A scrutiny committee. */
    public static final Post SCRUTINY_COMMITTEE = common("scrutiny-committee", HeldBy.BODY);

    /** The Section 151 Officer, or chief finance officer (Local Government Act 1972, section 151). */
    public static final Post SECTION_151_OFFICER = common("section-151-officer", HeldBy.OFFICER);

    /** The senior manager responsible for the matter. */
    public static final Post SENIOR_MANAGER = common("senior-manager", HeldBy.OFFICER);

    /** A senior officer, of whatever post. */
    public static final Post SENIOR_OFFICER = common("senior-officer", HeldBy.OFFICER);

    /** A spokesperson of a body. */
    public static final Post SPOKESPERSON = common("spokesperson", HeldBy.MEMBER);

    /** The Standards Committee. */
    public static final Post STANDARDS_COMMITTEE = common("standards-committee", HeldBy.BODY);

    /** The chief legal officer. */
    public static final Post CHIEF_LEGAL_OFFICER = common("chief-legal-officer", HeldBy.OFFICER);

    /** A Member Champion. */
    public static final Post MEMBER_CHAMPION = common("member-champion", HeldBy.MEMBER);

    /** The committee to which a matter belongs. */
    public static final Post RELEVANT_COMMITTEE = common("relevant-committee", HeldBy.BODY);

    /** A statutory officer: the head of the paid service, the Monitoring Officer or the Section 151 Officer. */
    public static final Post STATUTORY_OFFICER = common("statutory-officer", HeldBy.OFFICER);

    /** The Town Clerk: the head of a town council's officers. */
    public static final Post TOWN_CLERK = common("town-clerk", HeldBy.OFFICER);

    /** The Vice-Chair of a body. */
    public static final Post VICE_CHAIR = common("vice-chair", HeldBy.MEMBER);

    /** An Executive Director. */
    public static final Post EXECUTIVE_DIRECTOR = common("executive-director", HeldBy.OFFICER);

    /** The line manager of the officer concerned. */
    public static final Post LINE_MANAGER = common("line-manager", HeldBy.OFFICER);

    /** The Appointments Committee. */
    public static final Post APPOINTMENTS_COMMITTEE = common("appointments-committee", HeldBy.BODY);

    /** The Chief Executive. */
    public static final Post CHIEF_EXECUTIVE = common("chief-executive", HeldBy.OFFICER);

    /** A Portfolio Holder: the member of the cabinet responsible for the matter. */
    public static final Post PORTFOLIO_HOLDER = common("portfolio-holder", HeldBy.MEMBER);

    /** A member of the cabinet. */
    public static final Post CABINET_MEMBER = common("cabinet-member", HeldBy.MEMBER);

    /** The committee that deals with staffing. */
    public static final Post STAFFING_COMMITTEE = common("staffing-committee", HeldBy.BODY);

    /** The body of the council that considers a matter. */
    public static final Post RELEVANT_BODY = common("relevant-body", HeldBy.BODY);

    /** The manager or officer in charge of the premises. */
    public static final Post PERSON_IN_CHARGE = common("person-in-charge", HeldBy.OFFICER);
    /** The Chair of the Council itself, as against the Chair of one of its committees. */
    public static final Post CHAIR_OF_COUNCIL = common("chair-of-council", HeldBy.MEMBER);

    /** The Chair of a committee. */
    public static final Post COMMITTEE_CHAIR = common("committee-chair", HeldBy.MEMBER);

    /** The Vice-Chair of a committee. */
    public static final Post COMMITTEE_VICE_CHAIR = common("committee-vice-chair", HeldBy.MEMBER);

    /** The Leader of the Council, or a member who is styled so. */
    public static final Post LEADER = common("leader", HeldBy.MEMBER);

    /** A small group of members to whom the council has delegated its personnel matters. */
    public static final Post PERSONNEL_GROUP = common("personnel-group", HeldBy.MEMBER);

    /** The County Association of local councils, which belongs to the National Association. */
    public static final Post NALC_COUNTY_ASSOCIATION = common("nalc-county-association", HeldBy.BODY);

    /** The Society of Local Council Clerks. */
    public static final Post SLCC = common("slcc", HeldBy.BODY);

    public Post {
        name = Named.checked(name);
    }

    private static Post common(String name, HeldBy heldBy) {
        Post post = new Post(name, heldBy);
        COMMON.put(name, post);
        return post;
    }

    /** The post of this name: a common one, or one that anybody can hold as far as is known. */
    public static Post named(String name) {
        Post common = COMMON.get(name);
        return common == null ? new Post(name, HeldBy.EITHER) : common;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Post that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "Post[name=" + name + "]";
    }

    @Override
    public int compareTo(Post other) {
        return name.compareTo(other.name);
    }
}

package org.councilprotocol.model;

/**
 * A post, office or body that a protocol names. The common ones are constants here; a pack declares others of its own.
 *
 * @param name the name in kebab-case, such as {@code "monitoring-officer"}; never blank
 */
public record Post(String name) implements Named, Actor, Comparable<Post> {

    /** Somebody authorised to sign cheques and endorse payments for the council. */
    public static final Post AUTHORISED_SIGNATORY = new Post("authorised-signatory");

    /** The Chair of a body. */
    public static final Post CHAIR = new Post("chair");

    /** The committee that takes the decision. */
    public static final Post COMMITTEE = new Post("committee");
    /** The Corporate Communications Team: the officers who run the council's communications. */
    public static final Post CORPORATE_COMMUNICATIONS_TEAM = new Post("corporate-communications-team");

    /** A Corporate Director: the head of a department, answering to the head of the paid service. */
    public static final Post CORPORATE_DIRECTOR = new Post("corporate-director");

    /** The Deputy Leader of a political group. */
    public static final Post DEPUTY_GROUP_LEADER = new Post("deputy-group-leader");

    /** The Deputy Mayor. */
    public static final Post DEPUTY_MAYOR = new Post("deputy-mayor");

    /** The Leader of a political group. */
    public static final Post GROUP_LEADER = new Post("group-leader");

    /** A Head of Service. */
    public static final Post HEAD_OF_SERVICE = new Post("head-of-service");

    /** The Managing Director. */
    public static final Post MANAGING_DIRECTOR = new Post("managing-director");

    /** The Mayor. */
    public static final Post MAYOR = new Post("mayor");

    /** The Monitoring Officer (Local Government and Housing Act 1989, section 5). */
    public static final Post MONITORING_OFFICER = new Post("monitoring-officer");

    /** A post that no protocol names. */
    public static final Post OTHER = new Post("other");

    /** The team of officers that supports members. */
    public static final Post MEMBER_SUPPORT_TEAM = new Post("member-support-team");

    /** A scrutiny committee. */
    public static final Post SCRUTINY_COMMITTEE = new Post("scrutiny-committee");

    /** The Section 151 Officer, or chief finance officer (Local Government Act 1972, section 151). */
    public static final Post SECTION_151_OFFICER = new Post("section-151-officer");

    /** The senior manager responsible for the matter. */
    public static final Post SENIOR_MANAGER = new Post("senior-manager");

    /** A senior officer, of whatever post. */
    public static final Post SENIOR_OFFICER = new Post("senior-officer");

    /** A spokesperson of a body. */
    public static final Post SPOKESPERSON = new Post("spokesperson");

    /** The Standards Committee. */
    public static final Post STANDARDS_COMMITTEE = new Post("standards-committee");

    /** The chief legal officer. */
    public static final Post CHIEF_LEGAL_OFFICER = new Post("chief-legal-officer");

    /** A Member Champion. */
    public static final Post MEMBER_CHAMPION = new Post("member-champion");

    /** The committee to which a matter belongs. */
    public static final Post RELEVANT_COMMITTEE = new Post("relevant-committee");

    /** A statutory officer: the head of the paid service, the Monitoring Officer or the Section 151 Officer. */
    public static final Post STATUTORY_OFFICER = new Post("statutory-officer");

    /** The Town Clerk: the head of a town council's officers. */
    public static final Post TOWN_CLERK = new Post("town-clerk");

    /** The Vice-Chair of a body. */
    public static final Post VICE_CHAIR = new Post("vice-chair");

    /** An Executive Director. */
    public static final Post EXECUTIVE_DIRECTOR = new Post("executive-director");

    /** The line manager of the officer concerned. */
    public static final Post LINE_MANAGER = new Post("line-manager");

    /** The Appointments Committee. */
    public static final Post APPOINTMENTS_COMMITTEE = new Post("appointments-committee");

    /** The Chief Executive. */
    public static final Post CHIEF_EXECUTIVE = new Post("chief-executive");

    /** A Portfolio Holder: the member of the cabinet responsible for the matter. */
    public static final Post PORTFOLIO_HOLDER = new Post("portfolio-holder");

    /** A member of the cabinet. */
    public static final Post CABINET_MEMBER = new Post("cabinet-member");

    /** The committee that deals with staffing. */
    public static final Post STAFFING_COMMITTEE = new Post("staffing-committee");

    /** The body of the council that considers a matter. */
    public static final Post RELEVANT_BODY = new Post("relevant-body");

    /** The manager or officer in charge of the premises. */
    public static final Post PERSON_IN_CHARGE = new Post("person-in-charge");
    /** The Chair of the Council itself, as against the Chair of one of its committees. */
    public static final Post CHAIR_OF_COUNCIL = new Post("chair-of-council");

    /** The Chair of a committee. */
    public static final Post COMMITTEE_CHAIR = new Post("committee-chair");

    /** The Vice-Chair of a committee. */
    public static final Post COMMITTEE_VICE_CHAIR = new Post("committee-vice-chair");

    /** The Leader of the Council, or a member who is styled so. */
    public static final Post LEADER = new Post("leader");

    /** A small group of members to whom the council has delegated its personnel matters. */
    public static final Post PERSONNEL_GROUP = new Post("personnel-group");

    /** The County Association of local councils, which belongs to the National Association. */
    public static final Post NALC_COUNTY_ASSOCIATION = new Post("nalc-county-association");

    /** The Society of Local Council Clerks. */
    public static final Post SLCC = new Post("slcc");

    public Post {
        name = Named.checked(name);
    }

    /** The post of this name. */
    public static Post named(String name) {
        return new Post(name);
    }

    @Override
    public int compareTo(Post other) {
        return name.compareTo(other.name);
    }
}

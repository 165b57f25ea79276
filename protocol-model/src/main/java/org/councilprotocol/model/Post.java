package org.councilprotocol.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post, office or body that a protocol names. What two councils or more need, or the model itself, is a constant
 * here; what one council alone needs is declared by its pack, with its words.
 *
 * <p>Two posts of one name are the same, whoever is said to hold them.
 *
 * @param name the name in kebab-case, such as {@code "monitoring-officer"}; never blank
 * @param heldBy who can hold it; whoever belongs to a team or to a group of members holds that as a post
 */
public record Post(String name, HeldBy heldBy) implements Actor, Comparable<Post> {

    private static final Map<String, Post> COMMON = new HashMap<>();

    /** The Chair of a body. */
    public static final Post CHAIR = common("chair", HeldBy.MEMBER);

    /** The committee that takes the decision. */
    public static final Post COMMITTEE = common("committee", HeldBy.BODY);

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

    /** The Section 151 Officer, or chief finance officer (Local Government Act 1972, section 151). */
    public static final Post SECTION_151_OFFICER = common("section-151-officer", HeldBy.OFFICER);

    /** A senior officer, of whatever post. */
    public static final Post SENIOR_OFFICER = common("senior-officer", HeldBy.OFFICER);

    /** A statutory officer: the head of the paid service, the Monitoring Officer or the Section 151 Officer. */
    public static final Post STATUTORY_OFFICER = common("statutory-officer", HeldBy.OFFICER);

    /** The Town Clerk: the head of a town council's officers. */
    public static final Post TOWN_CLERK = common("town-clerk", HeldBy.OFFICER);

    /** The Vice-Chair of a body. */
    public static final Post VICE_CHAIR = common("vice-chair", HeldBy.MEMBER);

    /** The line manager of the officer concerned. */
    public static final Post LINE_MANAGER = common("line-manager", HeldBy.OFFICER);

    /** The Chief Executive. */
    public static final Post CHIEF_EXECUTIVE = common("chief-executive", HeldBy.OFFICER);

    /** A Portfolio Holder: the member of the cabinet responsible for the matter. */
    public static final Post PORTFOLIO_HOLDER = common("portfolio-holder", HeldBy.MEMBER);

    /** A member of the cabinet. */
    public static final Post CABINET_MEMBER = common("cabinet-member", HeldBy.MEMBER);

    /** The Chair of the Council itself, as against the Chair of one of its committees. */
    public static final Post CHAIR_OF_COUNCIL = common("chair-of-council", HeldBy.MEMBER);

    /** The Chair of a committee. */
    public static final Post COMMITTEE_CHAIR = common("committee-chair", HeldBy.MEMBER);

    /** The Vice-Chair of a committee. */
    public static final Post COMMITTEE_VICE_CHAIR = common("committee-vice-chair", HeldBy.MEMBER);

    /** The Leader of the Council, or a member who is styled so. */
    public static final Post LEADER = common("leader", HeldBy.MEMBER);

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

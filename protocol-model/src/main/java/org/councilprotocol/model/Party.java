package org.councilprotocol.model;

/** The sides that a protocol speaks to without naming a post. */
public enum Party implements Actor {
    /** The member whose situation it is. */
    MEMBER,
    /** The officer whose situation it is. */
    OFFICER,
    /** Officers of the council, whoever deals with the matter. */
    OFFICERS,
    /** The officer whose work the matter belongs to, of whatever rank. */
    APPROPRIATE_OFFICER,
    /** Members of the council, as against officers. */
    MEMBERS,

    /** All members of the council. */
    ALL_MEMBERS,
    /** Elected members, as against officers. */
    ELECTED_MEMBERS,
    /** The members who represent the ward or wards affected. */
    WARD_MEMBERS,
    /** The person complained of. */
    PERSON_CONCERNED,
    /** Members and officers alike. */
    MEMBERS_AND_OFFICERS,
    /** The person approached. */
    PERSON_APPROACHED,
    /** The political group whose situation it is. */
    POLITICAL_GROUP,
    /** Every other political group. */
    OTHER_GROUPS,
    /** Any political group other than the one whose situation it is. */
    ANOTHER_GROUP,
    /** The member or political group who calls the meeting. */
    CONVENER,
    /** The council itself. */
    COUNCIL,
    /** Members of other political groups who sit on the body. */
    GROUP_REPRESENTATIVES,
    /** The Chair of the meeting, or whoever takes the chair in the Chair's absence. */
    PERSON_PRESIDING,
    /** The clause does not say who. */
    UNSTATED,
    /** The members whom a matter concerns; the clause does not say who they are. */
    RELEVANT_MEMBERS
}

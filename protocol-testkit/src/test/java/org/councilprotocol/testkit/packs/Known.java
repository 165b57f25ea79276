package org.councilprotocol.testkit.packs;

import java.util.Set;
import org.councilprotocol.rules.shape.Shape.Part;

/**
 * Faults that are known and not yet mended. Each leaves out as little as it can: packs with a form of the rule language
 * that the library gets wrong, or of such packs one property. To be deleted one by one; with the system property
 * {@code randomPacks.known} nothing is left out.
 */
enum Known {
    /** {@code Suggestion( by.posts contains … )}: no end of stack where the kind of person is not known. */
    PATH_THROUGH_SOMEBODY("path through somebody of whatever kind", Set.of()),

    /** {@code Ward( this == … ) from $s.wards}: what is named so is never tried. */
    THIS("this", Set.of()),

    /** {@code Person( id == … )}: a text that is not known is tried with one value. */
    ID("id", Set.of()),

    /** A period that varies another is taken for a day. */
    VARIED_BY_A_PERIOD(
            "varied by a period",
            Set.of("a settled verdict's deadline is that of every completion, or tells the alternative")),

    /** A time limit that another may vary: that one is not told. */
    ALTERNATIVE(
            "@varies", Set.of("a settled verdict's deadline is that of every completion, or tells the alternative")),

    /** Of two facts, one of which excludes that the other is known at all, one is never tried. */
    EXCLUDED_ALTOGETHER("", Set.of()),

    /** A set that may not be empty is told as if it could be. */
    NEVER_EMPTY_SET("", Set.of()),

    /** What does not arise is told nowhere where not all was tried. */
    NOT_ARISING_CUT_OFF("", Set.of()),

    /** Two different people are never tried in a list that is not known. */
    TWO_IN_A_LIST("", Set.of());

    private static final Set<String> EXCLUDING = Set.of(
            "CopyingOfCorrespondence.concernsMeeting", "InformationRequest.otherTimeAgreed", "MediaContact.direction");

    private static final Set<String> NEVER_EMPTY = Set.of(
            "Absence.absent",
            "Correspondence.topics",
            "GroupMeetingRequest.addressees",
            "MediaContact.subjects",
            "MemberSupport.seeks",
            "PersonalRelationship.kinds",
            "UseOfCouncilResources.purposes");

    private static final boolean LEFT_OUT = !Boolean.getBoolean("randomPacks.known");

    private final String form;
    private final Set<String> properties;

    Known(String form, Set<String> properties) {
        this.form = form;
        this.properties = properties;
    }

    /** Whether one of them is left out. */
    static boolean leavesOut(Known known) {
        return LEFT_OUT && known.form.isEmpty();
    }

    /** How many people are tried in a list that is not known. */
    static int mostPeople() {
        return LEFT_OUT ? 1 : 3;
    }

    /** Whether a fact is in no pack on their account. */
    static boolean leavesOut(Part part) {
        return LEFT_OUT && (EXCLUDING.contains(part.toString()) || NEVER_EMPTY.contains(part.toString()));
    }

    /** Whether a pack is left out altogether. */
    static boolean leavesOut(SmallPack pack) {
        Set<String> forms = Forms.of(pack);
        for (Known each : values()) {
            if (LEFT_OUT && each.properties.isEmpty() && forms.contains(each.form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a failure of a pack is one of them. */
    static boolean leavesOut(SmallPack pack, Properties.Failure failure) {
        for (Known each : values()) {
            if (LEFT_OUT
                    && each.properties.contains(failure.kind())
                    && Forms.of(pack).contains(each.form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form is in no pack on their account. */
    static boolean leavesOut(String form) {
        for (Known each : values()) {
            if (LEFT_OUT && each.properties.isEmpty() && form.equals(each.form)) {
                return true;
            }
        }
        return false;
    }
}

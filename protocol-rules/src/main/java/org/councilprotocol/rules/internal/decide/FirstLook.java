package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.rules.internal.decide.RuleMatches.Match;
import org.jspecify.annotations.Nullable;

/** What was found of every rule before anything unknown was given a value. Immutable. */
final class FirstLook {

    private final @Nullable RuleMatches[] matches;

    /**
     * A look at every rule.
     *
     * @param matches by the place of a rule that gives verdicts; {@code null} for one that certainly does not hold
     */
    FirstLook(@Nullable RuleMatches[] matches) {
        this.matches = matches;
    }

    /** The matches of the rules of a cone, by their places in it. */
    @Nullable
    RuleMatches[] of(Cone cone) {
        @Nullable RuleMatches[] ofCone = new @Nullable RuleMatches[cone.rules().length];
        for (int i = 0; i < ofCone.length; i++) {
            ofCone[i] = matches[cone.rules()[i]];
        }
        return ofCone;
    }

    /** Whether one of the norm's own rules holds, or may. */
    boolean concerns(Cone cone) {
        for (int i = 0; i < cone.own(); i++) {
            if (matches[cone.rules()[i]] != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether none of the norm's own rules holds, or may, but such as say that it does not arise. */
    boolean rulesOut(Cone cone) {
        for (int i = 0; i < cone.own(); i++) {
            RuleMatches each = matches[cone.rules()[i]];
            if (each != null && each.rule.kind() != Kind.NOT_ARISING) {
                return false;
            }
        }
        return true;
    }

    /** Whether every rule of a cone certainly holds, or certainly does not. */
    boolean decides(Cone cone) {
        for (int rule : cone.rules()) {
            RuleMatches each = matches[rule];
            if (each != null && each.unknown != null) {
                return false;
            }
        }
        return true;
    }

    /** A cone in as many slices as it can be about different things; one that is {@code null} is the whole. */
    List<@Nullable Slice> slices(Cone cone) {
        Set<Object> keys = keys(cone);
        List<@Nullable Slice> slices = new ArrayList<>(1);
        if (keys.size() < 2 && (keys.isEmpty() || isAllOfOneKind(cone))) {
            slices.add(null);
            return slices;
        }
        for (Object key : keys) {
            slices.add(
                    key == Slice.NOT_SAID
                            ? Slice.besides(keys.stream()
                                    .filter(each -> each != Slice.NOT_SAID)
                                    .toList())
                            : Slice.of(key));
        }
        return slices;
    }

    /** What the norm's own rules can be about; none where what that is can be the same as what another rule finds. */
    private Set<Object> keys(Cone cone) {
        Set<Object> keys = new LinkedHashSet<>();
        for (int i = 0; i < cone.rules().length; i++) {
            RuleMatches each = matches[cone.rules()[i]];
            if (each == null) {
                continue;
            }
            if (each.rule.aboutAFact) {
                return Set.of();
            }
            if (i < cone.own()) {
                for (Match match = each.certain; match != null; match = match.next) {
                    keys.add(match.key());
                }
                keys.addAll(each.uncertainKeys());
            }
        }
        return keys;
    }

    /** Whether all rules of a cone that may hold are about something, or none is. */
    private boolean isAllOfOneKind(Cone cone) {
        Boolean something = null;
        for (int rule : cone.rules()) {
            RuleMatches each = matches[rule];
            if (each != null) {
                boolean here = each.rule.about >= 0;
                if (something != null && something != here) {
                    return false;
                }
                something = here;
            }
        }
        return true;
    }
}

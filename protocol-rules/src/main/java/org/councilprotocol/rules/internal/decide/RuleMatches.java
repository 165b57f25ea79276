package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been found of a rule: the matches that are certain, and what the others hang on first. For a rule that
 * certainly does not hold there is none.
 */
final class RuleMatches {

    final CompiledRule rule;
    /** The first match that is certain. */
    @Nullable
    Match certain;

    /** The fact on which the first of the others hangs; {@code null} if there are no others. */
    @Nullable
    Slot unknown;

    private @Nullable Match last;
    /** What those that are not certain would be about, each once. */
    private List<Object> uncertain = List.of();

    RuleMatches(CompiledRule rule) {
        this.rule = rule;
    }

    /** A match that is certain: a rule that holds for certain facts. */
    static final class Match {
        final CompiledRule rule;
        final @Nullable Object[] frame;
        /** Another match of the same rule. */
        @Nullable
        Match next;

        /** What it says, once somebody asks. */
        @Nullable
        Finding finding;

        /** Whether that is kept, so far as the case tells, once somebody asks. */
        @Nullable
        StatusFinding status;

        Match(CompiledRule rule, @Nullable Object[] frame) {
            this.rule = rule;
            this.frame = frame;
        }

        /** What it is about, as {@link Slice#key}. */
        Object key() {
            return Slice.key(rule, frame);
        }

        /** Whether it is about what a slice is about; {@code null} for anything. */
        boolean belongsTo(@Nullable Slice slice) {
            return slice == null || slice.concerns(rule) && (rule.about < 0 || slice.admits(frame[rule.about]));
        }
    }

    void addCertain(Match match) {
        if (last == null) {
            certain = match;
        } else {
            last.next = match;
        }
        last = match;
    }

    /** Adds a match that hangs on an unknown fact. */
    void addUncertain(Object key, Slot hangsOn) {
        unknown = unknown == null ? hangsOn : unknown;
        if (!uncertain.contains(key)) {
            uncertain = uncertain.isEmpty() ? new ArrayList<>(2) : uncertain;
            uncertain.add(key);
        }
    }

    /** Whether one that is not certain is about what a slice is about, or may be; {@code null} for anything. */
    boolean isUndecided(@Nullable Slice slice) {
        return unknown != null
                && (slice == null
                        || slice.concerns(rule)
                                && (rule.about < 0 || uncertain.stream().anyMatch(slice::admitsKey)));
    }

    /** What those that are not certain would be about, each once. */
    List<Object> uncertainKeys() {
        return uncertain;
    }
}

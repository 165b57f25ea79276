package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody approaches another socially, on social media, or about work in that person's own time.
 *
 * @param contactedBy who makes the approach
 * @param contacted who is approached
 * @param asksFor what is asked of that person
 * @param contactedIsWorking whether the person approached is working at the time
 * @param contactedByIsWorking whether whoever makes the approach is working at the time
 * @param personalBasis whether whoever makes the approach does so on a personal basis
 */
@RecordBuilder
public record SocialContact(
        @Nullable Person contactedBy,
        @Nullable Person contacted,
        @Nullable Set<SocialAsk> asksFor,
        @Nullable Boolean contactedIsWorking,
        @Nullable Boolean contactedByIsWorking,
        @Nullable Boolean personalBasis)
        implements Situation {

    public SocialContact {
        asksFor = Copies.sorted(asksFor);
    }

    /** A builder with every fact unknown. */
    public static SocialContactBuilder builder() {
        return SocialContactBuilder.builder();
    }
}

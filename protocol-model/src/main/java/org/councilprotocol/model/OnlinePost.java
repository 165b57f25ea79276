package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody publishes something on social media, a blog or a website of their own, or lets others publish it there.
 *
 * @param publisher whose account, page or blog it is
 * @param dualUseAccount whether the account is used both as a councillor and as an individual
 * @param capacityStated whether the post makes clear in which capacity it is made
 * @param political whether its content is political
 * @param impressionOfCouncillor whether it gives the impression that the member acts as a councillor
 * @param byThirdParty whether somebody else wrote what is published there
 * @param allowed whether the holder of the account allows it to be published there or to stay up
 * @param offensive whether it contains a personal attack, or is disrespectful, rude or offensive
 * @param receivedInConfidence whether it contains anything received in confidence
 * @param againstConductCode whether it goes against the general principles of the members' code of conduct in some
 *     other way
 */
@RecordBuilder
public record OnlinePost(
        @Nullable Person publisher,
        @Nullable Boolean dualUseAccount,
        @Nullable Boolean capacityStated,
        @Exceptional("true") @Nullable Boolean political,
        @Nullable Boolean impressionOfCouncillor,
        @Exceptional("true") @Nullable Boolean byThirdParty,
        @Nullable Boolean allowed,
        @Exceptional("true") @Nullable Boolean offensive,
        @Exceptional("true") @Nullable Boolean receivedInConfidence,
        @Exceptional("true") @Nullable Boolean againstConductCode)
        implements Situation {

    /** A builder with every fact unknown. */
    public static OnlinePostBuilder builder() {
        return OnlinePostBuilder.builder();
    }
}

package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom a copy of correspondence is sent, or is to be sent.
 *
 * @param person who gets the copy
 * @param copiedBefore whether this person was among those to whom the correspondence being answered had been copied
 * @param askedBy who has asked that this person be sent a copy
 * @param relevantChair whether this person chairs the committee or sub-committee that the correspondence has to do with
 * @param authorAgrees whether the author of what is copied has said that this person is meant to have a copy, or
 *     consents
 * @param hidden whether the copy to this person is hidden (a blind copy)
 */
@RecordBuilder
public record CopyRecipient(
        @Nullable Person person,
        @Nullable Boolean copiedBefore,
        @Nullable CopyRequest askedBy,
        @Nullable Boolean relevantChair,
        @Nullable Boolean authorAgrees,
        @Exceptional("true") @Nullable Boolean hidden) {

    /** A builder with every fact unknown. */
    public static CopyRecipientBuilder builder() {
        return CopyRecipientBuilder.builder();
    }
}

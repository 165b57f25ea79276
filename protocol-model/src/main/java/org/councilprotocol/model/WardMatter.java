package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An issue arises, or something happens, that touches a ward.
 *
 * @param wards the wards affected, each treated on its own; empty if none in particular
 * @param significant whether it is a significant issue for those wards; a judgement
 * @param sensitiveOrPublic whether it is sensitive, or is public or may become so
 * @param commentExpected whether the public might reasonably expect the members for the ward to comment
 * @param individualCase whether it is the case of one resident, customer or site
 * @param backgroundRequested whether a member for one of those wards has asked for relevant background information
 * @param membersInformed whether the members for those wards have been told of it
 * @param kinds what kind of matter it is; complete when given
 * @param sensitive whether the matter is sensitive
 * @param tellingPracticable whether it is practicable to tell the members for the ward at this stage
 */
@RecordBuilder
public record WardMatter(
        @Nullable Set<Ward> wards,
        @Nullable Boolean significant,
        @Nullable Boolean sensitiveOrPublic,
        @Nullable Boolean commentExpected,
        @Nullable Boolean individualCase,
        @Nullable Boolean backgroundRequested,
        @Nullable Boolean membersInformed,
        @Nullable Set<WardMatterKind> kinds,
        @Nullable Boolean sensitive,
        @Nullable Boolean tellingPracticable)
        implements Situation {

    public WardMatter {
        wards = Copies.sorted(wards);
        kinds = Copies.sorted(kinds);
    }

    /** A builder with every fact unknown. */
    public static WardMatterBuilder builder() {
        return WardMatterBuilder.builder();
    }
}

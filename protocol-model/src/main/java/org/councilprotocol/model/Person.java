package org.councilprotocol.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody in a case: a {@link Member}, an {@link Officer}, or an {@link Outsider} to the council. */
public sealed interface Person permits Member, Officer, Outsider {

    /** How the case calls this person, such as {@code "Cllr A"}; {@code null} if it has no name for them. */
    @Nullable
    String id();

    /**
     * The posts and offices this person holds. Complete when given: empty, or {@link Post#OTHER} alone, means none that
     * a protocol names. {@code null} if unknown.
     */
    @Nullable
    Set<Post> posts();
}

package org.councilprotocol.model.decision;

import org.councilprotocol.model.Actor;
import org.councilprotocol.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named in a verdict.
 *
 * @param actor the party or post
 * @param of of what the post is held, such as a department; {@code null} if that is not stated or not known
 * @param ofFact the path of the fact that {@code of} is taken from; {@code null} if it is none. With {@code of}
 *     unknown, it names what to ask
 */
public record Who(
        Actor actor, @Nullable String of, @Nullable FactPath ofFact) {}

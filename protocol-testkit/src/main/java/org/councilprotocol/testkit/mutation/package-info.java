/**
 * Finds out whether the scenarios would notice a mistake in the rules: each mutant is the pack with one small change,
 * and a scenario must fail on it. {@link org.councilprotocol.testkit.mutation.Mutation} is the entry point.
 */
@NullMarked
package org.councilprotocol.testkit.mutation;

import org.jspecify.annotations.NullMarked;

/**
 * What two decisions differ in, words apart. {@link org.councilprotocol.testkit.core.DecisionCore} is the entry point:
 *
 * <pre>{@code
 * CoreDifference difference = CoreDifference.between(DecisionCore.read(before), DecisionCore.read(after));
 * difference.lines().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package org.councilprotocol.testkit.core;

import org.jspecify.annotations.NullMarked;

/**
 * Proves that a pack says what the council's document says. {@link org.councilprotocol.testkit.Scenarios} is the entry
 * point; a test class of one method runs every scenario of the {@code scenarios} folder on its classpath:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> scenarios() {
 *     return Scenarios.of("worcester").tests();
 * }
 * }</pre>
 *
 * <p>{@link org.councilprotocol.testkit.ProtocolAssertions} asserts on a single decision in Java, and
 * {@link org.councilprotocol.testkit.CoverageGate} fails where a norm that decides lacks a scenario.
 */
@NullMarked
package org.councilprotocol.testkit;

import org.jspecify.annotations.NullMarked;

/**
 * How long decisions take, and how much memory: {@link org.councilprotocol.benchmarks.Main} measures everything and
 * writes one page.
 *
 * <pre>{@code
 * mvn verify -Pbenchmarks -DskipTests -pl protocol-benchmarks -am
 * }</pre>
 */
@NullMarked
package org.councilprotocol.benchmarks;

import org.jspecify.annotations.NullMarked;

/**
 * All that proves a pack, in one class for its module to inherit: {@link org.councilprotocol.testkit.proof.PackTest}.
 *
 * <pre>{@code
 * class WorcesterTest extends PackTest {
 *     WorcesterTest() {
 *         super("worcester");
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.councilprotocol.testkit.proof;

import org.jspecify.annotations.NullMarked;

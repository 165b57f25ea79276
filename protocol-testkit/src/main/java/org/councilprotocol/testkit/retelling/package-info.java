/**
 * One event told in several ways: whether each of them is heard by every norm that turns on it. Open {@code Retellings}
 * first.
 */
@NullMarked
package org.councilprotocol.testkit.retelling;

import org.jspecify.annotations.NullMarked;

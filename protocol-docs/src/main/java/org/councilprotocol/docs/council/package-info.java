/**
 * The councils that pages tell of. {@link org.councilprotocol.docs.council.Councils} is the entry point:
 *
 * <pre>{@code
 * Councils.in(Path.of(".")).protocols();
 * }</pre>
 */
@NullMarked
package org.councilprotocol.docs.council;

import org.jspecify.annotations.NullMarked;

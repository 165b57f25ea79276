/**
 * What is told of packs. {@link org.councilprotocol.docs.pack.PackTable} is the entry point:
 *
 * <pre>{@code
 * PackTable.of(councils);
 * }</pre>
 */
@NullMarked
package org.councilprotocol.docs.pack;

import org.jspecify.annotations.NullMarked;

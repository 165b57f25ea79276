/** Proves the Worcester pack by its scenarios. */
@NullMarked
package org.councilprotocol.pack.worcester;

import org.jspecify.annotations.NullMarked;

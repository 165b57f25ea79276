/** Proves the St Just pack by its scenarios. */
@NullMarked
package org.councilprotocol.pack.stjust;

import org.jspecify.annotations.NullMarked;

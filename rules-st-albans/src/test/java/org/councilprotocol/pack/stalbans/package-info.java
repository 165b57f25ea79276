/** Proves the St Albans pack by its scenarios. */
@NullMarked
package org.councilprotocol.pack.stalbans;

import org.jspecify.annotations.NullMarked;

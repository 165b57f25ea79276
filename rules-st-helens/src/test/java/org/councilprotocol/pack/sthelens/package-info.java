/** Proves the St Helens pack by its scenarios. */
@NullMarked
package org.councilprotocol.pack.sthelens;

import org.jspecify.annotations.NullMarked;

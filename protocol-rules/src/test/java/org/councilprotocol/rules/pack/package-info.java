/** Packs with something wrong in them. */
@NullMarked
package org.councilprotocol.rules.pack;

import org.jspecify.annotations.NullMarked;

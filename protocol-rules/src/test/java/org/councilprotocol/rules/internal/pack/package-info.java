/** Packs with something wrong in them. */
@NullMarked
package org.councilprotocol.rules.internal.pack;

import org.jspecify.annotations.NullMarked;

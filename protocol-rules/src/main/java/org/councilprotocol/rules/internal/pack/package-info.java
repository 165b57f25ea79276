/** Reads packs, verifies them and tells every defect; what a pack says, decoded, from its files or from an image. */
@NullMarked
package org.councilprotocol.rules.internal.pack;

import org.jspecify.annotations.NullMarked;

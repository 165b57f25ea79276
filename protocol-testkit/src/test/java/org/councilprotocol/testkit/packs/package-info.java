/** Packs made up at random, and what they must say of cases made up at random. */
@NullMarked
package org.councilprotocol.testkit.packs;

import org.jspecify.annotations.NullMarked;

/** Tests of how facts that are not known are completed. */
@NullMarked
package org.councilprotocol.rules.internal.decide;

import org.jspecify.annotations.NullMarked;

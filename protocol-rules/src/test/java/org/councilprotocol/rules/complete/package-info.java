/** Tests of how facts that are not known are completed. */
@NullMarked
package org.councilprotocol.rules.complete;

import org.jspecify.annotations.NullMarked;

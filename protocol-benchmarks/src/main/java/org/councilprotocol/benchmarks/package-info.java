/** How long decisions take. */
@NullMarked
package org.councilprotocol.benchmarks;

import org.jspecify.annotations.NullMarked;

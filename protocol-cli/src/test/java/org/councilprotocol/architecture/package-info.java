/** What the modules may know of one another. It stands beside the command line, which sees them all. */
@NullMarked
package org.councilprotocol.architecture;

import org.jspecify.annotations.NullMarked;

/** What the command line answers. */
@NullMarked
package org.councilprotocol.cli;

import org.jspecify.annotations.NullMarked;

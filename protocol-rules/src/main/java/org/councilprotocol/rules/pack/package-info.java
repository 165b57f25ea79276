/** A council's pack from outside: its files, its catalogue of norms, and what is wrong with it. */
@NullMarked
package org.councilprotocol.rules.pack;

import org.jspecify.annotations.NullMarked;

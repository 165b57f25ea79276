/** A council's pack: its catalogue of norms, its rules, and what is wrong with it. */
@NullMarked
package org.councilprotocol.rules.pack;

import org.jspecify.annotations.NullMarked;

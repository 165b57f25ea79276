/**
 * The part of Drools' rule language that a pack may use, read by a parser of our own.
 *
 * <p>The parser knows nothing that a pack must not do: there is no syntax for code, so none can hide. What the rule
 * engine compiles is written anew from what was read here, never the author's text.
 */
@NullMarked
package org.councilprotocol.rules.internal.language;

import org.jspecify.annotations.NullMarked;

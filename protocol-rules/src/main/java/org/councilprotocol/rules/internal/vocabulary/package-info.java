/** The model as data: which situations there are, which facts each has, and of what type each fact is. */
@NullMarked
package org.councilprotocol.rules.internal.vocabulary;

import org.jspecify.annotations.NullMarked;

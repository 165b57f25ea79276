/** The norms of a protocol: its atoms, each with its clause, its kind and a paraphrase. */
@NullMarked
package org.councilprotocol.model.norm;

import org.jspecify.annotations.NullMarked;

/**
 * What unknown facts mean. A rule is plain two-valued logic and never speaks of the unknown; here the facts that are
 * not given are completed in every way that could matter, and what the rules say of each completion is put together.
 */
@NullMarked
package org.councilprotocol.rules.complete;

import org.jspecify.annotations.NullMarked;

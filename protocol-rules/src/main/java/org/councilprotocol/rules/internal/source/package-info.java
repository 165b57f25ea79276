/**
 * JSON as somebody wrote it: every value with the line and column where it stands, before it is known what it means.
 * {@link org.councilprotocol.rules.internal.source.JsonReader} is the entry point; cases, packs, scenarios and
 * decisions are all read by it.
 *
 * <pre>{@code
 * Json value = JsonReader.read("{\"serious\": true}", 20).value();
 * }</pre>
 */
@NullMarked
package org.councilprotocol.rules.internal.source;

import org.jspecify.annotations.NullMarked;

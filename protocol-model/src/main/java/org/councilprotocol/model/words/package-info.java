/**
 * The one place where situations, facts, posts, acts and values have their names for people.
 * {@link org.councilprotocol.model.words.Words} is the entry point:
 *
 * <pre>{@code
 * Words.common().get("complaint.serious.ask"); // "Is the complaint serious?"
 * }</pre>
 */
@NullMarked
package org.councilprotocol.model.words;

import org.jspecify.annotations.NullMarked;

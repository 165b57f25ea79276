/**
 * What the model's situations, facts, posts and acts are called in British English.
 *
 * <pre>{@code
 * String label = Words.common().get("post.monitoring-officer");
 * }</pre>
 */
@NullMarked
package org.councilprotocol.model.words;

import org.jspecify.annotations.NullMarked;

/**
 * Facts and values in words. {@link org.councilprotocol.rules.text.Phrases} is the entry point:
 *
 * <pre>{@code
 * new Phrases(Words.common()).question(complaint, "subjects[0].grade");
 * // "How senior is the person complained of?"
 * }</pre>
 */
@NullMarked
package org.councilprotocol.rules.text;

import org.jspecify.annotations.NullMarked;

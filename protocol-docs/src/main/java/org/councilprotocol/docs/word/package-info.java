/**
 * What is told of the words of verdicts. {@link org.councilprotocol.docs.word.WordsPage} is the entry point:
 *
 * <pre>{@code
 * WordsPage.of(councils);
 * }</pre>
 */
@NullMarked
package org.councilprotocol.docs.word;

import org.jspecify.annotations.NullMarked;

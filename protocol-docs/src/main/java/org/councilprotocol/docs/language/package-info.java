/**
 * What is told of the rule language. {@link org.councilprotocol.docs.language.RulesPage} is the entry point:
 *
 * <pre>{@code
 * RulesPage.of(Files.readString(file)); // the same page with its tables made anew
 * }</pre>
 */
@NullMarked
package org.councilprotocol.docs.language;

import org.jspecify.annotations.NullMarked;

/**
 * What is told of situations. {@link org.councilprotocol.docs.situation.SituationPages} is the entry point:
 *
 * <pre>{@code
 * new SituationPages(councils).index();
 * }</pre>
 */
@NullMarked
package org.councilprotocol.docs.situation;

import org.jspecify.annotations.NullMarked;

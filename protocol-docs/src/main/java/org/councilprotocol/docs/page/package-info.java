/**
 * Pages and what they are made of. {@link org.councilprotocol.docs.page.Page} is the entry point:
 *
 * <pre>{@code
 * new Page(file, text).write();
 * }</pre>
 */
@NullMarked
package org.councilprotocol.docs.page;

import org.jspecify.annotations.NullMarked;

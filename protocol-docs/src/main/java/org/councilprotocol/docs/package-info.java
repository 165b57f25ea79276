/**
 * The pages of the reference, written from the model, its words and the packs.
 * {@link org.councilprotocol.docs.ReferencePages} is the entry point:
 *
 * <pre>{@code
 * for (Page page : ReferencePages.of(Path.of(".")).pages()) {
 *     page.write();
 * }
 * }</pre>
 */
@NullMarked
package org.councilprotocol.docs;

import org.jspecify.annotations.NullMarked;

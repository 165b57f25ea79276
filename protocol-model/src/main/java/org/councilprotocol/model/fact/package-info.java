/**
 * Facts as decisions speak of them: where a fact is ({@link org.councilprotocol.model.fact.FactPath}) and what it says.
 *
 * <pre>{@code
 * FactPath path = FactPath.parse("subjects[0].posts");
 * path.parent();   // subjects[0]
 * }</pre>
 */
@NullMarked
package org.councilprotocol.model.fact;

import org.jspecify.annotations.NullMarked;

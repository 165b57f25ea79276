/** What {@link org.councilprotocol.rules.Finder} finds. Open {@link org.councilprotocol.rules.find.Candidate} first. */
@NullMarked
package org.councilprotocol.rules.find;

import org.jspecify.annotations.NullMarked;

/**
 * The councils whose protocols this server answers for. Open {@link org.councilprotocol.web.council.Councils} first.
 */
@NullMarked
package org.councilprotocol.web.council;

import org.jspecify.annotations.NullMarked;

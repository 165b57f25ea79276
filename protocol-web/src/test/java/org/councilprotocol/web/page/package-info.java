/** What pages are made of. */
@NullMarked
package org.councilprotocol.web.page;

import org.jspecify.annotations.NullMarked;

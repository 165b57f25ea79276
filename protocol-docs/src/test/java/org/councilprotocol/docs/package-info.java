/** That the pages are true. */
@NullMarked
package org.councilprotocol.docs;

import org.jspecify.annotations.NullMarked;

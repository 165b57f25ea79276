/** That the page of the rule language leaves nothing out. */
@NullMarked
package org.councilprotocol.docs.language;

import org.jspecify.annotations.NullMarked;

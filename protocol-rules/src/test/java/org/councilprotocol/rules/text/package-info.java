/** What people read. */
@NullMarked
package org.councilprotocol.rules.text;

import org.jspecify.annotations.NullMarked;

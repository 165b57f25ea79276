/** JSON in and out. */
@NullMarked
package org.councilprotocol.rules.json;

import org.jspecify.annotations.NullMarked;

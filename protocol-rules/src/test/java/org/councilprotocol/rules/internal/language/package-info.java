@NullMarked
package org.councilprotocol.rules.internal.language;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.councilprotocol.rules.internal.time;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.councilprotocol.rules.time;

import org.jspecify.annotations.NullMarked;

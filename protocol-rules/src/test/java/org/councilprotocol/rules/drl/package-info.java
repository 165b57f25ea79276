@NullMarked
package org.councilprotocol.rules.drl;

import org.jspecify.annotations.NullMarked;

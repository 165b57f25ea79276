@NullMarked
package org.councilprotocol.rules;

import org.jspecify.annotations.NullMarked;

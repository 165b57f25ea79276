@NullMarked
package org.councilprotocol.drools;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.councilprotocol.testkit.core;

import org.jspecify.annotations.NullMarked;

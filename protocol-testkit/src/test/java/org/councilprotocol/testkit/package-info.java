/** The testkit put to the test, with a protocol of five norms. */
@NullMarked
package org.councilprotocol.testkit;

import org.jspecify.annotations.NullMarked;

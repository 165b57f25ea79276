/** Rule mutation put to the test, with a pack of two rules. */
@NullMarked
package org.councilprotocol.testkit.mutation;

import org.jspecify.annotations.NullMarked;

/** That words have one place. */
@NullMarked
package org.councilprotocol.docs.word;

import org.jspecify.annotations.NullMarked;

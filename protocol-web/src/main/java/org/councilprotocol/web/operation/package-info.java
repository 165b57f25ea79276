/** What whoever runs the server asks it: whether it lives, how it fares, which rules it has. */
@NullMarked
package org.councilprotocol.web.operation;

import org.jspecify.annotations.NullMarked;

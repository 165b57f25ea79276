/** What the server answers. */
@NullMarked
package org.councilprotocol.web;

import org.jspecify.annotations.NullMarked;

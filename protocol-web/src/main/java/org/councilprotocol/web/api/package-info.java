/** The service for other programs, version 1. Open {@link org.councilprotocol.web.api.Service} first. */
@NullMarked
package org.councilprotocol.web.api;

import org.jspecify.annotations.NullMarked;

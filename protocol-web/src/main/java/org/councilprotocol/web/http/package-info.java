/**
 * Requests and responses, and the one server that carries them. Nothing else knows which server that is. Open
 * {@link org.councilprotocol.web.http.HttpServer} first.
 */
@NullMarked
package org.councilprotocol.web.http;

import org.jspecify.annotations.NullMarked;

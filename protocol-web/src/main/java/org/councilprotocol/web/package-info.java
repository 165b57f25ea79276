/**
 * The protocols over HTTP: a service for other programs, and pages for clerks that need no JavaScript. Open
 * {@link org.councilprotocol.web.WebServer} first.
 *
 * <pre>{@code
 * try (WebServer server = WebServer.start(Settings.standard().withPort(0))) {
 *     URI councils = URI.create("http://127.0.0.1:" + server.port() + "/v1/councils");
 * }
 * }</pre>
 */
@NullMarked
package org.councilprotocol.web;

import org.jspecify.annotations.NullMarked;

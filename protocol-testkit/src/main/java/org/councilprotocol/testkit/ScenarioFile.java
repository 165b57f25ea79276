package org.councilprotocol.testkit;

import java.net.URI;

/**
 * A scenario file.
 *
 * @param name its path within the folder, with {@code /} between the names
 * @param uri where it is
 * @param content what is in it
 */
record ScenarioFile(String name, URI uri, String content) {}

package org.councilprotocol.testkit;

/**
 * A scenario file.
 *
 * @param name its path within the folder, with {@code /} between the names
 * @param content what is in it
 */
record ScenarioFile(String name, String content) {}

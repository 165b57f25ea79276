package org.councilprotocol.rules.json;

/** What is wrong with a case, and where. */
public record InputDefect(String path, String message) {}

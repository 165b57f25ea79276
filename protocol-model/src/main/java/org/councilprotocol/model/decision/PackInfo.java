package org.councilprotocol.model.decision;

/**
 * Which pack decided.
 *
 * @param council the council's short name, such as {@code "worcester"}
 * @param document the title of the council's document
 * @param edition the edition encoded
 * @param fingerprint the SHA-256 of the pack's files, in hexadecimal: the same fingerprint gives the same decisions
 */
public record PackInfo(String council, String document, String edition, String fingerprint) {}

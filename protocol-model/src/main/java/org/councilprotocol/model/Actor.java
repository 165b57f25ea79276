package org.councilprotocol.model;

/** Whom a verdict binds, or to whom an act is directed: a {@link Party} or the holder of a {@link Post}. */
public sealed interface Actor extends Named permits Party, Post {}

package org.councilprotocol.rules.internal.pack;

/**
 * An image that is not to be used; its message says why, as in {@code "norms.json has changed since the build"}. Then
 * the pack's files themselves are to be read.
 */
public final class ImageException extends Exception {

    private static final long serialVersionUID = 1L;

    ImageException(String why) {
        super(why);
    }
}

package org.councilprotocol.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which version of this library is running. */
public final class LibraryVersion {

    private static final String RESOURCE = "version.properties";
    private static final String KEY = "version=";

    private static final String CURRENT = read();

    private LibraryVersion() {}

    /**
     * The version, such as {@code "1.2.0"}; {@code "unknown"} where somebody packed the library anew and left out the
     * resource that tells it. Every decision names it.
     */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream in = LibraryVersion.class.getResourceAsStream(RESOURCE)) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.startsWith(KEY) ? text.substring(KEY.length()) : "unknown";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

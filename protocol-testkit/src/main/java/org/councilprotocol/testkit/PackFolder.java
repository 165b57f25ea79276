package org.councilprotocol.testkit;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** Where a pack's own files are, seen from its tests. */
final class PackFolder {

    private PackFolder() {}

    /**
     * The folder of a pack on the classpath.
     *
     * @throws IllegalStateException if the pack is not there, or is in a jar
     */
    static Path of(String council) {
        String file = "org/councilprotocol/pack/" + council.replace("-", "") + "/pack.json";
        URL url = Thread.currentThread().getContextClassLoader().getResource(file);
        if (url == null) {
            throw new IllegalStateException("there is no " + file + " on the classpath");
        }
        if (!url.getProtocol().equals("file")) {
            throw new IllegalStateException("the pack " + council + " is in a jar; unpack it and use the folder");
        }
        try {
            return Objects.requireNonNull(Path.of(new URI(url.toString())).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

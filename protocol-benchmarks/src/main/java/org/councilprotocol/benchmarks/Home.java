package org.councilprotocol.benchmarks;

import java.nio.file.Path;

/** Where the project and its packs are. */
final class Home {

    private Home() {}

    /** The project's folder, from the system property {@code benchmarks.home}. */
    static Path folder() {
        return Path.of(System.getProperty("benchmarks.home", ".."))
                .toAbsolutePath()
                .normalize();
    }

    /** A council's scenarios. */
    static Path scenarios(String council) {
        return folder().resolve("rules-" + council + "/src/test/resources/scenarios");
    }

    /** A council's pack as its authors write it. */
    static Path pack(String council) {
        return folder().resolve("rules-" + council + "/src/main/resources/org/councilprotocol/pack/"
                + council.replace("-", ""));
    }
}

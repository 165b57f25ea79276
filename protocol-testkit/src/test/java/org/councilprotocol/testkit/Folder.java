package org.councilprotocol.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Scenario files written for one test.
 *
 * @param path the folder
 */
record Folder(Path path) {

    /** A scenario about the Managing Director with this in place of expect and never. */
    static String scenario(String id, String claims) {
        return """
                {"id": "%s", "sentence": "A member complains", "class": "simple",
                 "case": {"situation": "complaint", "subjects": [{"posts": ["managing-director"]}]}%s}""".formatted(id, claims.isEmpty() ? "" : ", " + claims);
    }

    static String file(String... scenarios) {
        return "{\"scenarios\": [" + String.join(",\n", scenarios) + "]}";
    }

    Folder write(String file, String content) {
        try {
            Files.writeString(path.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Scenarios scenarios() {
        return scenarios(TinyProtocol.ofComplaints());
    }

    Scenarios scenarios(UnderTest underTest) {
        return Scenarios.of(underTest).in(path);
    }
}

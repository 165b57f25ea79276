package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case is decided on the readings that are asked for. */
class DecideOnReadingsTest {

    private static final Protocol PROTOCOL = Protocol.of(
            PackFiles.of(Map.of("pack.json", """
            {"language": 2, "readings": {"public is enough": "what is said in public is grave"},
             "council": "tiny", "name": "Tiny Council", "document": "Protocol", "edition": "2026",
             "source": {"sha256": "0000000000000000000000000000000000000000000000000000000000000000"},
             "encodes": [], "closureDays": [], "posts": {}, "acts": {}, "roles": {}}
            """, "norms.json", """
            [{"id": "1.1/1", "clause": "1.1", "lines": "1", "kind": "OBLIGATION", "defeasible": false,
              "bearer": "members", "text": "It says so.", "state": "decides"}]
            """, "s00-terms.drl", """
            package org.councilprotocol.pack.tiny.terms;

            import org.councilprotocol.model.*;

            global Verdicts verdicts;

            agenda-group "terms"

            rule "what is said in public is grave, on one reading"
            when
                $c : Complaint( inPublic == true )
                Reading( name == "public is enough" )
            then
                insert(new Term("grave", $c));
            end
            """, "s01-rules.drl", """
            package org.councilprotocol.pack.tiny;

            import org.councilprotocol.model.*;

            global Verdicts verdicts;

            rule "1.1/1 a grave complaint"
            when
                $c : Complaint()
                Term( name == "grave", of == $c )
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
            end
            """)));

    @TempDir
    private Path folder;

    private Run decide(String... more) throws IOException {
        Path file = folder.resolve("case.json");
        Files.writeString(file, "{\"situation\": \"complaint\", \"inPublic\": true}");
        String[] arguments = new String[more.length + 3];
        arguments[0] = "decide";
        arguments[1] = "worcester";
        arguments[2] = file.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Run.opening(() -> PROTOCOL, arguments);
    }

    @Test
    void without_a_reading_what_hangs_on_it_is_arguable() throws IOException {
        assertThat(decide().out()).contains("On the reading that what is said in public is grave.");
    }

    @Test
    void on_a_reading_it_is_a_verdict_and_the_reading_is_told() throws IOException {
        Run run = decide("--reading", "public is enough");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .doesNotContain("On the reading")
                .contains("The text is read so here, and in no other way: public is enough.");
        assertThat(decide("--json", "--reading", "public is enough").out()).contains("\"public is enough\"");
    }

    @Test
    void a_reading_that_there_is_not_names_the_nearest() throws IOException {
        Run run = decide("--reading", "public is enouhg");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("there is no reading \"public is enouhg\"")
                .contains("public is enough");
    }
}

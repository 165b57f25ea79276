package org.councilprotocol.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.testkit.retelling.RetellingGate;
import org.councilprotocol.testkit.retelling.Retellings;
import org.councilprotocol.testkit.retelling.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate must be able to fail: a norm that hears one way of telling an event and not another is found. */
class RetellingsTest {

    @TempDir
    Path folder;

    private static final String HEARD_IN_EACH = """
            rule "1/1 no pressing for other advice"
            when
                $s : Situation()
                Term( name == "pressed to change advice", of == $s )
            then
                verdicts.shouldNot(Party.MEMBER, Act.named("press"));
            end
            """;

    private static final String HEARD_IN_ONE = """
            rule "1/1 no pressing for other advice"
            when
                $s : Conduct()
                Term( name == "pressed to change advice", of == $s )
            then
                verdicts.shouldNot(Party.MEMBER, Act.named("press"));
            end
            """;

    @Test
    void a_case_is_made_of_every_way_of_telling_a_common_term() throws IOException {
        assertThat(Retellings.of(pack(HEARD_IN_EACH)).tellings().get("pressed to change advice"))
                .extracting(Telling::caseJson)
                .contains(
                        "{\"situation\":\"conduct\",\"kinds\":[\"insisting-on-changed-advice\"],\"by\":{\"party\":\"member\"}}",
                        "{\"situation\":\"report\",\"pressedAgainstOwnView\":true}");
    }

    @Test
    void what_every_norm_hears_passes() throws IOException {
        Retellings retellings = Retellings.of(pack(HEARD_IN_EACH));
        assertThat(retellings.unheard()).isEmpty();
        RetellingGate.check(retellings);
    }

    @Test
    void a_norm_that_hears_one_telling_alone_is_found() throws IOException {
        Retellings retellings = Retellings.of(pack(HEARD_IN_ONE));
        assertThat(retellings.unheard()).extracting(Retellings.Unheard::norm).contains("1/1");
        assertThatThrownBy(() -> RetellingGate.check(retellings))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1/1 does not hear \"pressed to change advice: over a report\"");
    }

    private Protocol pack(String rule) throws IOException {
        Files.writeString(folder.resolve("pack.json"), """
                { "language": 2, "council": "littlewood", "name": "Littlewood Town Council", "document": "Protocol", "edition": "2026",
                  "source": { "sha256": "0000000000000000000000000000000000000000000000000000000000000000" },
                  "encodes": [], "closureDays": [], "posts": {}, "parties": {},
                  "acts": { "press": "press for other advice" } }
                """);
        Files.writeString(folder.resolve("norms.json"), """
                [ { "id": "1/1", "clause": "1", "lines": "1", "kind": "RECOMMENDATION", "defeasible": false,
                    "bearer": "members", "text": "Members are not to press for other advice.", "state": "decides" } ]
                """);
        Files.writeString(
                folder.resolve("s01.drl"),
                "package org.councilprotocol.pack.littlewood;\n\nimport org.councilprotocol.model.*;\n\n"
                        + "global Verdicts verdicts;\n\n" + rule);
        return Protocol.load(folder);
    }
}

package org.councilprotocol.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.pack.PackCorpus;
import org.councilprotocol.rules.json.DecisionReader;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.json.Decisions;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.RandomCases;
import org.councilprotocol.rules.pack.PackFiles;

/** Any bytes are a decision, which is written and read back equal, or are refused with a message of a page or two. */
public final class DecisionTarget implements FuzzTarget {

    private static final DecisionReader READER = new DecisionReader();
    private static final DecisionWriter WRITER = new DecisionWriter();
    private static final DecisionTarget ONLY = new DecisionTarget();

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        ONLY.takes(input);
    }

    @Override
    public boolean takes(byte[] input) {
        Decision read;
        try {
            read = READER.read(new String(input, StandardCharsets.UTF_8));
        } catch (InputException e) {
            assertThat(e.defects()).isNotEmpty();
            assertThat(e.getMessage()).hasSizeLessThan(CaseTarget.LONGEST_MESSAGE);
            return false;
        }
        assertThat(READER.read(WRITER.write(read))).isEqualTo(read);
        return true;
    }

    @Override
    public List<byte[]> seeds() {
        List<Decision> decisions = new ArrayList<>(List.of(Decisions.full(), Decisions.silent()));
        Protocol protocol = Protocol.of(PackFiles.of(PackCorpus.good()));
        RandomCases cases = new RandomCases(12);
        for (int i = 0; i < 20; i++) {
            decisions.add(protocol.decide(Case.of(cases.next())));
        }
        return decisions.stream()
                .map(decision -> WRITER.write(decision).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public String toString() {
        return "decisions";
    }
}

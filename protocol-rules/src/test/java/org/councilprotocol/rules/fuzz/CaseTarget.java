package org.councilprotocol.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.pack.PackCorpus;
import org.councilprotocol.rules.json.CaseReader;
import org.councilprotocol.rules.json.DecisionReader;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.RandomCases;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.rules.pack.PackFiles;

/**
 * Any bytes are a case, which is written and read back equal, and so is what is decided of it; or they are refused with
 * a message of a page or two.
 */
public final class CaseTarget implements FuzzTarget {

    /** A page of defects is told, and after that the one that filled it is told to its end. */
    static final int LONGEST_MESSAGE = 12_000;

    private static final CaseReader READER = CaseReader.of(Set.of());
    private static final SituationWriter WRITER = new SituationWriter();
    private static final Protocol PROTOCOL = Protocol.of(PackFiles.of(PackCorpus.good()));
    private static final DecisionReader DECISIONS = new DecisionReader();
    private static final CaseTarget ONLY = new CaseTarget();

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        ONLY.takes(input);
    }

    @Override
    public boolean takes(byte[] input) {
        Case read;
        try {
            read = READER.read(new ByteArrayInputStream(input));
        } catch (InputException e) {
            assertThat(e.defects()).isNotEmpty();
            assertThat(e.getMessage()).hasSizeLessThan(LONGEST_MESSAGE);
            return false;
        }
        assertThat(READER.read(WRITER.write(read.situations()))).isEqualTo(read);
        Decision decision = PROTOCOL.decide(read);
        assertThat(DECISIONS.read(new DecisionWriter().write(decision))).isEqualTo(decision);
        return true;
    }

    @Override
    public List<byte[]> seeds() {
        RandomCases cases = new RandomCases(11);
        return Stream.generate(() -> WRITER.write(cases.next()).getBytes(StandardCharsets.UTF_8))
                .limit(30)
                .toList();
    }

    @Override
    public String toString() {
        return "cases";
    }
}

package org.councilprotocol.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any bytes holds of those with which fuzzing begins, among them all that once went wrong. */
class CorpusTest {

    static List<FuzzTarget> targets() {
        return Corpus.targets();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void each_input_is_taken_or_refused_as_is_promised(FuzzTarget target) throws IOException {
        int taken = 0;
        Map<String, byte[]> inputs = Corpus.inputs(target);
        for (Map.Entry<String, byte[]> input : inputs.entrySet()) {
            try {
                taken += target.takes(input.getValue()) ? 1 : 0;
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(target + " fell over " + input.getKey(), e);
            }
        }
        assertThat(taken).isBetween(1, inputs.size() - 1);
    }
}

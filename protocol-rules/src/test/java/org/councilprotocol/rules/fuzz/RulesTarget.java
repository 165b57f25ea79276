package org.councilprotocol.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.decide.StepCount;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.pack.PackCorpus;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.jspecify.annotations.Nullable;

/**
 * Any text as one more file of rules is refused with its defects, or makes a pack that decides a case of each
 * situation, of which nothing is known, within its steps.
 */
public final class RulesTarget implements FuzzTarget {

    private static final String FILE = "s09-more.drl";

    /** The steps of exploring, and of a first look at every rule in the largest case. */
    private static final long MOST_STEPS = StepCount.MOST + PackLimits.STEPS_OF_A_SITUATION;

    private static final RulesTarget ONLY = new RulesTarget();

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        ONLY.takes(input);
    }

    @Override
    public boolean takes(byte[] input) {
        Map<String, String> texts = PackCorpus.good();
        texts.put(FILE, new String(input, StandardCharsets.UTF_8));
        PackFiles files = PackFiles.of(texts);
        try {
            PackReader.read(files);
        } catch (PackException e) {
            assertThat(e.defects()).isNotEmpty().hasSizeLessThanOrEqualTo(PackLimits.DEFECTS + 1);
            return false;
        }
        StepCount steps = new StepCount(files);
        for (Shape shape : Shape.situations().values()) {
            Situation nothingKnown =
                    (Situation) shape.create(new @Nullable Object[shape.parts().size()]);
            assertThat(steps.of(nothingKnown)).isLessThanOrEqualTo(MOST_STEPS);
        }
        return true;
    }

    @Override
    public List<byte[]> seeds() {
        return PackCorpus.cases("attacks.txt").stream()
                .flatMap(attack -> attack.files().entrySet().stream())
                .filter(file -> file.getKey().endsWith(".drl"))
                .map(Map.Entry::getValue)
                .distinct()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public String toString() {
        return "rules";
    }
}

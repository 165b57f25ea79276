package org.councilprotocol.testkit.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.rules.pack.PackException;
import org.junit.jupiter.api.Test;

/**
 * Packs made up at random, and what they must say of cases that tell something of facts that they leave out, against
 * brute force: what holds in every completion that is as told is settled, and nothing else is.
 *
 * <p>System properties: {@code partlyTold.packs} how many packs, {@code partlyTold.seed} the first seed.
 */
class PartlyToldTest {

    private static final int PACKS = Integer.getInteger("partlyTold.packs", 120);
    private static final long SEED = Long.getLong("partlyTold.seed", 1);
    private static final int CASES = 12;
    private static final int COMPLETIONS = 400;
    private static final EveryCompletion.Bounds FEW = new EveryCompletion.Bounds(1, 2);

    @Test
    void what_is_settled_of_a_case_partly_told_is_what_every_completion_that_is_as_told_says() {
        Map<String, Integer> tried = new TreeMap<>();
        Map<String, String> failed = new TreeMap<>();
        for (long seed = SEED; seed < SEED + PACKS; seed++) {
            SmallPack pack = PackMaker.make(seed);
            Protocol protocol;
            try {
                protocol = Protocol.of(pack.files());
            } catch (PackException refused) {
                continue;
            }
            Properties properties = new Properties(pack, protocol, new Tally());
            CaseMaker cases = new CaseMaker(pack, new Random(seed));
            for (int i = 0; i < CASES; i++) {
                Case partly = partly(pack, protocol, cases.next(), new Random(seed + i));
                if (partly == null) {
                    continue;
                }
                partly.told().values().forEach(so -> tried.merge(so.getClass().getSimpleName(), 1, Integer::sum));
                for (Properties.Failure failure :
                        properties.check(partly, new Properties.Effort(COMPLETIONS, seed % 10 == 0), seed + i)) {
                    failed.putIfAbsent(
                            failure.kind(),
                            "Not so: " + failure.kind() + " (pack of seed " + seed + ")\n" + failure.detail() + "\n\n"
                                    + pack + "\n" + new SituationWriter().write(partly));
                }
            }
        }
        assertThat(String.join("\n\n", failed.values())).as("what is not so").isEmpty();
        assertThat(tried)
                .containsKeys(
                        Told.Not.class.getSimpleName(),
                        Told.OneOf.class.getSimpleName(),
                        Told.Elements.class.getSimpleName());
    }

    /** A case, in normal form, that tells something of what these situations leave out; {@code null} for none. */
    private static Case partly(SmallPack pack, Protocol protocol, List<Situation> situations, Random random) {
        EveryCompletion every = new EveryCompletion(pack);
        List<List<Situation>> completions = new ArrayList<>();
        for (int i = 0; i < 40 && completions.size() < 8; i++) {
            List<Situation> completed = every.any(situations, FEW, random);
            if (completed != null) {
                completions.add(completed);
            }
        }
        Case made = completions.isEmpty() ? null : PartlyTold.some(situations, new Facts(pack), completions, random);
        if (made == null) {
            return null;
        }
        try {
            Case normal = protocol.read(new SituationWriter().write(made));
            return normal.told().isEmpty() ? null : normal;
        } catch (InputException refused) {
            // What the situations say besides can be no case.
            return null;
        }
    }
}

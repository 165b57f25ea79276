package org.councilprotocol.testkit.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.rules.pack.PackException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Packs made up at random, of every form of the rule language, and what they must say of partial cases made up at
 * random, against brute force.
 *
 * <p>System properties: {@code randomPacks.packs} how many packs, {@code randomPacks.cases} how many cases for each,
 * {@code randomPacks.seed} the first seed (each pack has the next), {@code randomPacks.completions} how many
 * completions of a case are tried at the most, {@code randomPacks.drools} every how many packs are put to Drools as
 * well, and {@code randomPacks.all} whether the run goes on after the first failure, to tell of one of each kind.
 */
class RandomPacksTest {

    private static final int PACKS = Integer.getInteger("randomPacks.packs", 60);
    private static final int CASES = Integer.getInteger("randomPacks.cases", 20);
    private static final long SEED = Long.getLong("randomPacks.seed", 1);
    private static final int COMPLETIONS = Integer.getInteger("randomPacks.completions", 200);
    private static final int DROOLS = Integer.getInteger("randomPacks.drools", 20);
    private static final boolean ALL = Boolean.getBoolean("randomPacks.all");

    /** In so long a run nothing may come up in less than one of a hundred packs or decisions. */
    private static final int LONG = 20_000;

    @Test
    void what_a_pack_says_of_a_partial_case_is_what_its_rules_say_of_every_completion() {
        Tally tally = new Tally();
        Map<String, String> found = new TreeMap<>();
        Map<String, Integer> times = new TreeMap<>();
        for (int i = 0; i < PACKS; i++) {
            long seed = SEED + i;
            SmallPack pack = sound(PackMaker.make(seed), tally);
            if (pack == null) {
                continue;
            }
            Protocol protocol = Protocol.of(pack.files());
            tally.pack(pack);
            Properties properties = new Properties(pack, protocol, tally);
            CaseMaker cases = new CaseMaker(pack, new Random(seed));
            for (int j = 0; j < CASES; j++) {
                List<Situation> told = cases.next();
                Properties.Effort effort = new Properties.Effort(COMPLETIONS, i % DROOLS == 0);
                for (Properties.Failure failure : properties.check(told, effort, seed + j)) {
                    times.merge(failure.kind(), 1, Integer::sum);
                    if (!found.containsKey(failure.kind())) {
                        found.put(failure.kind(), shown(failure, pack, told, seed, seed + j, effort));
                    }
                }
                if (!ALL && !found.isEmpty()) {
                    break;
                }
            }
            if (!ALL && !found.isEmpty()) {
                break;
            }
        }
        System.out.println(tally);
        times.forEach((kind, count) -> System.out.println("failed " + count + ": " + kind));
        assertThat(String.join("\n\n", found.values())).as("what is not so").isEmpty();
        assertThat(tally.decisions()).isPositive();
        assertThat(tally.ordinaryCases()).isPositive();
        assertThat(tally.statuses()).isPositive();
        if (tally.decisions() >= LONG) {
            assertCommon(tally);
        }
    }

    /** A pack that is accepted: the same, without its rules that are refused; {@code null} if nothing is left. */
    private static @Nullable SmallPack sound(SmallPack made, Tally tally) {
        SmallPack pack = made;
        for (int tries = 0; !pack.rules().isEmpty() && tries < 5; tries++) {
            try {
                Protocol.of(pack.files());
                return pack;
            } catch (PackException e) {
                e.defects().forEach(defect -> tally.refused(defect.wrong()));
                pack = pack.without(e.defects());
            }
        }
        tally.refusedWhole();
        return null;
    }

    private static void assertCommon(Tally tally) {
        Set<String> forms = new TreeSet<>(Forms.all());
        forms.removeAll(tally.formShares().keySet());
        assertThat(forms).as("forms of the rule language that never came up").isEmpty();
        Map<String, Double> rare = new LinkedHashMap<>(tally.formShares());
        rare.putAll(tally.classShares());
        rare.values().removeIf(share -> share >= 1);
        assertThat(rare).as("came up in less than one of a hundred").isEmpty();
    }

    /** The failure with pack and case, made as small as they can be. */
    private static String shown(
            Properties.Failure failure,
            SmallPack pack,
            List<Situation> told,
            long packSeed,
            long caseSeed,
            Properties.Effort effort) {
        boolean drools = Set.of(Properties.DROOLS, Properties.DROOLS_DECIDES).contains(failure.kind());
        Properties.Effort same = new Properties.Effort(effort.completions(), drools);
        Shrinker small = new Shrinker(
                        (smaller, fewer) -> failures(smaller, fewer, caseSeed, same).stream()
                                .anyMatch(each -> each.kind().equals(failure.kind())),
                        pack,
                        told,
                        drools ? 60 : 400)
                .shrink();
        Set<String> details = new LinkedHashSet<>();
        failures(small.pack(), small.told(), caseSeed, same).stream()
                .filter(each -> each.kind().equals(failure.kind()))
                .forEach(each -> details.add(each.detail()));
        return "Not so: " + failure.kind() + " (pack of seed " + packSeed + ")\n" + String.join("\n", details) + "\n\n"
                + small.pack() + "\n" + new SituationWriter().write(small.told()) + "\n";
    }

    private static List<Properties.Failure> failures(
            SmallPack pack, List<Situation> told, long seed, Properties.Effort effort) {
        try {
            return new Properties(pack, Protocol.of(pack.files()), new Tally()).check(told, effort, seed);
        } catch (PackException | IllegalStateException refused) {
            return new ArrayList<>();
        }
    }
}

package org.councilprotocol.rules.internal.decide;

import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.pack.Pack;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.councilprotocol.rules.internal.vocabulary.Companions;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.text.Phrases;

/** How many steps decisions take, which only tests ask. */
public final class StepCount {

    /** So many a decision takes at the most besides its first look at each rule. */
    public static final long MOST = Decider.MOST_STEPS;

    private final Decider decider;

    /** The steps of decisions under a pack. */
    public StepCount(PackFiles files) {
        Pack pack = PackReader.read(files);
        this.decider = Decider.of(
                pack,
                () -> new PackInfo(pack.council(), pack.document(), pack.edition(), "", "", List.of()),
                new Phrases(Words.common().with(pack.words())),
                new PackRules(pack),
                new Companions(Words.common(), Shape.situations(), situation -> false));
    }

    /** How many steps it takes to decide a case. */
    public long of(Situation... situations) {
        Steps steps = new Steps();
        decider.decide(List.of(situations), Map.of(), List.of(), steps);
        return steps.taken();
    }
}

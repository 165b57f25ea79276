package org.councilprotocol.docs.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.councilprotocol.docs.council.Councils;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Party;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.internal.pack.Conclusion.WhoOf;
import org.councilprotocol.rules.internal.pack.Rule;

/** Which councils' rules name which constants and declared words. */
public final class WordUse {

    private final Map<Object, Set<String>> usedBy = new HashMap<>();

    /** What the rules of these councils name. */
    public WordUse(Councils councils) {
        for (Protocol protocol : councils.protocols()) {
            PackInspection.of(protocol).verifiedRules().forEach(rule -> used(rule, Councils.name(protocol)));
        }
    }

    /** The councils whose rules name it, in alphabetical order. */
    public Set<String> councils(Object thing) {
        return usedBy.getOrDefault(thing, Set.of());
    }

    private void used(Rule rule, String council) {
        rule.tested().forEach(tested -> {
            if (tested.with() instanceof Operand.Constant constant) {
                use(constant.value(), council);
            } else if (tested.with() instanceof Operand.Constants constants) {
                constants.constants().forEach(constant -> use(constant.value(), council));
            }
        });
        if (rule.conclusion() instanceof VerdictOf verdict) {
            Stream.concat(Stream.of(verdict.bearer(), verdict.from()), verdict.to().stream())
                    .filter(Objects::nonNull)
                    .map(WhoOf::actor)
                    .forEach(actor -> use(actor, council));
            use(verdict.act(), council);
            if (verdict.modality() != null) {
                use(verdict.modality(), council);
            }
            if (verdict.bearer() == null && verdict.modality() != null && verdict.modality() != Modality.HOLDS) {
                use(Party.UNSTATED, council);
            }
            verdict.how().forEach(manner -> use(manner, council));
        }
    }

    private void use(Object thing, String council) {
        usedBy.computeIfAbsent(thing, key -> new TreeSet<>()).add(council);
    }
}

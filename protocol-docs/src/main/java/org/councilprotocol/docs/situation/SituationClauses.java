package org.councilprotocol.docs.situation;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.pack.Rule;

/** Which clauses are about which situation. */
final class SituationClauses {

    private SituationClauses() {}

    /** The clauses whose rules are about exactly this type of situation. */
    static Set<String> of(Protocol protocol, Class<?> situation) {
        PackInspection pack = PackInspection.of(protocol);
        return pack.verifiedRules().stream()
                .filter(rule -> !rule.norm().isEmpty() && pack.isAbout(rule, situation))
                .map(Rule::norm)
                .map(id -> Objects.requireNonNull(protocol.catalogue().norm(id)).clause())
                .collect(Collectors.toSet());
    }
}

package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.FactPath;
import org.jspecify.annotations.Nullable;

/** What the variables of a rule stand for, as far as its conditions were read. */
final class Scope {

    private final Map<String, Referent> known;
    /** The facts to which a pattern gives a name, from the variables of patterns. */
    private final Map<String, FactPath> named;
    /** Variables of which it is not known what they stand for. */
    private final Set<String> unclear;

    Scope() {
        this(new LinkedHashMap<>(), new HashMap<>(), new HashSet<>());
    }

    private Scope(Map<String, Referent> known, Map<String, FactPath> named, Set<String> unclear) {
        this.known = known;
        this.named = named;
        this.unclear = unclear;
    }

    /** For a {@code not} or {@code exists}: what a variable stands for there is not known outside. */
    Scope inner() {
        return new Scope(new LinkedHashMap<>(known), named, unclear);
    }

    @Nullable
    Referent referent(String variable) {
        return known.get(variable);
    }

    Set<String> variables() {
        return known.keySet();
    }

    /** Whether the variable is new. */
    boolean add(String variable, Referent referent) {
        return known.putIfAbsent(variable, referent) == null;
    }

    /** The variable stands for the situation. */
    void situation(@Nullable String variable, Referent situation) {
        known.put(String.valueOf(variable), situation);
    }

    boolean isUnclear(@Nullable String variable) {
        return variable != null && unclear.contains(variable);
    }

    void unclear(String variable) {
        unclear.add(variable);
    }

    /** What is wrong with a pattern is told once, and not again wherever its variables stand. */
    void unclear(Pattern pattern) {
        if (pattern.variable() != null) {
            unclear.add(pattern.variable());
        }
        pattern.bindings().forEach(binding -> unclear.add(binding.variable()));
    }

    /** A pattern gives this name to this fact, which is told from the variable of a pattern. */
    void name(String name, FactPath fact) {
        named.put(name, fact);
    }

    /**
     * The same fact from the variable of the pattern that gave it a name.
     *
     * @param variable the variable of the pattern in which the path stands; {@code null} where it is in none
     */
    FactPath whole(FactPath path, @Nullable String variable) {
        String start = path.variable() == null ? variable : path.variable();
        FactPath known = start == null ? null : named.get(start);
        if (known == null) {
            return new FactPath(start, path.parts(), path.at());
        }
        List<String> parts = new ArrayList<>(known.parts());
        parts.addAll(path.parts());
        return new FactPath(known.variable(), parts, path.at());
    }
}

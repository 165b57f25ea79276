package org.councilprotocol.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.councilprotocol.rules.engine.Firing;

/**
 * Which rules fired, and for which facts. Compiled rules call it: whatever a rule's author wrote, its compiled
 * consequence is one call of {@code fire} with the rule's number and the facts of the match.
 */
public final class Firings {

    private final List<Firing> fired = new ArrayList<>();

    /** The rules that fired, in the order in which they did. */
    List<Firing> fired() {
        return fired;
    }

    /**
     * The same, with what stands outside Drools for the facts of each.
     *
     * @param outside what stands outside Drools for a fact that was put into its working memory
     */
    List<Firing> fired(Map<Object, Object> outside) {
        return fired.stream()
                .map(firing -> new Firing(
                        firing.rule(),
                        firing.facts().stream()
                                .map(fact -> outside.getOrDefault(fact, fact))
                                .toList()))
                .toList();
    }

    /** Called by a compiled rule. */
    public void fire(int rule, Object a) {
        fired.add(new Firing(rule, List.of(a)));
    }

    /** Called by a compiled rule. */
    public void fire(int rule, Object a, Object b) {
        fired.add(new Firing(rule, List.of(a, b)));
    }

    /** Called by a compiled rule. */
    public void fire(int rule, Object a, Object b, Object c) {
        fired.add(new Firing(rule, List.of(a, b, c)));
    }

    /** Called by a compiled rule. */
    public void fire(int rule, Object a, Object b, Object c, Object d) {
        fired.add(new Firing(rule, List.of(a, b, c, d)));
    }

    /** Called by a compiled rule. */
    public void fire(int rule, Object a, Object b, Object c, Object d, Object e) {
        fired.add(new Firing(rule, List.of(a, b, c, d, e)));
    }

    /** Called by a compiled rule. */
    public void fire(int rule, Object a, Object b, Object c, Object d, Object e, Object f) {
        fired.add(new Firing(rule, List.of(a, b, c, d, e, f)));
    }

    /** Called by a compiled rule. */
    public void fire(int rule, Object a, Object b, Object c, Object d, Object e, Object f, Object g) {
        fired.add(new Firing(rule, List.of(a, b, c, d, e, f, g)));
    }

    /** Called by a compiled rule. */
    public void fire(int rule, Object a, Object b, Object c, Object d, Object e, Object f, Object g, Object h) {
        fired.add(new Firing(rule, List.of(a, b, c, d, e, f, g, h)));
    }
}

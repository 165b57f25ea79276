package org.councilprotocol.testkit.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** The facts that the rules of a pack ask for, and the values they name. */
final class Facts {

    /**
     * What a variable stands for.
     *
     * @param type its type
     * @param several whether there are several
     * @param path its path from the situation
     * @param asked what is asked for where it is compared
     */
    private record Typed(Class<?> type, boolean several, String path, Set<String> asked) {}

    private final Set<String> asked = new HashSet<>();
    private final Map<Class<?>, Set<Object>> named = new HashMap<>();
    /** How many patterns over lists and sets the rule gone through has, and the rule that has most. */
    private int patterns;

    private int together;
    /** As many of a list or set as some rule tells from fewer. */
    private int counted;

    Facts(SmallPack pack) {
        pack.terms().forEach(this::rule);
        // A rule may ask for any of them.
        int ofTerms = patterns;
        for (SmallRule rule : pack.rules()) {
            patterns = ofTerms;
            rule(rule);
            together = Math.max(together, patterns);
        }
    }

    /** How many people, things or elements of lists and sets one rule can ask for together or count, at the most. */
    int together() {
        return Math.max(together, counted);
    }

    /** Whether some rule asks for a fact of this kind of record at this path. */
    boolean asks(Shape owner, String path) {
        return asked.contains(owner + "@" + path);
    }

    /** The values of a type that the rules name. */
    Set<Object> named(Class<?> type) {
        return named.getOrDefault(type, Set.of());
    }

    private void rule(SmallRule rule) {
        conditions(rule.conditions(), new HashMap<>());
    }

    private void conditions(List<Cond> conditions, Map<String, Typed> scope) {
        for (Cond condition : conditions) {
            if (condition instanceof Cond.Match match) {
                match(match, scope);
            } else if (condition instanceof Cond.Quantified quantified) {
                conditions(quantified.parts(), new HashMap<>(scope));
            } else if (condition instanceof Cond.Either either) {
                either.branches().forEach(branch -> conditions(branch, new HashMap<>(scope)));
            }
        }
    }

    private void match(Cond.Match match, Map<String, Typed> scope) {
        Typed self = new Typed(match.type(), false, "", Set.of());
        if (match.from() != null) {
            Typed source = resolve(match.from(), self, scope);
            patterns += source.several ? 1 : 0;
            self = new Typed(match.type(), false, source.path + (source.several ? "[]" : ""), Set.of());
        }
        if (match.variable() != null) {
            scope.put(match.variable(), self);
        }
        for (Cond.Bind bind : match.binds()) {
            Typed bound = resolve(bind.fact(), self, scope);
            // A date or text that has a name, and is never compared, is only copied.
            if (bound.type == LocalDate.class || bound.type == String.class) {
                asked.removeAll(bound.asked);
            }
            scope.put(bind.variable(), bound);
        }
        for (Ask ask : match.asks()) {
            ask(ask, self, scope);
        }
    }

    private void ask(Ask ask, Typed self, Map<String, Typed> scope) {
        if (ask instanceof Ask.Compare compare && compare.left().isCount()) {
            resolve(compare.left().counted(), self, scope);
            int number = (Integer) ((Operand.Values) compare.right()).only();
            boolean tellsFromMore = !Set.of("<", ">=").contains(compare.sign());
            counted = Math.max(counted, tellsFromMore ? number + 1 : number);
        } else if (ask instanceof Ask.Compare compare) {
            resolve(compare.left(), self, scope);
            if (compare.right() instanceof Operand.Path path) {
                resolve(path, self, scope);
            } else {
                for (Object value : ((Operand.Values) compare.right()).values()) {
                    Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
                    named.computeIfAbsent(type, t -> new LinkedHashSet<>()).add(value);
                }
            }
        } else {
            parts(ask).forEach(part -> ask(part, self, scope));
        }
    }

    /** The asks that an ask is made of. */
    static List<Ask> parts(Ask ask) {
        return ask instanceof Ask.All all
                ? all.parts()
                : ask instanceof Ask.Any any
                        ? any.parts()
                        : ask instanceof Ask.Not not ? List.of(not.part()) : List.of();
    }

    private Typed resolve(Operand.Path path, Typed self, Map<String, Typed> scope) {
        Typed now = path.variable() == null ? self : scope.get(path.variable());
        if (now == null) {
            throw new IllegalStateException("there is no " + path.variable());
        }
        asked.addAll(now.asked);
        for (String step : path.parts()) {
            String whole = now.path.isEmpty() ? step : now.path + "." + step;
            @Nullable Part found = null;
            Set<String> here = new HashSet<>();
            for (Shape shape : new ArrayList<>(Models.shapes(now.type))) {
                Part part = shape.part(step);
                if (part != null) {
                    if (asked.add(shape + "@" + whole)) {
                        here.add(shape + "@" + whole);
                    }
                    found = part;
                }
            }
            if (found == null) {
                throw new IllegalStateException(now.type + " has no " + step);
            }
            now = new Typed(found.type(), found.many() != Many.ONE, whole, here);
        }
        return now;
    }
}

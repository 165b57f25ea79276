package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Either;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.Condition.Quantified;

/** The cases that the {@code or}s of a rule make. */
final class RuleCases {

    private RuleCases() {}

    /** How many cases the {@code or}s of these conditions make. */
    static double count(List<Condition> conditions) {
        double count = 1;
        for (Condition condition : conditions) {
            if (condition instanceof Either either) {
                count *=
                        either.branches().stream().mapToDouble(RuleCases::count).sum();
            }
        }
        return count;
    }

    /** How many conditions the longest of those cases has. */
    static int longest(List<Condition> conditions) {
        int longest = 0;
        for (Condition condition : conditions) {
            longest += condition instanceof Either either
                    ? either.branches().stream()
                            .mapToInt(RuleCases::longest)
                            .max()
                            .orElse(0)
                    : condition instanceof Quantified quantified
                            ? quantified.patterns().size()
                            : 1;
        }
        return longest;
    }

    /** The conditions of each case: every {@code or} is multiplied out. */
    static List<List<Condition>> of(List<Condition> conditions) {
        List<List<Condition>> done = List.of(List.of());
        for (Condition condition : conditions) {
            List<List<Condition>> choices = condition instanceof Either either
                    ? either.branches().stream()
                            .flatMap(branch -> of(branch).stream())
                            .toList()
                    : List.of(List.of(condition));
            List<List<Condition>> longer = new ArrayList<>();
            for (List<Condition> soFar : done) {
                for (List<Condition> choice : choices) {
                    List<Condition> joined = new ArrayList<>(soFar);
                    joined.addAll(choice);
                    longer.add(joined);
                }
            }
            done = longer;
        }
        return done;
    }

    /** Gives a variable to every pattern that stands by itself, so that a match tells all the facts it consists of. */
    static List<Condition> named(List<Condition> conditions) {
        List<Condition> named = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Pattern p && p.variable() == null && !p.isTerm()) {
                named.add(new Pattern("$_" + named.size(), p.type(), p.constraints(), p.bindings(), p.from(), p.at()));
            } else {
                named.add(condition);
            }
        }
        return named;
    }
}

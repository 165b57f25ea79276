package org.councilprotocol.docs.situation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilprotocol.docs.council.Citations;
import org.councilprotocol.docs.council.Councils;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.Shape;

/** Which clauses need which situation. */
public final class SituationTable {

    private SituationTable() {}

    /** The table of situations and clauses. */
    public static String of(Councils councils) {
        StringBuilder table = new StringBuilder("| Situation | Clauses |\n|---|---|\n");
        Set<Class<?>> shared = new HashSet<>();
        councils.protocols().forEach(protocol -> PackInspection.of(protocol).verifiedRules().stream()
                .filter(rule -> !rule.norm().isEmpty())
                .map(Rule::situation)
                .filter(type -> !type.isRecord())
                .forEach(shared::add));
        shared.stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(type -> row(
                        councils,
                        table,
                        type == Situation.class
                                ? "any situation"
                                : Shape.permitted(type).stream()
                                        .map(Shape::name)
                                        .collect(Collectors.joining(" or ")),
                        type));
        Shape.situations()
                .values()
                .forEach(shape -> row(
                        councils, table, "[" + shape.name() + "](situations/" + shape.name() + ".md)", shape.type()));
        return table.toString();
    }

    private static void row(Councils councils, StringBuilder table, String name, Class<?> type) {
        List<String> clauses = Citations.of(councils, protocol -> SituationClauses.of(protocol, type));
        table.append("| ")
                .append(name)
                .append(" | ")
                .append(String.join("<br>", clauses))
                .append(" |\n");
    }
}

package org.councilprotocol.docs.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.Protocol;

/** Clauses as pages cite them. */
public final class Citations {

    private Citations() {}

    /** Clauses by council, one text for each that has any, such as {@code "Worcester: 11.2 to 11.5; 11.8"}. */
    public static List<String> of(Councils councils, Function<Protocol, ? extends Collection<String>> clauses) {
        List<String> cited = new ArrayList<>();
        for (Protocol protocol : councils.protocols()) {
            Collection<String> some = clauses.apply(protocol);
            if (!some.isEmpty()) {
                cited.add(Councils.name(protocol) + ": " + runs(protocol, some));
            }
        }
        return cited;
    }

    /** In the document's order, three or more that follow one another as a run. */
    private static String runs(Protocol protocol, Collection<String> clauses) {
        List<String> all = protocol.catalogue().norms().stream()
                .map(Norm::clause)
                .distinct()
                .toList();
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < all.size()) {
            int end = i;
            while (end < all.size() && clauses.contains(all.get(end))) {
                end++;
            }
            if (end - i > 2) {
                parts.add(all.get(i) + " to " + all.get(end - 1));
            } else {
                parts.addAll(all.subList(i, end));
            }
            i = end + 1;
        }
        return String.join("; ", parts);
    }
}

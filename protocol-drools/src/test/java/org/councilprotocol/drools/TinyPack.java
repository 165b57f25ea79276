package org.councilprotocol.drools;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.pack.PackFiles;

/** Packs of a few rules, whose norms are those that the rules name. */
final class TinyPack {

    private static final Pattern NORM = Pattern.compile("rule \"(\\d+\\.\\d+/\\d+) ");

    private TinyPack() {}

    /** The protocol of these rules. */
    static Protocol of(String rules) {
        return of("", rules);
    }

    /** The protocol of these rules, which build on these terms. */
    static Protocol of(String terms, String rules) {
        return of("", terms, rules);
    }

    /** The protocol of these rules, written in rule language 2. */
    static Protocol inLanguageTwo(String rules) {
        return of("\"language\": 2, ", "", rules);
    }

    private static Protocol of(String language, String terms, String rules) {
        Set<String> norms = new LinkedHashSet<>();
        Matcher found = NORM.matcher(rules);
        while (found.find()) {
            norms.add(found.group(1));
        }
        Map<String, String> files = new TreeMap<>();
        files.put("pack.json", """
                {%s"council": "tiny", "name": "Tiny Council", "document": "Protocol", "edition": "2026",
                 "source": {"sha256": "0000000000000000000000000000000000000000000000000000000000000000"},
                 "encodes": [], "closureDays": [], "posts": {}, "acts": {}, "roles": {}}
                """.formatted(language));
        files.put(
                "norms.json",
                norms.stream()
                        .map(id -> "{\"id\": \"" + id + "\", \"clause\": \"" + id.substring(0, id.indexOf('/'))
                                + "\", \"lines\": \"1\", \"kind\": \"OBLIGATION\", \"defeasible\": false,"
                                + " \"bearer\": \"members\", \"text\": \"What " + id
                                + " says.\", \"state\": \"decides\"}")
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
        if (!terms.isEmpty()) {
            files.put("s00-terms.drl", """
                    package org.councilprotocol.pack.tiny.terms;

                    import org.councilprotocol.model.*;

                    global Verdicts verdicts;

                    agenda-group "terms"

                    """ + terms);
        }
        files.put("s01-rules.drl", """
                package org.councilprotocol.pack.tiny;

                import org.councilprotocol.model.*;

                global Verdicts verdicts;

                """ + rules);
        return Protocol.of(PackFiles.of(files));
    }
}

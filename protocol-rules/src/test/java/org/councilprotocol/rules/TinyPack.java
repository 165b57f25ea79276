package org.councilprotocol.rules;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.councilprotocol.rules.pack.PackFiles;

/** Packs of a few rules, whose norms are those that the rules name. */
final class TinyPack {

    private static final Pattern NORM = Pattern.compile("(?:rule |norm\\()\"(\\d+\\.\\d+/\\d+)");

    private TinyPack() {}

    /** The protocol of these rules. */
    static Protocol of(String rules) {
        return of("", rules);
    }

    /** The protocol of these rules, which build on these terms. */
    static Protocol of(String terms, String rules) {
        return Protocol.of(files(terms, rules));
    }

    /** The protocol of these rules, written in rule language 2, whose norms are of this kind. */
    static Protocol ofKind(String kind, String rules) {
        return inLanguageTwo(files("", rules, kind));
    }

    /** The protocol of these rules and terms, written in rule language 2. */
    static Protocol inLanguageTwo(String terms, String rules) {
        return inLanguageTwo(files(terms, rules));
    }

    private static Protocol inLanguageTwo(PackFiles of) {
        Map<String, String> files = new TreeMap<>(of.texts());
        files.computeIfPresent("pack.json", (name, text) -> text.replaceFirst("\\{", "{\"language\": 2, "));
        files.computeIfPresent(
                "s01-rules.drl",
                (name, text) -> text.replaceFirst("model\\.\\*;", "model.*;\nimport java.time.LocalDate;"));
        return Protocol.of(PackFiles.of(files));
    }

    /** The files of a pack of these rules, which build on these terms. */
    static PackFiles files(String terms, String rules) {
        return files(terms, rules, "OBLIGATION");
    }

    private static PackFiles files(String terms, String rules, String kind) {
        Set<String> norms = new LinkedHashSet<>();
        Matcher found = NORM.matcher(rules);
        while (found.find()) {
            norms.add(found.group(1));
        }
        Map<String, String> files = new TreeMap<>();
        files.put("pack.json", """
                {"council": "tiny", "name": "Tiny Council", "document": "Protocol", "edition": "2026",
                 "source": {"sha256": "0000000000000000000000000000000000000000000000000000000000000000"},
                 "encodes": [], "closureDays": [], "posts": {}, "acts": {}, "roles": {}}
                """);
        files.put(
                "norms.json",
                norms.stream()
                        .map(id -> "{\"id\": \"" + id + "\", \"clause\": \"" + id.substring(0, id.indexOf('/'))
                                + "\", \"lines\": \"1\", \"kind\": \"" + kind + "\", \"defeasible\": false,"
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
        return PackFiles.of(files);
    }
}

package org.councilprotocol.rules.internal.language;

import java.util.Set;

/** Attributes of rules that Drools knows and a pack may not have. */
final class ForeignAttribute {

    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "no-loop",
            "lock-on-active",
            "auto-focus",
            "dialect",
            "duration",
            "timer",
            "calendars",
            "enabled",
            "date-effective",
            "date-expires");

    private ForeignAttribute() {}

    static boolean isOne(String word) {
        return ATTRIBUTES.contains(word);
    }

    static DrlException refusal(Token at, String attribute) {
        String instead =
                switch (attribute) {
                    case "salience",
                            "no-loop",
                            "lock-on-active",
                            "activation-group",
                            "agenda-group",
                            "ruleflow-group" ->
                        "order decides nothing; say which norm yields with @overrides(\"<norm>\")";
                    case "timer", "duration", "calendars", "date-effective", "date-expires" ->
                        "a fact of the situation says when; .withinWorkingDays(…) is for deadlines";
                    case "enabled" -> "remove the rule";
                    default -> "remove it";
                };
        return new DrlException(at.at(), "the attribute '" + attribute + "' is not allowed", instead);
    }
}

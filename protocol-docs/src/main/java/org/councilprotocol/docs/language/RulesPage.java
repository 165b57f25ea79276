package org.councilprotocol.docs.language;

import org.councilprotocol.docs.page.WrittenPart;

/** The page of the rule language: prose, whose tables of refusals and of limits are written. */
public final class RulesPage {

    private static final WrittenPart REFUSALS = WrittenPart.named("table of refusals");
    private static final WrittenPart LIMITS = WrittenPart.named("table of limits");

    private RulesPage() {}

    /** The page as it is with its tables made anew. */
    public static String of(String page) {
        return LIMITS.replacedIn(REFUSALS.replacedIn(page, RefusalTable.text(new PageAsPack(page))), LimitTable.text());
    }
}

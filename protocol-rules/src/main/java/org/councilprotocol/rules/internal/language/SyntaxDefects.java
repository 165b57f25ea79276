package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, as much of it as could ever be told. */
final class SyntaxDefects {

    /** Of one file so many defects are kept, more than are ever told. */
    private static final int KEPT = 10 * PackLimits.DEFECTS;

    private final List<ParsedFile.SyntaxDefect> kept = new ArrayList<>();
    private int found;
    private String rule = "";

    /** What was found up to some moment. */
    record Mark(int kept, int found) {}

    /** From here on, defects stand in the rule of this name; in none if it is empty. */
    void in(String name) {
        rule = name;
    }

    void add(DrlException e) {
        found++;
        if (kept.size() < KEPT) {
            kept.add(new ParsedFile.SyntaxDefect(e.at(), rule, e.wrong(), e::instead));
        }
    }

    /** How many there are, with those that are not kept. */
    int found() {
        return found;
    }

    Mark mark() {
        return new Mark(kept.size(), found);
    }

    /** Forgets what was found since. */
    void backTo(Mark mark) {
        kept.subList(mark.kept(), kept.size()).clear();
        found = mark.found();
    }

    List<ParsedFile.SyntaxDefect> kept() {
        return kept;
    }

    /** How many are not kept. */
    int untold() {
        return found - kept.size();
    }
}

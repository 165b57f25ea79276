package org.councilprotocol.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One way in which a decision is not what it should be. */
sealed interface Problem {

    /** It in words, over one or more lines, each ended. */
    String text();

    /**
     * Something wanted that the decision does not say.
     *
     * @param claim what is wanted
     * @param entries everything that the decision says
     */
    record Missing(Claim claim, List<Entry> entries) implements Problem {

        /** Sets what is wanted beside what comes nearest to it, if anything does. */
        @Override
        public String text() {
            Entry nearest = nearest();
            return nearest == null
                    ? claim.cited() + " is missing: the decision says nothing under it\n" + wanted()
                    : claim.cited() + " is not as expected\n" + wantedBeside(nearest);
        }

        private String wanted() {
            TextTable table = new TextTable().row("", "expected").row("stands", standings(claim.standings()));
            claim.parts().forEach(part -> table.row(part.part().key(), part.words()));
            return table.toString().indent(2);
        }

        private String wantedBeside(Entry got) {
            boolean stands = claim.standings().contains(got.stands());
            TextTable table = new TextTable()
                    .row("", "expected", "got", "")
                    .row("stands", standings(claim.standings()), got.stands().words(), mark(stands));
            claim.parts()
                    .forEach(part -> table.row(
                            part.part().key(), part.words(), part.part().words(got), mark(part.in(got))));
            return table.toString().indent(2);
        }

        private @Nullable Entry nearest() {
            return entries.stream()
                    .filter(entry -> entry.isOf(claim.cited()))
                    .min(Comparator.comparingInt(claim::misfit))
                    .orElse(null);
        }

        private static String mark(boolean same) {
            return same ? "" : "<- differs";
        }
    }

    /**
     * Something that the decision must not say, and does.
     *
     * @param claim what it must not say
     * @param entry what it says
     */
    record Forbidden(Claim claim, Entry entry) implements Problem {

        @Override
        public String text() {
            String parts = claim.parts().stream()
                    .map(part -> ", " + part.part().key() + " " + part.words())
                    .collect(Collectors.joining());
            return claim.cited() + parts + " must not be " + standings(claim.standings()) + ", but the decision says\n"
                    + entry.line().indent(2);
        }
    }

    /**
     * Something that the decision says although nothing applies.
     *
     * @param entry what it says
     */
    record Unexpected(Entry entry) implements Problem {

        @Override
        public String text() {
            return "nothing else applies here, but the decision says\n"
                    + entry.line().indent(2);
        }
    }

    private static String standings(Set<Standing> standings) {
        return standings.stream().sorted().map(Standing::words).collect(Collectors.joining(" or "));
    }

    /** Everything that a decision says, for the foot of a report. */
    static String wholeOf(List<Entry> entries) {
        return entries.isEmpty()
                ? "nothing: the protocol is silent\n"
                : entries.stream().map(entry -> entry.line() + "\n").collect(Collectors.joining());
    }
}

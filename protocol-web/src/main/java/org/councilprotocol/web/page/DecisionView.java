package org.councilprotocol.web.page;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.text.DecisionText;
import org.councilprotocol.web.council.Council;

/**
 * A decision as a page shows it.
 *
 * @param title the page's title
 * @param council the council's name
 * @param home the address of the council's first page
 * @param back the address that leads back; empty where nothing does
 * @param heading the answer in a few words
 * @param sections what is said, in order
 * @param source which rules answered
 */
public record DecisionView(
        String title, String council, String home, String back, String heading, List<Section> sections, String source) {

    public DecisionView {
        sections = List.copyOf(sections);
    }

    /**
     * Entries under a heading.
     *
     * @param heading the heading; empty for none
     * @param entries the entries
     */
    public record Section(String heading, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Something that is said.
     *
     * @param sentence the sentence
     * @param details what is said of it
     */
    public record Entry(String sentence, List<String> details) {

        public Entry {
            details = List.copyOf(details);
        }
    }

    static DecisionView of(Council council, Decision decision) {
        Words words = council.protocol().words();
        List<Section> sections = new ArrayList<>();
        add(
                sections,
                "",
                decision.verdicts().stream().map(each -> entry(each, words)).toList());
        add(
                sections,
                "What depends on more than was told",
                decision.open().stream()
                        .map(OpenVerdict::verdict)
                        .map(each -> entry(each, words))
                        .toList());
        add(
                sections,
                "What the protocol leaves open",
                decision.gaps().stream().map(each -> entry(each, words)).toList());
        String heading = decision.silent()
                ? council.name() + "’s protocol says nothing about this"
                : "What the protocol lays down";
        PackInfo pack = decision.pack();
        return new DecisionView(
                heading + " – " + council.name(),
                council.name(),
                "/" + council.id(),
                "",
                heading,
                sections,
                pack.document() + ", " + pack.edition() + " (rules "
                        + pack.fingerprint().substring(0, 12) + ").");
    }

    /** Where a council's protocol knows no such kind of event. */
    static DecisionView unheard(Council council) {
        PackInfo pack = council.protocol().pack();
        return new DecisionView(
                council.name(),
                council.name(),
                "/" + council.id(),
                "",
                "This council’s protocol knows no such kind of event",
                List.of(),
                pack.document() + ", " + pack.edition() + ".");
    }

    private static void add(List<Section> sections, String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new Section(heading, entries));
        }
    }

    private static Entry entry(Verdict verdict, Words words) {
        List<String> because = verdict.because().stream().map(Ground::words).toList();
        return new Entry(
                DecisionText.sentence(verdict, words),
                because.isEmpty() ? List.of() : List.of("Because " + String.join("; ", because) + "."));
    }
}
